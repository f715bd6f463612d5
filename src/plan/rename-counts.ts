import { isAlike } from '../model/alike.js'
import { groupBy } from '../model/group-by.js'
import type { Field } from '../model/fields.js'
import type { PersonKey } from '../model/names.js'
import type { LiveState } from '../model/people.js'
import type { Draft } from './drafts.js'
import type { Pair } from './pairs.js'

/** What changes of names and departments are counted by. */
export interface Renaming {
  readonly changes: readonly Draft[]
  readonly pairs: ReadonlyMap<PersonKey, Pair>
  readonly live: LiveState
  /** Nothing was applied whole before: what an adopted account gets is the correction of an import. */
  readonly first: boolean
}

/** How many people get another first or last name. */
export function namesChanged(load: Renaming): number {
  return load.changes.filter((change) =>
    (['firstName', 'lastName'] as const).some((field) => isOther(change, field, load)),
  ).length
}

/**
 * How many people get another department. If all active people of one go to another that had nobody, the department was
 * renamed, which counts once.
 */
export function departmentsChanged(load: Renaming): number {
  const going = load.changes.filter((change) => isOther(change, 'department', load))
  const steps = groupBy(going, ({ before, after }) => JSON.stringify([before.department ?? null, after.department]))
  return [...steps.values()].reduce((sum, some) => sum + (isRenaming(some, load) ? 1 : some.length), 0)
}

function isRenaming(some: readonly Draft[], { changes, pairs, live }: Renaming): boolean {
  const [from, to] = [some[0]?.before.department ?? null, some[0]?.after.department ?? null]
  if (from === null || to === null) return false
  const moved = new Set(some.map(({ key }) => key))
  const gone = new Set(changes.filter(({ action }) => action === 'deactivate').map(({ key }) => key))
  for (const { values } of live.users.values()) if (values.active === true && values.department === to) return false
  return [...pairs.values()].every(
    ({ person: { key }, user: { values } }) =>
      values.active !== true || values.department !== from || moved.has(key) || gone.has(key),
  )
}

/** Whether a change gives an account another value, in more than its form. */
function isOther({ action, key, before, after }: Draft, field: Field, { pairs, first }: Renaming): boolean {
  if (action === 'create' || after[field] === undefined) return false
  const isCorrection = first && pairs.get(key)?.applied[field] === undefined
  return !isCorrection && !isAlike(field, before[field] ?? null, after[field] ?? null)
}
