import { loadFolder } from '../desired/load.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import type { Host } from '../host/host.js'
import type { State } from '../model/files.js'
import type { Witness } from '../model/witness.js'
import { isDoubtful } from '../plan/whose.js'
import type { Session } from './session.js'
import { ExitError } from '../model/exit-error.js'

/**
 * What else than the bindings says whose an account was. The chart of the commit applied last is read only if some
 * address is unknown without it: that takes as long as reading the chart of today.
 */
export async function witnessOf(
  { takeover, org }: Pick<Session, 'takeover' | 'org'>,
  desired: DesiredState,
  live: LiveState,
  state: State,
  host: Host,
): Promise<Witness> {
  // A person looked at the state that the settings allow to be sealed; the state itself proves nothing.
  const sealed = takeover === null
  const commit = state.lastCommit ?? null
  if (commit === null || !isDoubtful(desired, live, state, { sealed })) return { sealed, before: null }
  return { sealed, before: await addressesAt(commit, org, desired, host) }
}

/** The addresses in the chart of a commit; null if this clone lacks the commit, or the chart can no longer be read. */
async function addressesAt(
  commit: string,
  org: string,
  { asOf }: DesiredState,
  host: Host,
): Promise<ReadonlyMap<PersonKey, string> | null> {
  try {
    const { folderAt } = await import('./chart-at-revision.js')
    const { desired } = await loadFolder(await folderAt(commit, org, host), asOf, host.now())
    return desired === null
      ? null
      : new Map([...desired.people].map(([key, { values }]) => [key, String(values.email)]))
  } catch (error) {
    if (error instanceof ExitError) return null
    throw error
  }
}
