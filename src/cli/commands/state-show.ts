import { json } from '../../render/escaping/json.js'
import { message, printed } from '../../render/escaping/printed.js'
import { nothing, words, type Words } from '../../render/escaping/words.js'
import { stateText } from '../../render/state-text.js'
import { stateStore } from '../../engine/session.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import type { Trust } from '../../model/ports.js'
import { counted } from '../../render/plan/counts.js'

/** `espalier state show`: which account belongs to whom. */
export async function stateShow(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'state show')
  const store = stateStore(host)
  const loaded = await store.load()
  if (loaded === null)
    return {
      exit: 0,
      out: format === 'json' ? json(null) : nothing,
      err: printed`There is no state at ${message(store.name)}.\n`,
    }
  const { state, trust, strange } = loaded
  return { exit: 0, out: format === 'json' ? json(state) : stateText(state), err: sealWords(trust, strange) }
}

const said: Readonly<Record<Trust, Words>> = {
  sealed: words`The seal fits: Espalier wrote this.`,
  unchecked: words`The seal was not checked: there is no key here.`,
  unsealed: words`There is no seal: check the state before you trust it.`,
  'other-key': words`The seal is of another key: check the state before you trust it.`,
  changed: words`The seal does not fit: the state was changed, or is not where it was written. Do not trust it.`,
  older: words`The seal fits, but a newer state was seen here before: this is an older copy.`,
}

/** What readers must know of a state before they read it. */
function sealWords(trust: Trust, strange: number): Words {
  const above = counted(strange, words`commit`)
  return strange === 0
    ? words`${said[trust]}\n`
    : words`${said[trust]} On top of it are ${above} by others: not shown here, and without effect.\n`
}
