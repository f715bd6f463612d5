import { canonicalEmail } from '../../model/names.js'
import { violation, type Violations } from './violation.js'
import { named, type Known } from './known.js'
import { confusingDepartment, confusingName, foreignLetter, hasForeignLetter, mayConfuse } from './letters.js'
import { hasLeft } from './successors.js'
import type { DatedChange, PersonEntry } from '../../model/files.js'
import type { Code } from '../codes.js'
import type { IndexedPerson } from './people-index.js'
import type { Path } from '../reading/marks.js'

/** What a person's entry, or one of its dated changes, states. */
type Statement = PersonEntry | DatedChange

/** What a rule finds, and at which field. */
interface Mistake {
  readonly field: keyof PersonEntry & keyof DatedChange
  readonly code: Code
  readonly message: string
  readonly cause?: string
}

type Rule = (entry: IndexedPerson, said: Statement, known: Known) => Mistake | null

/** The rules about single statements. They ignore a statement that a later one has replaced. */
function rulesBy({ domains, departments }: Known): readonly Rule[] {
  const byLists = [domains === null ? null : foreignDomain, departments === null ? null : unknownDepartment]
  return [wrongManager, ...byLists.filter((rule) => rule !== null), adminNotListed]
}

/** Rules that can only find something if `hasOddLetters`. */
const letterRules: readonly Rule[] = [
  emailNotAscii,
  (_, said) => oddName('firstName', said),
  (_, said) => oddName('lastName', said),
  oddDepartment,
]

/** Judges every statement of every person. Of a leaver only the address counts: the rest is a record. */
export function judgeStatements(known: Known, report: Violations): void {
  const rules = rulesBy(known)
  const allRules = [...rules, ...letterRules]
  const judge = (entry: IndexedPerson, said: Statement, inside: Path): void => {
    const some = hasOddLetters(said) ? allRules : rules
    for (let index = 0; index < some.length; index++) {
      const mistake = some[index]?.(entry, said, known) ?? null
      if (mistake !== null) tell(mistake, entry, said, inside, known, report)
    }
  }
  // As the files have them: in the order of their keys, each would be far from the one before.
  for (const entry of known.register.byKey.values()) {
    if (report.full()) return
    if (entry === null) continue
    judge(entry, entry.entry, noPath)
    if (entry.entry.changes === undefined) continue
    for (const [index, said] of entry.entry.changes.entries()) judge(entry, said, ['changes', index])
  }
}

const noPath: Path = []

/** Reports a mistake, unless a later statement has replaced it. */
function tell(mistake: Mistake, entry: IndexedPerson, said: Statement, inside: Path, known: Known, report: Violations) {
  const { code, field, message, cause } = mistake
  if (replaced(entry, said, field, known) || (field !== 'email' && hasLeft(entry, known.asOf))) return
  const one = violation(code, entry.tree, ['people', entry.key, ...inside, field], message)
  report.add(cause === undefined ? one : { ...one, cause })
}

function hasOddLetters({ email, firstName, lastName, department }: Statement): boolean {
  return (
    (email !== undefined && hasForeignLetter(email)) ||
    (firstName !== undefined && mayConfuse(firstName)) ||
    (lastName !== undefined && mayConfuse(lastName)) ||
    (typeof department === 'string' && mayConfuse(department))
  )
}

function replaced(entry: IndexedPerson, said: Statement, field: Mistake['field'], { asOf }: Known): boolean {
  const from = 'on' in said ? said.on : ''
  const later = (change: DatedChange): boolean => change.on > from && change.on <= asOf && change[field] !== undefined
  return entry.entry.changes?.some(later) ?? false
}

function wrongManager(entry: IndexedPerson, said: Statement, known: Known): Mistake | null {
  const { manager } = said
  if (manager === undefined || manager === null) return null
  if (manager === entry.key) return ownManager(entry)
  if (known.register.byKey.has(manager) || known.register.mayHold(manager)) return null
  return { field: 'manager', code: 'unknown-manager', message: managerMessage(manager, known), cause: manager }
}

