import { disconnect } from '../live/connection.js'
import { canonicalEmail } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import { orExitError, ExitError } from '../model/exit-error.js'
import { emptyState } from '../state/state.js'
import { loadChart } from '../engine/chart.js'
import { open, withService } from '../engine/session.js'
import { readLiveState } from '../engine/snapshot.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import { randomName } from '../engine/run.js'

/** More names do not help in a message. */
const most = 20

/**
 * A refusal of the state, with the names of those who leave by the chart and are still active: they wait for the person
 * who settles it. It only reads, and by the addresses of the chart: what the refused state says of accounts does not
 * count.
 */
export async function withLeavers(refusal: ExitError, args: ParsedArgs, host: Host): Promise<ExitError> {
  const found = await orExitError(waitingIn(args, host))
  // The refusal must be reported, whatever else cannot be read.
  if (found instanceof ExitError || found.length === 0) return refusal
  const more = found.length > most ? `, and ${found.length - most} more` : ''
  const names = `${found.slice(0, most).join(', ')}${more}`
  return new ExitError(
    refusal.exit,
    `${refusal.message} Meanwhile these people leave by the chart but are still active, by their addresses: ${names}. If that cannot wait, deactivate them in Small Improvements by hand.`,
  )
}

async function waitingIn(args: ParsedArgs, host: Host): Promise<readonly string[]> {
  const { desired } = await loadChart(args, host, 'apply')
  if (desired === null) return []
  const settings = withService(desired.settings, host)
  const connection = await open(settings, args, host)
  try {
    const nothingKnown = { ...emptyState(settings.company, settings.baseUrl, randomName(host)), hiring: true }
    const known = { users: 0, owner: null, state: () => nothingKnown }
    return leaversIn(desired, await readLiveState(connection, desired, known, host))
  } finally {
    await disconnect(connection)
  }
}

function leaversIn({ people }: DesiredState, { users }: LiveState): readonly string[] {
  const active = new Set(
    [...users.values()].flatMap(({ values }) =>
      values.active === false ? [] : [canonicalEmail(String(values.email))],
    ),
  )
  return [...people.values()].flatMap(({ key, values, onLastDay = false }) => {
    const { active: stays, firstName, lastName, email } = values
    const isWaiting = stays === false && !onLastDay && active.has(canonicalEmail(String(email)))
    return isWaiting ? [`${String(firstName)} ${String(lastName)} (${key})`] : []
  })
}
