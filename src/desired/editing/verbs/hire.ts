import { groupBy } from '../../../model/group-by.js'
import { plainName } from '../../../model/likeness.js'
import { byText, canonicalEmail, type PersonKey } from '../../../model/names.js'
import type { PersonEntry } from '../../../model/files.js'
import type { Hire } from '../../../model/verbs.js'
import { hasLeft } from '../../rules/successors.js'
import { ascii, makeKeys } from '../keys.js'
import { nameWithKey, statedOn, type ChartDraft, type DraftEdit, type DraftPerson } from './draft.js'
import { dayOf } from './move.js'
import { namedManager, refusal, type Refusal } from './refusal.js'
import { keyRefusal } from './rename.js'

/** A new entry at the end of the file that fits best. */
export function hirePerson(draft: ChartDraft, verb: Hire): DraftEdit | Refusal {
  const boss = namedManager(draft, verb.manager)
  if ('message' in boss) return boss
  const all = [...draft.people.values()]
  const known = knownAs(verb, all)
  if (known !== undefined) {
    const { person, field } = known
    if (isSo(person, verb, boss.key, draft)) return { people: new Map(), named: person.key, notes: [] }
    if (field !== 'firstName' || verb.newPerson !== true) return alreadyThere(person, field, verb, draft)
  }
  const wrong = verb.key === undefined ? null : keyRefusal(draft, verb.key, null)
  if (wrong !== null) return wrong
  const key = (verb.key ?? newKey(verb, all)) as PersonKey
  const { file, defaults } = homeOf(verb, boss.key, draft)
  const person = { key, file, defaults, entry: entryOf(verb, boss.key, defaults, draft) }
  return { people: new Map([[key, person]]), named: key, notes: [] }
}

/** The person who has the address, the employee id or the name already, and which of them. */
function knownAs(
  verb: Hire,
  all: readonly DraftPerson[],
): { readonly person: DraftPerson; readonly field: string } | undefined {
  const [email, name] = [canonicalEmail(verb.email), plainName(verb)]
  const statements = ({ entry }: DraftPerson): readonly Partial<PersonEntry>[] => [entry, ...(entry.changes ?? [])]
  const ways: readonly (readonly [string, (person: DraftPerson) => boolean])[] = [
    [
      'email',
      (person) => statements(person).some((said) => said.email !== undefined && canonicalEmail(said.email) === email),
    ],
    ['id', ({ entry: { id } }) => id !== undefined && id === verb.id],
    [
      'firstName',
      ({ entry }) => name !== '' && plainName({ firstName: entry.firstName, lastName: entry.lastName }) === name,
    ],
  ]
  for (const [field, is] of ways) {
    const person = all.find(is)
    if (person !== undefined) return { person, field }
  }
  return undefined
}

/** Whether the chart has exactly this hire already. */
function isSo(person: DraftPerson, verb: Hire, manager: string | null, draft: ChartDraft): boolean {
  const { id, start, end, status } = person.entry
  const values = statedOn(person, dayOf(person, undefined, draft))
  const asked = { ...verb, manager }
  const fields = ['email', 'firstName', 'lastName', 'manager', 'department', 'role'] as const
  const isLater = verb.on !== undefined && verb.on > draft.today
  return (
    status === undefined &&
    end === undefined &&
    (verb.key === undefined || verb.key === person.key) &&
    (verb.id === undefined || verb.id === id) &&
    fields.every((field) => asked[field] === undefined || asked[field] === (values[field] ?? null)) &&
    (isLater ? start === verb.on : start === undefined || start <= draft.today)
  )
}

function alreadyThere(person: DraftPerson, field: string, verb: Hire, { today }: ChartDraft): Refusal {
  const name = nameWithKey(person)
  const what =
    { email: `the address ${verb.email}`, id: `the employee id ${verb.id ?? ''}`, firstName: 'this name' }[field] ??
    field
  const left = hasLeft(person, today)
  const has = `${name} has ${what} already${left ? ', and has left' : ''}.`
  const same = left
    ? `To take the person back, use rehire for ${person.key}.`
    : `To change what the chart says, use move or rename for ${person.key}.`
  const other =
    field === 'firstName'
      ? ' If it is another person of the same name, say so: newPerson.'
      : ` If it is another person, correct the ${field === 'id' ? 'id' : 'address'}.`
  return refusal(field, `${has} ${same}${other}`, [name])
}

function newKey(verb: Hire, all: readonly DraftPerson[]): string {
  const taken = all.flatMap(({ key, entry }) => [key, entry.was ?? []].flat())
  return (
    makeKeys([{ id: '', email: verb.email, firstName: verb.firstName, lastName: verb.lastName }], taken).get('') ?? ''
  )
}

/** The file with most people of the department, else that of the manager, else the largest; a new one if there is none. */
function homeOf(
  { department }: Hire,
  manager: string | null,
  { people, today, root }: ChartDraft,
): Pick<DraftPerson, 'file' | 'defaults'> {
  const all = [...people.values()]
  const colleagues =
    typeof department === 'string' ? all.filter((one) => statedOn(one, today).department === department) : []
  const boss = people.get(manager ?? '')
  return (
    fullest(colleagues) ??
    boss ??
    fullest(all) ?? { file: `${root}/people/${ascii(department ?? 'people')}.yaml`, defaults: {} }
  )
}

function fullest(people: readonly DraftPerson[]): DraftPerson | undefined {
  const files = [...groupBy(people, ({ file }) => file)].toSorted(
    ([a, one], [b, other]) => other.length - one.length || byText(a, b),
  )
  return files[0]?.[1][0]
}

function entryOf(
  verb: Hire,
  manager: string | null,
  defaults: DraftPerson['defaults'],
  { today }: ChartDraft,
): PersonEntry {
  const { email, firstName, lastName, id, department, role, on, newPerson } = verb
  const isStated = department !== undefined && department !== (defaults.department ?? null)
  return {
    ...(newPerson === true ? { newPerson } : {}),
    email,
    firstName,
    lastName,
    ...(id === undefined ? {} : { id }),
    manager,
    ...(isStated ? { department } : {}),
    ...(role === undefined || role === defaults.role ? {} : { role }),
    ...(on !== undefined && on > today ? { start: on } : {}),
  }
}