/** A key that several people name is no slip of the pen: a name that is only near would give them all a wrong boss. */
function managerMessage(manager: string, known: Known): string {
  const meant = known.alias(manager)
  const many = known.reports(manager)
  const who = many > 1 ? `${many} people report to "${manager}", who is not in the chart.` : ''
  const one = `The manager "${manager}" is not in the chart.`
  if (meant !== undefined)
    return `${who || one} Write the key of ${meant.entry.firstName} ${meant.entry.lastName}: ${meant.key}.`
  if (many <= 1) return `${one}${known.suggestKey(manager) || anyKey}`
  const plain = manager.toLowerCase()
  if (known.register.byKey.has(plain)) return `${who} Did you mean "${plain}"?`
  return `${who} If ${manager} left, keep the entry with status: left, and name another manager for each of them. If the key is wrong, correct it. If it is no person, such as a company account, delete the lines: ${asItIs}`
}

const asItIs = 'a manager that is left out stays as it is in Small Improvements.'
const anyKey = ` Write the key of a person in the chart, or null for a person without a manager. Or delete the line: ${asItIs}`

function ownManager(entry: IndexedPerson): Mistake {
  const message = `${named(entry)} reports to themselves. Write the key of another person, or null for a person without a manager.`
  return { field: 'manager', code: 'own-manager', message }
}

function foreignDomain(entry: IndexedPerson, said: Statement, known: Known): Mistake | null {
  const { domains } = known
  if (said.email === undefined || said.email === '' || domains === null) return null
  const written = said.email.slice(said.email.lastIndexOf('@') + 1)
  if (domains.has(written)) return null
  const domain = canonicalEmail(written)
  if (domains.has(domain) || hasForeignLetter(domain) || hasLeft(entry, known.asOf)) return null
  const message = `The address ${said.email} is outside the domains of the company.${known.suggest('domain', domain, known.settings?.emailDomains ?? [])} If it is right, add ${domain} to emailDomains in espalier.yaml.`
  return { field: 'email', code: 'foreign-domain', message, cause: domain }
}

function unknownDepartment(_: IndexedPerson, said: Statement, known: Known): Mistake | null {
  const { departments } = known
  if (typeof said.department !== 'string' || departments === null) return null
  if (departments.has(said.department)) return null
  const message = departmentMessage(said.department, known)
  return { field: 'department', code: 'unknown-department', message, cause: said.department }
}

/** What to do about a department that is not on the list. */
export function departmentMessage(department: string, known: Known): string {
  const near = known.suggest('department', department, known.settings?.departments ?? [])
  return `There is no department "${department}".${near} If it is new, add it to departments in espalier.yaml.`
}

function adminNotListed(entry: IndexedPerson, said: Statement, { settings, admins }: Known): Mistake | null {
  if (said.role === undefined || !isAdmin(said.role)) return null
  if (settings === null || admins.has(entry.key)) return null
  const message = `${named(entry)} has the role ${said.role} and is not on the admins list. Add ${entry.key} to admins in espalier.yaml if that is meant, or write another role.`
  return { field: 'role', code: 'admin-not-listed', message }
}

/** Whether a role gives the rights of an administrator. */
export function isAdmin(role: string): boolean {
  return role.toLowerCase() === 'admin'
}

function emailNotAscii(_: IndexedPerson, said: Statement): Mistake | null {
  const message = foreignLetter(said.email ?? '')
  return message === null ? null : { field: 'email', code: 'email-not-ascii', message }
}

function oddName(field: 'firstName' | 'lastName', said: Statement): Mistake | null {
  const message = confusingName(said[field] ?? '')
  return message === null ? null : { field, code: 'confusing-name', message }
}

function oddDepartment(entry: IndexedPerson, said: Statement, known: Known): Mistake | null {
  const { department } = said
  if (typeof department !== 'string' || hasLeft(entry, known.asOf)) return null
  const message = confusingDepartment(department)
  return message === null ? null : { field: 'department', code: 'confusing-name', message, cause: department }
}
