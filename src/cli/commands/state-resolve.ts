import { ExitError } from '../../model/exit-error.js'
import { resolved } from '../../state/state.js'
import type { Report, Host } from '../../host/host.js'
import { type ParsedArgs, usage, flagValue } from '../../model/arguments.js'
import { changeState, meant } from '../change-state.js'
import { isUserId, type UserId } from '../../model/names.js'

/** `espalier state resolve INTENT`: a person has looked, and gives the outcome of a write. */
export async function stateResolve(args: ParsedArgs, host: Host): Promise<Report> {
  const [id = ''] = args.words
  const user = accountOf(args)
  return await changeState(host, (state) => {
    if (!Object.hasOwn(state.intents, id)) {
      throw new ExitError(
        7,
        `There is no open write "${id}".${meant(id, state.intents)} "espalier state show" lists the open writes.`,
      )
    }
    const says = user === null ? `${id} counts as not sent.` : `${id} has made account ${user}.`
    return { next: resolved(state, id, user), says: `Settled: ${says} Run "espalier plan" next.` }
  })
}

/** The account that --created names; null for --not-sent. */
function accountOf(args: ParsedArgs): UserId | null {
  const created = flagValue(args, 'created')
  if ((created !== undefined) === args.flags.has('not-sent')) {
    throw usage('Say what you found: --created USER with the id of the account, or --not-sent.', 'state resolve')
  }
  if (created !== undefined && !isUserId(created))
    throw usage(`"${created}" is not the id of an account.`, 'state resolve')
  return created ?? null
}
