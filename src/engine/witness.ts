import { loadFolder } from '../desired/load.js'
import type { State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import { Trouble } from '../model/trouble.js'
import type { Witness } from '../model/witness.js'
import { isDoubtful } from '../plan/whose.js'
import type { Session } from './session.js'
import type { Host } from '../host/host.js'

/**
 * What else than the bindings says whose an account was. The chart of the commit applied last is read only where some
 * address is not known without it: that takes as long as reading the chart of today.
 */
export async function witnessOf(
  { takeover, org }: Pick<Session, 'takeover' | 'org'>,
  desired: DesiredState,
  live: LiveState,
  state: State,
  host: Host,
): Promise<Witness> {
  // What the settings let a run seal was looked at by a person, and proves nothing by itself.
  const sealed = takeover === null
  const commit = state.lastCommit ?? null
  if (commit === null || !isDoubtful(desired, live, state, { sealed })) return { sealed, before: null }
  return { sealed, before: await addressesAt(commit, org, desired, host) }
}

/** The addresses in the chart of a commit; null if this clone has no such commit, or that chart cannot be read any more. */
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
    if (error instanceof Trouble) return null
    throw error
  }
}
