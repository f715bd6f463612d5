import { violation, type Violation } from './violation.js'
import { named, where, type Known } from './known.js'
import { confusingDepartment } from './letters.js'
import { departmentMessage, isAdmin } from './statements.js'
import type { PeopleTree, IndexedPerson } from './people-index.js'

/** Judges the defaults of a file: once, not once for each person. */
export function judgeDefaults(
  { tree, defaults }: PeopleTree,
  known: Known,
  report: (violation: Violation) => void,
): void {
  const { role } = defaults
  const department = defaults.department ?? null
  const { departments } = known
  const odd = confusingDepartment(department ?? '')
  if (department !== null && odd !== null) {
    report({ ...violation('confusing-name', tree, ['defaults', 'department'], odd), cause: department })
  }
  if (department !== null && departments !== null && !departments.has(department)) {
    const message = departmentMessage(department, known)
    report({ ...violation('unknown-department', tree, ['defaults', 'department'], message), cause: department })
  }
  if (role === undefined || !isAdmin(role)) return
  const message = `The role ${role} cannot be a default. Write it at each person who has it.`
  report(violation('admin-not-listed', tree, ['defaults', 'role'], message))
}

/** A chart without people is a mistake: all would be missing at once. */
export function judgeNumber(
  [first]: readonly PeopleTree[],
  { register }: Known,
  report: (violation: Violation) => void,
): void {
  if (first === undefined || register.byKey.size > 0 || !register.complete) return
  report(
    violation('no-people', first.tree, ['people'], 'The chart has no people. Write at least one person below people:.'),
  )
}

/** Judges the former keys: each belongs to no person now, and belonged to one. */
export function judgeFormerKeys(known: Known, report: (violation: Violation) => void): void {
  const claimed = new Map<string, IndexedPerson>()
  for (const entry of known.register.unusual) {
    const { was } = entry.entry
    if (was === undefined) continue
    const message = whyInUse(was, known, claimed.get(was))
    if (message !== undefined) report(violation('was-in-use', entry.tree, ['people', entry.key, 'was'], message))
    claimed.set(was, claimed.get(was) ?? entry)
  }
}

function whyInUse(was: string, { register }: Known, other: IndexedPerson | undefined): string | undefined {
  if (other !== undefined) {
    return `${named(other)}, ${where(other)}, also had the key ${was} before. A key belongs to one person: remove one of the two lines.`
  }
  const holder = register.byKey.get(was)
  if (holder === undefined) return undefined
  const place = holder === null ? '' : `, ${where(holder)}`
  return `The key ${was} is still in the chart${place}. A renamed person has one entry, under the new key: remove the old one, or the line was.`
}
