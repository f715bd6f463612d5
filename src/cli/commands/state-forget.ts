import type { Binding } from '../../model/files.js'
import { isJustMade, notShownYet } from '../../model/just-made.js'
import { isPersonKey } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import { forget } from '../../state/state.js'
import type { Report, Host } from '../../host/host.js'
import type { ParsedArgs } from '../../model/arguments.js'
import { changeState, meant } from '../change-state.js'

/** `espalier state forget KEY`: lets go of one account, which stays as it is. */
export async function stateForget(args: ParsedArgs, host: Host): Promise<Report> {
  const [key = ''] = args.words
  return await changeState(host, (state) => {
    if (!isPersonKey(key) || !Object.hasOwn(state.bindings, key)) {
      throw new ExitError(
        7,
        `The state has no key "${key}".${meant(key, state.bindings)} "espalier state show" lists the keys.`,
      )
    }
    const binding = state.bindings[key] as Binding
    const { id, madeAt } = binding
    if (madeAt !== undefined && isJustMade(binding, host.now().getTime()))
      throw new ExitError(
        7,
        `${key} is not forgotten: ${notShownYet(id, madeAt)}. To forget it makes a second account.`,
      )
    const says = `Forgotten: ${key} is no longer bound to account ${id}. The account was not touched.`
    return { next: forget(state, key), says }
  })
}
