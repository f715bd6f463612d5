import { fieldFacts, type Value } from '../../model/fields.js'
import { groupBy } from '../../model/group-by.js'
import type { OrgChart, PlanNote, Seat, SeatMark } from '../../model/org-chart.js'
import type { Seats } from '../../model/seats.js'
import { isMistakable, setApart } from '../../model/unmistakable.js'
import { message, painter, printed, type Line, type Paint, type Printed, type Style } from '../escaping/printed.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { markLooks, type LookName } from '../mark-looks.js'
import { terminalInk } from '../markup.js'
import { counted } from '../plan/counts.js'
import type { ChartRow, ChartRows } from './chart-rows.js'

/** The colour of a mark, which says nothing that its word does not say. */
const styles = {
  same: 'dim',
  add: 'green',
  move: 'blue',
  off: 'red',
  edit: 'magenta',
  wait: 'yellow',
} satisfies Record<LookName, Style>

/** How a row of the tree is written. */
export interface RowInk {
  readonly paint: Paint
  /** The name behind a key, with the key if others have that name. */
  readonly called: (key: string) => Line
  /** A person and what happens to them; the dim name at the place from which they move. */
  readonly row: (row: ChartRow) => Line
}

export function rowInk(chart: OrgChart, rows: ChartRows, paint: Paint): RowInk {
  const called = callingIn([rows.seats, rows.before])
  const notes = groupBy(chart.notes, ({ key }) => key)
  const spans = groupBy(rows.after.values(), ({ manager }) => manager)
  const row = ({ seat, isOldPlace }: ChartRow): Line => {
    if (isOldPlace) return paint('dim', printed`${called(seat.key)} moves ${toManager(seat, called)}`)
    const mark = rows.marks.get(seat.key)
    const sign = mark === undefined ? nothing : printed`${signOf(mark, paint)} `
    const span = spans.get(seat.key)?.length ?? 0
    const parts = [
      printed`${sign}${mark === undefined ? called(seat.key) : paint('bold', called(seat.key))}`,
      ...(seat.department === null ? [] : [paint('dim', rowValue(seat.department))]),
      ...(span === 0 ? [] : [counted(span, words`report`)]),
      ...differences(rows.before.get(seat.key), seat, mark, called),
      ...(notes.get(seat.key) ?? []).flatMap((note) => noteWords(note, called)),
    ]
    return printed.join(parts, ' · ')
  }
  return { paint, called, row }
}

/** `LEAVES`. */
function signOf(mark: SeatMark, paint: Paint): Line {
  const { word, look } = markLooks[mark]
  return paint(styles[look], printed`${word}`)
}

/** `to Tomas Silva`. */
function toManager({ manager }: Seat, called: RowInk['called']): Line {
  return typeof manager === 'string' ? printed`to ${called(manager)}` : words`to the top`
}

/** What is other than before, for those who stay. */
function differences(
  before: Seat | undefined,
  seat: Seat,
  mark: SeatMark | undefined,
  called: RowInk['called'],
): readonly Line[] {
  if (before === undefined || mark === undefined || mark === 'drifted') return []
  const moved = before.manager !== undefined && seat.manager !== undefined && before.manager !== seat.manager
  const from = typeof before.manager === 'string' ? printed`from ${called(before.manager)}` : words`from the top`
  const fields = (['name', 'email', 'department', 'role'] as const).filter((field) => before[field] !== seat[field])
  return [
    ...(moved ? [from] : []),
    ...fields.map(
      (field) => printed`${labels[field]} was ${before[field] === null ? words`empty` : rowValue(before[field])}`,
    ),
  ]
}

const labels = {
  name: words`name`,
  email: words`e-mail`,
  department: words`department`,
  role: words`role`,
} satisfies Partial<Record<keyof Seat, Words>>

/** A reason that is longer stands in the plan. */
const longestReason = 90

function noteWords(note: PlanNote, called: RowInk['called']): readonly Line[] {
  if (note.kind === 'back' || note.kind === 'access') return []
  if (note.kind === 'names')
    return [printed`first name was ${rowValue(note.before[0])}`, printed`last name was ${rowValue(note.before[1])}`]
  if (note.kind === 'held') return [printed`waits: ${message(note.because, longestReason)}`]
  const value = (one: Value): Line => {
    if (note.field === 'manager' && typeof one === 'string') return called(one)
    return one === null || one === '' ? words`empty` : rowValue(String(one))
  }
  const values = printed`chart ${value(note.desired)}, Small Improvements ${value(note.live)}`
  return [printed`${fieldFacts[note.field].label}: ${values}`]
}

/** Names people by key. Those whose name others have get the key behind it. */
function callingIn(all: readonly Seats[]): RowInk['called'] {
  const seats = new Map(all.toReversed().flatMap((some) => [...some]))
  const names = groupBy(seats.values(), ({ name }) => name)
  return (key) => {
    const name = seats.get(key)?.name ?? key
    return (names.get(name)?.length ?? 0) > 1 && name !== key ? printed`${rowValue(name)} (${key})` : rowValue(name)
  }
}

const ink = terminalInk(painter(false))

/** A foreign value, in quotation marks if it could be read as words of a row. */
export function rowValue(text: string): Printed {
  return isMistakable(text) ? printed`${setApart(text)}` : ink.value(text)
}
