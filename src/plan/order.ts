import type { Action } from '../model/actions.js'
import type { ReportingNode } from '../model/manager.js'
import { byText, type PersonKey } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import type { Draft } from './drafts.js'
import type { Lines } from './lines.js'
import type { Dependencies } from './needs.js'

/** A change with what must be done before it. */
export interface Ordered {
  readonly draft: Draft
  readonly needs: readonly string[]
}

/**
 * Sorts by phase (who exists, then who reports to whom, then who leaves), depth in the chart (leavers bottom-up) and
 * key, and puts before each change what it needs. Changes that need each other in a circle are returned as `circle`.
 */
export function inOrder(
  going: ReadonlyMap<string, Draft>,
  reliances: ReadonlyMap<string, Dependencies>,
  desired: DesiredState,
  lines: Lines,
): { readonly ordered: readonly Ordered[]; readonly circle: readonly Draft[] } {
  const ordered: Ordered[] = []
  const done = new Set<string>()
  const needsOf = (draft: Draft): readonly string[] => reliances.get(draft.id)?.needs ?? []
  for (const start of sorted(going, desired, lines)) {
    if (done.has(start.id)) continue
    // A walk without recursion: a chain may be as long as the company.
    const path = [start]
    const onPath = new Set([start.id])
    for (let draft = path.at(-1); draft !== undefined; draft = path.at(-1)) {
      const next = needsOf(draft).find((id) => !done.has(id) && going.has(id))
      const first = next === undefined ? undefined : going.get(next)
      if (first === undefined) {
        if (!done.has(draft.id)) ordered.push({ draft, needs: needsOf(draft).toSorted(byText) })
        done.add(draft.id)
        onPath.delete(draft.id)
        path.pop()
      } else if (onPath.has(first.id)) {
        return { ordered: [], circle: path.slice(path.indexOf(first)) }
      } else {
        path.push(first)
        onPath.add(first.id)
      }
    }
  }
  return { ordered, circle: [] }
}

/** The changes of these people, and every change that those need. */
export function onlyThese(ordered: readonly Ordered[], keys: ReadonlySet<PersonKey> | null): readonly Ordered[] {
  if (keys === null) return ordered
  const kept = new Set<string>()
  for (const { draft, needs } of ordered.toReversed()) {
    if (!keys.has(draft.key) && !kept.has(draft.id)) continue
    kept.add(draft.id)
    for (const id of needs) kept.add(id)
  }
  return ordered.filter(({ draft }) => kept.has(draft.id))
}

const phases = { adopt: 0, create: 0, reactivate: 0, update: 0, move: 1, deactivate: 2 } satisfies Record<
  Action,
  number
>

const rank = { adopt: 0, create: 1, reactivate: 2, update: 3, move: 4, deactivate: 5 } satisfies Record<Action, number>

function sorted(going: ReadonlyMap<string, Draft>, desired: DesiredState, lines: Lines): Draft[] {
  const depth = depths(desired, lines)
  const step = (draft: Draft): number => (draft.action === 'deactivate' ? -depth(draft.key) : depth(draft.key))
  return [...going.values()]
    .map((draft) => ({ draft, phase: phases[draft.action], step: step(draft) }))
    .toSorted(
      (a, b) =>
        a.phase - b.phase ||
        a.step - b.step ||
        byText(a.draft.key, b.draft.key) ||
        rank[a.draft.action] - rank[b.draft.action],
    )
    .map(({ draft }) => draft)
}

/**
 * How many managers are above each person in the chart, and in the service above those whose manager the chart leaves
 * out. Both together may have a loop, where a move is held: in it, the depth is any number, but always the same.
 */
function depths({ people }: DesiredState, lines: Lines): (key: PersonKey) => number {
  const known = new Map<ReportingNode, number>()
  const managerOf = (node: ReportingNode): ReportingNode | null => {
    const stated = people.get(node as PersonKey)?.values.manager as PersonKey | null | undefined
    return (stated === undefined ? lines.get(node) : stated) ?? null
  }
  return (key) => {
    const path: ReportingNode[] = []
    let node: ReportingNode | null = key
    for (; node !== null && !known.has(node); node = managerOf(node)) {
      known.set(node, 0)
      path.push(node)
    }
    let depth = node === null ? -1 : (known.get(node) ?? 0)
    for (const one of path.toReversed()) known.set(one, (depth += 1))
    return known.get(key) ?? 0
  }
}
