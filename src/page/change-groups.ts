import { isAccess } from '../model/access-on.js'
import type { SeatMark } from '../model/org-chart.js'
import { byText } from '../model/names.js'
import { nameIn, type ComparedDay } from './compared.js'
import { markOrder } from '../model/mark-words.js'
import { changePhrase, isDrift } from './seat-changes.js'
import { numbered, phrase, type Phrase } from './phrase.js'

/** A person to whom something happens, and what, in words. */
export interface ListedChange {
  readonly key: string
  readonly name: string
  readonly says: () => Phrase
}

export interface ChangeGroup {
  readonly mark: SeatMark
  readonly changes: readonly ListedChange[]
}

/** What happens until a day, by kind, and the people of each kind in the order of their names. */
export function changeGroups(compared: ComparedDay): readonly ChangeGroup[] {
  const keys = new Map<SeatMark, string[]>(markOrder.map((mark) => [mark, []]))
  for (const [key, mark] of compared.marks) keys.get(mark)?.push(key)
  for (const [key, notes] of compared.notes)
    if (notes.some(isDrift) && compared.marks.get(key) !== 'drifted') keys.get('drifted')?.push(key)
  return [...keys].flatMap(([mark, some]) =>
    some.length === 0 ? [] : [{ mark, changes: listed(compared, mark, some) }],
  )
}

/** Who gains access to past reviews until a day, and of how many people: those of the most first, as a plan has them. */
export function whoGainsAccess(compared: ComparedDay): readonly ListedChange[] {
  const gained = [...compared.notes.values()].flat().filter(isAccess)
  return gained
    .map(({ key, people, others = 0 }) => ({ key, count: people.length + others }))
    .toSorted((a, b) => b.count - a.count || byText(a.key, b.key))
    .map(({ key, count }) => ({
      key,
      name: nameIn(compared, key),
      says: () => phrase`of ${numbered(count, 'person', 'people')}`,
    }))
}

function listed(compared: ComparedDay, mark: SeatMark, keys: readonly string[]): readonly ListedChange[] {
  return keys
    .map((key) => ({ key, name: nameIn(compared, key), says: () => changePhrase(compared, key, mark) }))
    .toSorted((a, b) => byText(a.name, b.name) || byText(a.key, b.key))
}
