import type { Day } from './names.js'
import type { ChartDay, OrgChart, PlanNote, Seat } from './org-chart.js'

/** A seat as a row: its key, name, address, department, role and manager, each as the number of a text; -1 for none, -2 for a manager who is left out. */
type PackedSeat = readonly [number, number, number, number, number, number]

type AccessNote = Extract<PlanNote, { readonly kind: 'access' }>

/** A note, in which people are the numbers of their keys. */
type PackedNote = Exclude<PlanNote, AccessNote> | (Omit<AccessNote, 'people'> & { readonly people: readonly number[] })

/** An org chart in which each text is written once. */
export interface PackedChart extends Pick<OrgChart, 'format' | 'tool' | 'company' | 'asOf' | 'base' | 'part'> {
  readonly notes: readonly PackedNote[]
  readonly texts: readonly string[]
  readonly seats: readonly PackedSeat[]
  /** By the numbers of the seats. */
  readonly before: readonly number[]
  readonly days: readonly (readonly [Day, readonly number[], readonly number[]])[]
}

/** The chart in a form that takes little room in a page. */
export function packChart({ before, days, notes, ...rest }: OrgChart): PackedChart {
  const texts = numbering<string>()
  const seats = numbering<string>()
  const rows: PackedSeat[] = []
  const seatNumber = ({ key, name, email, department, role, manager }: Seat): number => {
    const row: PackedSeat = [
      texts.of(key),
      texts.of(name),
      texts.of(email),
      department === null ? none : texts.of(department),
      role === null ? none : texts.of(role),
      manager === undefined ? leftOut : manager === null ? none : texts.of(manager),
    ]
    const number = seats.of(row.join(' '))
    rows[number] ??= row
    return number
  }
  const packed = {
    before: before.map(seatNumber),
    days: days.map(({ on, seats: fresh, gone }) => [on, fresh.map(seatNumber), gone.map(texts.of)] as const),
    notes: notes.map((note) => (note.kind === 'access' ? { ...note, people: note.people.map(texts.of) } : note)),
  }
  return { ...rest, ...packed, texts: [...texts.all.keys()], seats: rows }
}

const [none, leftOut] = [-1, -2]

interface Numbering<T> {
  readonly all: ReadonlyMap<T, number>
  readonly of: (one: T) => number
}

function numbering<T>(): Numbering<T> {
  const all = new Map<T, number>()
  const of = (one: T): number => {
    const number = all.get(one) ?? all.size
    all.set(one, number)
    return number
  }
  return { all, of }
}

/** The chart that was packed. */
export function unpackChart({ texts, seats, before, days, notes, ...rest }: PackedChart): OrgChart {
  const textAt = (number: number): string => texts[number] ?? ''
  const all = seats.map(([key, name, email, department, role, manager]): Seat => {
    const seat = {
      key: textAt(key),
      name: textAt(name),
      email: textAt(email),
      department: department === none ? null : textAt(department),
      role: role === none ? null : textAt(role),
    }
    return manager === leftOut ? seat : { ...seat, manager: manager === none ? null : textAt(manager) }
  })
  const seatsAt = (numbers: readonly number[]): readonly Seat[] => numbers.flatMap((number) => all[number] ?? [])
  return {
    ...rest,
    before: seatsAt(before),
    days: days.map(([on, fresh, gone]): ChartDay => ({ on, seats: seatsAt(fresh), gone: gone.map(textAt) })),
    notes: notes.map((note) => (note.kind === 'access' ? { ...note, people: note.people.map(textAt) } : note)),
  }
}
