import type { Diagnostic } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, Person } from '../model/people.js'
import type { Draft } from './drafts.js'
import { departmentStays } from './department-findings.js'

/** Warns if a manager gets another department and the reports, who were in the same one, stay behind. */
export function leftBehind(drafts: readonly Draft[], { people }: DesiredState): Diagnostic[] {
  const moves = new Map<string, Pick<Draft, 'before' | 'after'>>(
    drafts.flatMap(({ key, before, after }) => (isMove(before, after) ? [[key, { before, after }]] : [])),
  )
  if (moves.size === 0) return []
  const isBehind = ({ values: { manager, active, department } }: Person): boolean =>
    active === true && typeof manager === 'string' && moves.get(manager)?.before.department === department
  const behind = groupBy([...people.values()].filter(isBehind), ({ values }) => values.manager)
  return [...moves].flatMap(([key, { before, after }]) => {
    const [boss, reports] = [people.get(key as PersonKey), behind.get(key)]
    if (boss === undefined || reports === undefined) return []
    return [departmentStays(boss, String(before.department), String(after.department), reports)]
  })
}

function isMove(before: Draft['before'], after: Draft['after']): boolean {
  return typeof before.department === 'string' && typeof after.department === 'string'
}
