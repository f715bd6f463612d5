import { canonicalEmail } from '../../model/names.js'
import { dayBreach, sentence, type DayBreach } from './day-breach.js'
import { named, where } from './known.js'
import type { DayView } from './projection.js'
import type { Day } from '../../model/names.js'
import type { Entry } from './register.js'

/** No two people with one address, or with two that look the same, on one day. Leavers keep theirs. */
export function judgeAddresses(view: DayView, asOf: Day): readonly DayBreach[] {
  const holders = new Map<string, Entry>()
  const shared = new Map<string, Entry[]>()
  for (const entry of view.entries) {
    const shape = view.standings[entry.index]?.shape
    if (shape === undefined) continue
    const first = holders.get(shape)
    if (first === undefined) holders.set(shape, entry)
    else if (shared.get(shape)?.push(entry) === undefined) shared.set(shape, [first, entry])
  }
  return [...shared.values()].flatMap((people) => clashes(people, view, asOf))
}

/** Each person is told about the first one with the same address, or else about the first one with a similar one. */
function clashes(people: readonly Entry[], view: DayView, asOf: Day): readonly DayBreach[] {
  const found: DayBreach[] = []
  const holders = new Map<string, Entry>()
  const known = people.find(({ said }) => said.newPerson !== true)
  for (const entry of people) {
    const email = emailOf(entry, view)
    const holder = holders.get(canonicalEmail(email))
    if (holder === undefined) holders.set(canonicalEmail(email), entry)
    if (holder !== undefined) found.push(duplicate(entry, holder, view, asOf))
    else if (entry.said.newPerson !== true && known !== undefined && known !== entry) {
      found.push(lookAlike(entry, known, view, asOf))
    }
  }
  return found
}

function emailOf(entry: Entry, { standings }: DayView): string {
  return String(standings[entry.index]?.values.email)
}

function duplicate(entry: Entry, holder: Entry, view: DayView, asOf: Day): DayBreach {
  const has = `the address ${emailOf(entry, view)}`
  const gone = view.standings[holder.index]?.values.active !== true
  const whose = `which is also the one of ${named(holder)}, ${where(holder)}`
  const advice = gone
    ? 'An account keeps its address when its person leaves: give one of the two another address.'
    : 'An address belongs to one person: correct one of the two.'
  const message = `${sentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${whose}. ${advice}`
  return dayBreach('duplicate-email', [entry, holder], 'email', view, message)
}

function lookAlike(entry: Entry, other: Entry, view: DayView, asOf: Day): DayBreach {
  const has = `the address ${emailOf(entry, view)}`
  const like = `which looks like ${emailOf(other, view)} of ${named(other)}, ${where(other)}`
  const advice = 'Correct the address, or write newPerson: true for one of them if they are two people.'
  const message = `${sentence(view, asOf, named(entry), `has ${has}`, `have ${has}`)}, ${like}. ${advice}`
  return dayBreach('look-alike-email', [entry, other], 'email', view, message)
}
