import { isAlike } from '../model/alike.js'
import type { Diagnostic } from '../model/files.js'
import { groupBy } from '../model/group-by.js'
import type { LiveState } from '../model/people.js'
import type { Draft } from './drafts.js'
import { newDepartments } from './department-findings.js'

/**
 * Warns of departments that no active user has: they may be misspelt. A company with one department or none has no
 * names to compare with: there, nothing is said.
 */
export function newDepartmentFindings(drafts: readonly Draft[], { users }: LiveState): Diagnostic[] {
  const named = drafts.filter(({ after: { department } }) => typeof department === 'string')
  if (named.length === 0) return []
  const known = new Set<string>()
  for (const { values } of users.values())
    if (values.active === true && typeof values.department === 'string') known.add(values.department)
  if (known.size < 2) return []
  const getting = groupBy(
    named.filter(({ after }) => !known.has(String(after.department))),
    ({ after }) => String(after.department),
  )
  const fresh = [...getting].filter(([name]) => ![...known].some((one) => isAlike('department', one, name)))
  const [first] = fresh
  return first === undefined ? [] : [newDepartments(fresh, first[1][0]?.at)]
}
