import { groupBy } from '../../model/group-by.js'
import { plainName } from '../../model/likeness.js'
import { canonicalEmail, type PersonKey } from '../../model/names.js'
import type { HrField, HrFinding, HrRow } from '../../model/hr-file.js'
import type { HrSettings } from '../../model/files.js'
import { nearest } from '../nearest.js'
import { addressBook } from './match-rows.js'
import { personCalled, type ChartPerson } from './chart-people.js'
import { cellText, managerNotTaken, nameInRow, rowCalled, rowFinding, wholeName } from './hr-rows.js'

/** A row that is taken, with the key that its person has, or gets. */
export interface KeyedRow {
  readonly row: HrRow
  readonly person: ChartPerson | null
  readonly key: PersonKey
}

/** Whom the cells of a manager may name: the people of the chart, and those of the rows. */
export interface ManagerBook {
  readonly ids: ReadonlyMap<string, PersonKey>
  readonly addresses: ReadonlyMap<string, PersonKey>
  /** People who have not left. */
  readonly names: ReadonlyMap<string, ReadonlySet<PersonKey>>
  readonly leaverNames: ReadonlyMap<string, ReadonlySet<PersonKey>>
  /** "Grace Hopper (grace.hopper)" */
  readonly called: (key: PersonKey) => string
  readonly idOf: (key: PersonKey) => string | undefined
  /** The row that is not taken, and has one of these. */
  readonly untaken: (id: string, email: string, name: string) => number | undefined
  /** The people whose names or addresses are nearest to a text. */
  readonly near: (text: string) => string
}

/** `others`: the rows that are not taken. */
export function managerBook(
  rows: readonly KeyedRow[],
  people: readonly ChartPerson[],
  others: readonly HrRow[] = [],
): ManagerBook {
  const ids = new Map<string, PersonKey>()
  const idsOf = new Map<PersonKey, string>()
  const addresses = new Map([...addressBook(people)].map(([address, { key }]) => [address, key]))
  const [names, leaverNames] = [new Map<string, Set<PersonKey>>(), new Map<string, Set<PersonKey>>()]
  const called = new Map<PersonKey, string>()
  const addName = (book: Map<string, Set<PersonKey>>, name: string, key: PersonKey): void => {
    if (name !== '') book.set(name, (book.get(name) ?? new Set()).add(key))
  }
  const addId = (id: string, key: PersonKey): void => {
    ids.set(id, key)
    idsOf.set(key, id)
  }
  for (const one of people) {
    const { key, entry, values, standing } = one
    if (entry.id !== undefined) addId(entry.id, key)
    addName(standing === 'left' ? leaverNames : names, plainName(values), key)
    called.set(key, personCalled(one))
  }
  for (const { row, key } of rows) {
    const { firstName, lastName } = nameInRow(row)
    const [id, email] = [cellText(row, 'id'), cellText(row, 'email')]
    if (id !== '') addId(id, key)
    if (email !== '') addresses.set(canonicalEmail(email), key)
    addName(names, plainName({ firstName, lastName }), key)
    if (!called.has(key)) called.set(key, `${rowCalled(row)} (${key})`)
  }
  const near = nearestPeople(called, addresses)
  return {
    ids,
    addresses,
    names,
    leaverNames,
    called: (key) => called.get(key) ?? key,
    idOf: (key) => idsOf.get(key),
    untaken: untakenIn(others),
    near,
  }
}

function untakenIn(others: readonly HrRow[]): ManagerBook['untaken'] {
  const [ids, addresses, names] = [new Map<string, number>(), new Map<string, number>(), new Map<string, number>()]
  for (const one of others) {
    const { firstName, lastName } = nameInRow(one)
    ids.set(cellText(one, 'id'), one.row)
    addresses.set(canonicalEmail(cellText(one, 'email')), one.row)
    names.set(plainName({ firstName, lastName }), one.row)
  }
  return (id, email, name) => {
    if (id !== '') return ids.get(id)
    return email !== '' ? addresses.get(canonicalEmail(email)) : name === '' ? undefined : names.get(plainText(name))
  }
}

/** Each text that is not known is compared with every name: people are suggested for so many texts, of a large company for less. */
const [mostSuggested, mostCompared] = [200, 2_000_000]

function nearestPeople(
  called: ReadonlyMap<PersonKey, string>,
  addresses: ReadonlyMap<string, PersonKey>,
): (text: string) => string {
  const made = new Map<string, string>()
  const most = Math.min(mostSuggested, mostCompared / (called.size + 1))
  let names: Map<string, PersonKey> | undefined
  let domains: ReadonlyMap<string, ReadonlyMap<string, PersonKey>> | undefined
  return (text) => {
    const before = made.get(text)
    if (before !== undefined || made.size >= most) return before ?? ''
    names ??= new Map([...called].map(([key, one]) => [one.slice(0, one.lastIndexOf(' (')), key]))
    domains ??= byDomain(addresses)
    const { firstName, lastName } = wholeName(text)
    const key = text.includes('@')
      ? nearAddress(canonicalEmail(text), domains)
      : names.get(nearest(`${firstName} ${lastName}`.trim(), names.keys()) ?? '')
    const words = key === undefined ? '' : ` Did the file mean ${called.get(key) ?? key}?`
    made.set(text, words)
    return words
  }
}

function byDomain(addresses: ReadonlyMap<string, PersonKey>): ReadonlyMap<string, ReadonlyMap<string, PersonKey>> {
  const domains = groupBy(addresses, ([address]) => address.slice(address.lastIndexOf('@') + 1))
  const localOf = ([address, key]: readonly [string, PersonKey]) =>
    [address.slice(0, address.lastIndexOf('@')), key] as const
  return new Map([...domains].map(([domain, all]) => [domain, new Map(all.map(localOf))]))
}

