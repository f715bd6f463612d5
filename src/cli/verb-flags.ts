import type { Flag } from './arguments.js'
import { help, noColor, org } from './shared-flags.js'
import type { ChartVerb, VerbProblem } from '../model/verbs.js'

/** One part of a verb: its flag, and how it is asked for. */
export interface VerbPart {
  /** Its name in a verb. */
  readonly name: string
  readonly flag: Flag
  readonly question: string
  /** What Tab completes it to. */
  readonly offers?: 'people' | 'departments'
}

const part = (name: string, flag: Flag, question: string, offers?: VerbPart['offers']): VerbPart => ({
  name,
  flag,
  question,
  ...(offers === undefined ? {} : { offers }),
})

const manager = part(
  'manager',
  { name: 'manager', value: 'PERSON', says: 'the manager; null for none' },
  'Manager (null for none)',
  'people',
)
const department = part(
  'department',
  { name: 'department', value: 'NAME', says: 'the department; null for none' },
  'Department',
  'departments',
)
const email = part('email', { name: 'email', value: 'ADDRESS', says: 'the address' }, 'E-mail address')
const firstName = part('firstName', { name: 'first-name', value: 'NAME', says: 'the first name' }, 'First name')
const lastName = part('lastName', { name: 'last-name', value: 'NAME', says: 'the last name' }, 'Last name')
const key = part('key', { name: 'key', value: 'KEY', says: 'the key (default: made of the name)' }, 'Key')
const id = part('id', { name: 'id', value: 'ID', says: 'the employee id of the HR system' }, 'Employee id')
const role = part('role', { name: 'role', value: 'ROLE', says: 'the permission role' }, 'Role')
const reportsTo = part(
  'reportsTo',
  { name: 'reports-to', value: 'PERSON', says: 'who gets the direct reports' },
  'Who gets the reports',
  'people',
)
const day = (says: string, question: string): VerbPart => part('on', { name: 'on', value: 'DATE', says }, question)

/** The person of a verb is a word of the command line. */
export const personPart: VerbPart = part('person', { name: 'person', value: 'PERSON', says: '' }, 'Person', 'people')

export type VerbName = ChartVerb['verb']

/** What a verb consists of. */
export interface VerbForm {
  /** What it cannot do without. */
  readonly needs: readonly VerbPart[]
  /** Of these, it needs at least one. */
  readonly oneOf: readonly VerbPart[]
  /** What a person is asked for besides. */
  readonly also: readonly VerbPart[]
  /** What only flags say. */
  readonly rest: readonly VerbPart[]
  readonly example: string
}

export const verbForms: Readonly<Record<VerbName, VerbForm>> = {
  hire: {
    needs: [firstName, lastName, email, manager],
    oneOf: [],
    also: [department, day('the first day (default: now)', 'First day, such as 2027-01-31 (empty: now)')],
    rest: [id, key, role],
    example:
      'espalier hire --first-name Mara --last-name Lind --email mara.lind@acme.example --manager bert.hollander --on 2027-02-01',
  },
  move: {
    needs: [personPart],
    oneOf: [manager, department],
    also: [day('the day of the move (default: now)', 'Day of the move, such as 2027-01-31 (empty: now)')],
    rest: [],
    example: 'espalier move "Imani Okwuosa" --manager jonas.aldenhoven --on 2027-02-01',
  },
  leave: {
    needs: [personPart],
    oneOf: [],
    also: [day('the last day (default: the person leaves now)', 'Last day, such as 2027-01-31 (empty: leaves now)')],
    rest: [reportsTo],
    example: 'espalier leave bert.hollander --reports-to imani.okwuosa --on 2027-03-31',
  },
  rehire: {
    needs: [personPart],
    oneOf: [],
    also: [manager, day('the first day (default: now)', 'First day, such as 2027-01-31 (empty: now)')],
    rest: [department, email],
    example: 'espalier rehire bogdan.craciunel --manager jonas.aldenhoven --on 2027-06-01',
  },
  rename: {
    needs: [personPart],
    oneOf: [firstName, lastName, email, { ...key, flag: { ...key.flag, says: 'another key; it holds at once' } }],
    also: [],
    rest: [day('the day of the change (default: now)', 'Day')],
    example: 'espalier rename imani.okwuosa --last-name Obi --email imani.obi@acme.example',
  },
}

/** All parts of a verb, in the order in which they are asked for. */
export function partsOfVerb(verb: VerbName): readonly VerbPart[] {
  const { needs, oneOf, also, rest } = verbForms[verb]
  return [...needs, ...oneOf, ...also, ...rest]
}

const own: readonly Flag[] = [
  { name: 'commit', value: null, says: 'make a new branch, and commit the edited files on it' },
  { name: 'dry-run', value: null, says: 'show what would change, and write nothing' },
  org,
  noColor,
  help,
]

/** The flags of a verb, for its help. */
export function verbFlags(verb: VerbName): readonly Flag[] {
  const parts = partsOfVerb(verb).filter(({ name }) => name !== 'person')
  return [...parts.map(({ flag }) => flag), ...(extra[verb] ?? []), ...own]
}

const extra: Partial<Record<VerbName, readonly Flag[]>> = {
  hire: [{ name: 'new-person', value: null, says: 'this is another person than the one of the same name' }],
  move: [
    { name: 'from', value: 'FILE', says: 'move all of a table with the columns person, manager, department and on' },
    { name: 'where', value: 'FIELD=VALUE', says: 'move everyone of a manager or a department, as in manager=KEY' },
    { name: 'to', value: 'VALUE', says: 'with --where: the manager or department that they get' },
  ],
}

/** A problem as the command line speaks of it. */
export function inFlags(problem: VerbProblem): VerbProblem {
  return { ...problem, message: problem.message.replace(/say so: newPerson\./, 'add --new-person.') }
}
