import type { Chart } from '../desired/load.js'
import { disconnect } from '../live/connection.js'
import type { DesiredState } from '../model/people.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { nothing } from '../render/escaping/words.js'
import { loadChart } from './chart.js'
import { openSession, type Session } from './session.js'
import { requireSafe } from '../host/key.js'
import type { Report, Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import { isOnBranch } from '../state/open-store.js'

/**
 * Reads the chart and, at the same time, the state and the live users, and hands them to `use`. A chart that is not
 * sound goes to `unsound`, and the users that were read are ignored: findings about the files come before any other
 * error, such as a missing key, a state of another company, or a list that cannot be trusted. The connection is always
 * closed afterwards.
 */
export async function withSession<T>(
  args: ParsedArgs,
  host: Host,
  command: string,
  unsound: (chart: Chart, session: Session | null) => T | Promise<T>,
  use: (session: Session, desired: DesiredState, chart: Chart) => Promise<T>,
): Promise<T> {
  requireSafe(host)
  const preparing: Promise<Session | ExitError>[] = []
  const chart = await loadChart(args, host, command, (settings) => {
    const opening = orExitError(openSession(settings, args, host))
    preparing.push(opening)
    // A file is read in no time, and then the first request is on its way; a branch is fetched while the chart is read.
    return isOnBranch(host.env['ESPALIER_STATE']) ? undefined : opening
  })
  const session = (await preparing[0]) ?? null
  try {
    if (chart.desired === null || session === null)
      return await unsound(chart, session instanceof ExitError ? null : session)
    if (session instanceof ExitError) throw session
    return await use(session, { ...chart.desired, settings: session.settings }, chart)
  } finally {
    host.terminal.progress(null)
    if (session !== null && !(session instanceof ExitError)) await disconnect(session.connection)
  }
}

const noBase =
  'The settings in the commit of --base are not valid, and only they say where the live users are. Fix espalier.yaml there first, or plan without --base.'

/** The report on files that are not sound. Throws `ExitError` 1 if only the settings that count are missing. */
export function unsoundReport(host: Host): (chart: Chart) => Report {
  return ({ desired, diagnostics }) => {
    if (desired !== null) throw new ExitError(1, noBase)
    return { exit: 1, out: nothing, err: diagnosticsText(diagnostics, host.terminal.colour) }
  }
}
