import { printed } from '../../render/escaping/printed.js'
import { words } from '../../render/escaping/words.js'
import { newKey } from '../../state/seal.js'
import type { Report } from '../../host/host.js'

/** `espalier state key`: a key that seals the state, for ESPALIER_STATE_KEY. */
// oxlint-disable-next-line typescript/require-await
export async function stateKey(): Promise<Report> {
  const err = words`Store it as the secret ESPALIER_STATE_KEY beside the API key, and nowhere else.\n`
  return { exit: 0, out: printed`${newKey()}\n`, err }
}
