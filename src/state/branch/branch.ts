import type { Entry, Repository } from '../../model/ports.js'
import { ExitError } from '../../model/exit-error.js'
import type { Sealer } from '../seal.js'
import { damaged, tooLarge } from '../version.js'

/** A branch of origin that keeps a state, and what is needed to work with it. */
export interface Branch {
  readonly repository: Repository
  /** Such as espalier-state. */
  readonly branch: string
  /** Its name for people, in messages. */
  readonly name: string
  readonly sealer: Sealer | null
  /** Waits after the nth failure. */
  readonly pause: (failures: number) => Promise<void>
}

export const stateFile = 'state.json'

/** The bytes of the state in a commit, and what else is there. Throws `ExitError` 7 if there is none. */
export async function stateBytes(
  at: Branch,
  commit: string,
): Promise<{ readonly bytes: Buffer; readonly others: readonly Entry[] }> {
  const entries = (await at.repository.entries(commit)) ?? []
  const state = entries.find(({ name }) => name === stateFile)
  if (state === undefined) throw noState(at)
  if (!state.mode.startsWith('100')) throw damaged(at.name, 'its state.json is not a file')
  const bytes = await at.repository.text(state.id)
  if (bytes === null) throw damaged(at.name, tooLarge)
  return { bytes, others: entries.filter((entry) => entry !== state) }
}

function noState({ name, branch }: Branch): ExitError {
  return new ExitError(
    7,
    `The state ${name} is damaged: the branch is there, but the commit that counts has no state.json. Seal an older commit of it with "espalier state seal --from COMMIT": "git log refs/espalier/${branch}" lists those that were seen here. If the branch is used for something else, set ESPALIER_STATE to another one.`,
  )
}
