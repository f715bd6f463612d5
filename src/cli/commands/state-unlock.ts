import { ExitError } from '../../model/exit-error.js'
import { unlocked } from '../../state/state.js'
import type { Report, Host } from '../../host/host.js'
import type { ParsedArgs } from '../../model/arguments.js'
import { lockStatus } from '../../engine/run.js'
import { changeLocked } from '../change-state.js'

/** `espalier state unlock ID`: a person knows that the run that holds the lock is over. */
export async function stateUnlock(args: ParsedArgs, host: Host): Promise<Report> {
  const [id = ''] = args.words
  return await changeLocked(host, async (state) => {
    const next = unlocked(state, id)
    if (!args.flags.has('force') && (await lockStatus(state.lock, host)) === 'alive') {
      throw new ExitError(
        7,
        `${state.lock?.by ?? 'The run'} is still running: wait for it, or end it first. Add --force only if another program now has that process number.`,
      )
    }
    return { next, says: `Unlocked. It was held by ${state.lock?.by ?? ''}.` }
  })
}
