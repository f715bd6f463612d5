import { isAccess, type AccessNote } from '../model/access-on.js'
import type { Seat, SeatMark } from '../model/org-chart.js'
import { countsBelow, lineAbove } from '../model/seats.js'
import { nameIn, type ComparedDay } from './compared.js'
import { differences, driftPhrases, heldPhrases, type SeatDifference } from './seat-changes.js'
import type { Phrase } from './phrase.js'

/** A person whom the card names. */
export interface NamedPerson {
  readonly key: string
  readonly name: string
  /** Whether there is a card of them: an account that is off has none. */
  readonly hasCard: boolean
}

/** Whose past reviews become readable, and who moves, so that they do; null: not known. */
export interface Gain {
  readonly people: readonly NamedPerson[]
  readonly mover: NamedPerson | null
}

/** What the page shows of one person. */
export interface CardContents {
  readonly seat: Seat
  readonly mark: SeatMark | null
  /** Whether the person has no seat on the day that is shown. */
  readonly isGone: boolean
  /** From the top down to the manager. */
  readonly path: readonly NamedPerson[]
  /** Missing: not known. */
  readonly manager?: NamedPerson | null
  readonly reports: readonly NamedPerson[]
  readonly below: number
  /** 1 is the top. */
  readonly level: number
  readonly differences: readonly SeatDifference[]
  readonly held: readonly Phrase[]
  readonly drift: readonly Phrase[]
  readonly gains: readonly Gain[]
  /** Of how many more, who are not in this part of the chart. */
  readonly othersGained: number
  /** For whom past reviews of this person become readable. */
  readonly readers: readonly NamedPerson[]
}

/** The card of a person on the day, or before; null if there is no such person at either time. */
export function cardOf(compared: ComparedDay, key: string, view: 'before' | 'after'): CardContents | null {
  const { before, after, marks } = compared
  const [first, second] = view === 'before' ? [before, after] : [after, before]
  const side = first.seats.has(key) ? first : second
  const seat = side.seats.get(key)
  if (seat === undefined) return null
  const path = lineAbove(side.seats, key).toReversed()
  const named = (one: string): NamedPerson => ({
    key: one,
    name: nameIn(compared, one),
    hasCard: before.seats.has(one) || after.seats.has(one),
  })
  const notes = [...compared.notes.values()].flat()
  return {
    seat,
    mark: marks.get(key) ?? null,
    isGone: !after.seats.has(key),
    path: path.map(named),
    ...(seat.manager === undefined ? {} : { manager: seat.manager === null ? null : named(seat.manager) }),
    reports: (side.tree.reports.get(key) ?? []).map(named),
    below: countsBelow(side.tree).get(key) ?? 0,
    level: path.length + 1,
    differences: differences(compared, key),
    held: heldPhrases(compared, key),
    drift: driftPhrases(compared, key),
    gains: gainsOf(compared, key, named),
    othersGained: accessTo(compared, key).reduce((sum, { others = 0 }) => sum + others, 0),
    readers: notes.flatMap((note) => (isAccess(note) && note.people.includes(key) ? [named(note.key)] : [])),
  }
}

/** Whose past reviews become readable for a person, by who moves. */
function gainsOf(compared: ComparedDay, key: string, named: (one: string) => NamedPerson): readonly Gain[] {
  const people = accessTo(compared, key).flatMap((note) => note.people)
  const gains = new Map<string | null, NamedPerson[]>()
  for (const one of people) {
    const mover = moverOf(compared, one, key)
    gains.set(mover, [...(gains.get(mover) ?? []), named(one)])
  }
  return [...gains].map(([mover, some]) => ({ people: some, mover: mover === null ? null : named(mover) }))
}

function accessTo({ notes }: ComparedDay, key: string): readonly AccessNote[] {
  return (notes.get(key) ?? []).filter(isAccess)
}

/** Who moves, so that a person comes below another: they themselves, or the nearest above them who moves. */
function moverOf({ after, marks }: ComparedDay, person: string, manager: string): string | null {
  const line = [person, ...lineAbove(after.seats, person)]
  const end = line.indexOf(manager)
  return line.slice(0, Math.max(0, end)).find((one) => marks.get(one) === 'moved') ?? null
}
