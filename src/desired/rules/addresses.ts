import { groupBy } from '../../model/group-by.js'
import { canonicalEmail } from '../../model/names.js'
import { dayViolation, violationSentence, type DayViolation } from './day-violation.js'
import { named, where } from './known.js'
import { shapeOf, type DayView } from './projection.js'
import type { Day } from '../../model/names.js'
import type { IndexedPerson } from './people-index.js'

/** No two people have one address, or two that look the same, on one day. Leavers keep theirs. */
export function judgeAddresses(view: DayView, asOf: Day): readonly DayViolation[] {
  const [once, more] = [new Set<string>(), new Set<string>()]
  let count = 0
  for (let index = 0; index < view.entries.length; index++) {
    const shape = shapeOf(emailOf(view, index))
    if (shape === '') continue
    if (once.add(shape).size === count) more.add(shape)
    else count++
  }
  if (more.size === 0) return []
  const sharing = groupBy(view.entries, ({ index }) => shapeOf(emailOf(view, index)))
  return [...more].flatMap((shape) => clashes(sharing.get(shape) ?? [], view, asOf))
}

/** The address of a person on a day; empty for a person who has not started. */
function emailOf({ values }: DayView, index: number): string {
  return (values[index]?.email ?? '') as string
}

/** The same, in the form in which addresses are compared. */
function addressOf(view: DayView, index: number): string {
  return canonicalEmail(emailOf(view, index))
}

/** Everyone who ever has an address, by the address; and by its shape, unless they are known to be new people. */
export function holdersOf(entries: readonly IndexedPerson[]): ReadonlyMap<string, readonly IndexedPerson[]> {
  const holders = new Map<string, IndexedPerson[]>()
  const add = (name: string, entry: IndexedPerson): void => {
    const known = holders.get(name)
    if (known === undefined) holders.set(name, [entry])
    else if (known.at(-1) !== entry) known.push(entry)
  }
  for (const entry of entries) {
    for (const { email } of [entry.entry, ...(entry.entry.changes ?? [])]) {
      if (email === undefined || email === '') continue
      const plain = canonicalEmail(email)
      add(plain, entry)
      if (entry.entry.newPerson !== true) add(shapeKey(shapeOf(plain)), entry)
    }
  }
  return holders
}

/** Keeps shapes and addresses apart in one map. */
function shapeKey(shape: string): string {
  return ` ${shape}`
}

/** The same as `judgeAddresses`, for people whose address has changed. */
export function judgeChanged(
  before: DayView,
  view: DayView,
  changing: readonly IndexedPerson[],
  holders: ReadonlyMap<string, readonly IndexedPerson[]>,
  asOf: Day,
): readonly DayViolation[] {
  const names = new Set<string>()
  for (const { index } of changing) {
    const address = addressOf(view, index)
    if (address === '' || address === addressOf(before, index)) continue
    const shape = shapeKey(shapeOf(address))
    if ((holders.get(address)?.length ?? 0) > 1) names.add(address)
    if ((holders.get(shape)?.length ?? 0) > 1) names.add(shape)
  }
  return [...names].flatMap((name) => {
    const now = holders.get(name)?.filter(({ index }) => bears(view, index, name)) ?? []
    return now.length > 1 ? clashes(now, view, asOf) : []
  })
}

function bears(view: DayView, index: number, name: string): boolean {
  const address = addressOf(view, index)
  return address !== '' && (address === name || shapeKey(shapeOf(address)) === name)
}

/** Each finding names the first other person with the same address, or else the first one with a similar one. */
function clashes(people: readonly IndexedPerson[], view: DayView, asOf: Day): readonly DayViolation[] {
  const found: DayViolation[] = []
  const holders = new Map<string, IndexedPerson>()
  const known = people.find(({ entry: said }) => said.newPerson !== true)
  for (const entry of people) {
    const email = addressOf(view, entry.index)
    const holder = holders.get(email)
    if (holder === undefined) holders.set(email, entry)
    if (holder !== undefined) found.push(duplicate(entry, holder, view, asOf))
    else if (entry.entry.newPerson !== true && known !== undefined && known !== entry) {
      found.push(lookAlike(entry, known, view, asOf))
    }
  }
  return found
}

function duplicate(entry: IndexedPerson, holder: IndexedPerson, view: DayView, asOf: Day): DayViolation {
  const has = `the address ${emailOf(view, entry.index)}`
  const whose = `which is also the one of ${named(holder)}, ${where(holder)}`
  const advice = sharedAdvice([entry, holder].filter(({ index }) => view.values[index]?.active !== true))
  const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${whose}. ${advice}`
  return dayViolation('duplicate-email', [entry, holder], 'email', view, message)
}

/** Another address for a leaver who is back under a new key would make a second account for one person. */
function sharedAdvice([left, other]: readonly IndexedPerson[]): string {
  if (left === undefined) return 'An address belongs to one person: correct one of the two.'
  const keeps = 'An account keeps its address when its person leaves'
  if (other !== undefined) return `${keeps}: give one of the two another address.`
  return `${keeps}. If they are the same person, delete the other entry, and take ${named(left)} back. If not, give one of the two another address.`
}

function lookAlike(entry: IndexedPerson, other: IndexedPerson, view: DayView, asOf: Day): DayViolation {
  const has = `the address ${emailOf(view, entry.index)}`
  const like = `which looks like ${emailOf(view, other.index)} of ${named(other)}, ${where(other)}`
  const advice = 'Correct the address, or write newPerson: true for one of them if they are two people.'
  const message = `${violationSentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${like}. ${advice}`
  return dayViolation('look-alike-email', [entry, other], 'email', view, message)
}