/** What is before the @ says who it is: what all addresses of a company share makes none of them near. */
function nearAddress(text: string, domains: ReturnType<typeof byDomain>): PersonKey | undefined {
  const [local, domain] = [text.slice(0, text.lastIndexOf('@')), text.slice(text.lastIndexOf('@') + 1)]
  const home = domains.get(domain) ?? domains.get(nearest(domain, domains.keys()) ?? '')
  return home?.get(local) ?? home?.get(nearest(local, home.keys()) ?? '')
}

/** The cells that name a manager, the surest first. */
const managerFields = ['managerEmployeeId', 'managerEmail', 'managerName'] as const

/** undefined: the file says nothing about it. null: none. */
export type RowManager = PersonKey | null | undefined

/** The manager of a row, by the employee id, else by the address, else by a name that one person alone has. */
export function managerInRow(
  { row, person, key }: KeyedRow,
  book: ManagerBook,
  { top, blank }: HrSettings,
): RowManager | HrFinding {
  const named = managerFields.filter((field) => cellText(row, field) !== '')
  if (named.length === 0) return blankManager(row, person, top === 'blank' || blank === 'clear')
  const found = keysNamed(row, named, book)
  if (!(found instanceof Set)) return found
  const [manager] = found as ReadonlySet<PersonKey>
  if (manager !== key) return manager
  if (top === 'self') return null
  const message = `${book.called(key)} is their own manager here. If that is how the HR system shows a person without a manager, add --top self, or write "hr: { top: self }" into espalier.yaml. If not, correct the manager in the HR system.`
  return rowFinding(row, named[0] as HrField, 'hr-self-manager', message)
}

function blankManager(row: HrRow, person: ChartPerson | null, isTop: boolean): RowManager | HrFinding {
  const field = managerFields.find((one) => row.cells[one] !== undefined)
  if (field === undefined) return undefined
  if (isTop) return null
  if (person !== null && typeof person.values.manager !== 'string') return undefined
  const who = person === null ? rowCalled(row) : personCalled(person)
  const what = person === null ? 'is new, and has no manager here' : 'has a manager in the chart, and none here'
  const message = `${who} ${what}. Name the manager in the HR system. If a blank cell means that there is none, add --top blank, or write "hr: { top: blank }" into espalier.yaml.`
  return rowFinding(row, field, 'hr-blank-manager', message, { severity: person === null ? 'error' : 'warning' })
}

/** The one person whom all cells name; a finding if there is none, or if they contradict each other. */
function keysNamed(row: HrRow, fields: readonly HrField[], book: ManagerBook): Set<PersonKey> | HrFinding {
  const [id, email, name] = managerFields.map((field) => cellText(row, field)) as [string, string, string]
  const [byId, byEmail] = [book.ids.get(id), book.addresses.get(canonicalEmail(email))]
  const byName = name === '' ? [] : [...(book.names.get(plainText(name)) ?? [])]
  const sure = byId ?? byEmail
  const field = fields[0] as HrField
  const others = [byId, byEmail].filter((key) => key !== undefined && key !== sure)
  const isOtherId = byId === undefined && id !== '' && byEmail !== undefined && book.idOf(byEmail) !== undefined
  if (others.length > 0 || isOtherId || (sure !== undefined && byName.length > 0 && !byName.includes(sure))) {
    const all = new Set([sure, ...others, ...byName].flatMap((key) => (key === undefined ? [] : [book.called(key)])))
    const [one, other] = [...all]
    const who = other === undefined ? `${one}, who has another employee id` : [...all].slice(0, 3).join(', and of ')
    return rowFinding(
      row,
      field,
      'hr-managers-differ',
      `The cells of the manager are those of ${who}. Correct them in the HR system.`,
    )
  }
  if (sure !== undefined) return new Set([sure])
  // An id or an address that is not known is another person than one who has that name.
  const [only, ...more] = id === '' && email === '' ? byName : []
  if (only !== undefined && more.length === 0) return new Set([only])
  return only === undefined ? unknown(row, field, name, book) : unclear(row, field, [only, ...more], book)
}

function plainText(name: string): string {
  const { firstName, lastName } = wholeName(name)
  return plainName({ firstName, lastName })
}

function unclear(row: HrRow, field: HrField, keys: readonly PersonKey[], book: ManagerBook): HrFinding {
  const text = cellText(row, field)
  const all = keys.slice(0, 3).map((key) => book.called(key))
  const message = `The manager "${text}" may be ${all.join(' or ')}. Export the employee id or the address of the manager too.`
  return rowFinding(row, field, 'hr-unclear-manager', message, { cause: text })
}

function unknown(row: HrRow, field: HrField, name: string, book: ManagerBook): HrFinding {
  const text = cellText(row, field)
  const left = [...(book.leaverNames.get(plainText(name)) ?? [])][0]
  if (left !== undefined && field === 'managerName') {
    const message = `The manager ${book.called(left)} has left in the chart. Name another manager in the HR system.`
    return rowFinding(row, field, 'hr-manager-left', message, { cause: text })
  }
  const [id, email] = [cellText(row, 'managerEmployeeId'), cellText(row, 'managerEmail')]
  const at = book.untaken(id, email, name)
  if (at !== undefined && at !== row.row) return managerNotTaken(row, field, `row ${at}`)
  const near = book.near(field === 'managerEmail' || name === '' ? text : name)
  const message = `The manager "${text}" is in no row that is taken, and not in the chart.${near} Correct it in the HR system, or add that person first.`
  return rowFinding(row, field, 'hr-unknown-manager', message, { cause: text })
}
