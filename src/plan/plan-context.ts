import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { DesiredState, LiveState, User } from '../model/people.js'
import type { Draft } from './drafts.js'
import { fullName } from './findings.js'
import { linesAfter, liveLines, reportsOf, type Lines, type Node } from './lines.js'
import type { Match } from './pairs.js'

/** What the rules look at when they judge one change. `going` are those of the `drafts` that are not held. */
export interface Scene {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly desired: DesiredState
  readonly match: Match
  readonly going: ReadonlyMap<string, Draft>
  readonly live: Lines
  readonly target: Lines
  readonly reports: ReadonlyMap<Node, readonly Node[]>
  readonly users: ReadonlyMap<Node, User>
  readonly holders: ReadonlyMap<string, readonly Node[]>
}

/** The parts of a scene that stay the same while changes are being held. */
export function sceneOf(
  desired: DesiredState,
  live: LiveState,
  match: Match,
  drafts: ReadonlyMap<string, Draft>,
): Omit<Scene, 'going' | 'target'> {
  const lines = liveLines(live, match)
  const users = new Map<Node, User>()
  const holders = new Map<string, Node[]>()
  for (const user of live.users.values()) {
    const node = match.keyOf.get(user.id) ?? `#${user.id}`
    users.set(node, user)
    const email = canonicalEmail(String(user.values.email))
    holders.set(email, [...(holders.get(email) ?? []), node])
  }
  return { desired, match, drafts, live: lines, reports: reportsOf(lines), users, holders }
}

/** The same scene with these changes going ahead. */
export function withGoing(scene: Omit<Scene, 'going' | 'target'>, going: ReadonlyMap<string, Draft>): Scene {
  return { ...scene, going, target: linesAfter(scene.live, going.values()) }
}

/** The full name behind a node, or the account's id. */
export function nameOf(node: Node, { desired, users }: Pick<Scene, 'desired' | 'users'>): string {
  const values = desired.people.get(node as PersonKey)?.values ?? users.get(node)?.values
  const name = values === undefined ? '' : fullName(values)
  return name === '' ? node : name
}
