import { Trouble } from '../../model/trouble.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { unlocked } from '../../state/state.js'
import { stateStore } from '../../engine/session.js'
import { sealedState } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import type { ParsedArgs } from '../../model/arguments.js'
import { lockStatus } from '../../engine/run.js'
import { required } from '../change-state.js'

/** `espalier state unlock ID`: a person knows that the run that holds the lock is over. */
export async function stateUnlock(args: ParsedArgs, host: Host): Promise<Report> {
  const [id = ''] = args.words
  const store = stateStore(host)
  const state = required(await sealedState(store, host), store.name)
  const next = unlocked(state, id)
  if (!args.flags.has('force') && (await lockStatus(state.lock, host)) === 'alive') {
    throw new Trouble(
      7,
      `${state.lock?.by ?? 'The run'} is still running: wait for it, or end it first. Add --force only if another program now has that process number.`,
    )
  }
  await store.save({ ...next, serial: state.serial + 1 })
  return { exit: 0, out: nothing, err: printed`Unlocked. It was held by ${state.lock?.by ?? ''}.\n` }
}
