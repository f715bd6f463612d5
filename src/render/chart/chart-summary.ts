import type { ParsedArgs } from '../../model/arguments.js'
import { groupBy } from '../../model/group-by.js'
import { markOrder } from '../../model/mark-words.js'
import { byText } from '../../model/names.js'
import type { OrgChart, SeatMark } from '../../model/org-chart.js'
import { peopleCount, treeOf, type Seats } from '../../model/seats.js'
import { unseenText } from '../../page/phrase.js'
import { printed, type Line } from '../escaping/printed.js'
import { words, type Words } from '../escaping/words.js'
import { counted } from '../plan/counts.js'
import { hiddenBelow } from './chart-folding.js'
import { rowValue, type RowInk } from './chart-row-words.js'
import type { ChartRow, ChartRows } from './chart-rows.js'
import { commandAgain } from './command-again.js'

/** Names that are listed before the rest is counted. */
const mostNames = 5

/** Whose chart of which day, and with what it is compared. */
export function chartHead({ company, asOf, base }: OrgChart, { paint }: RowInk): readonly Line[] {
  const head = paint('bold', printed`${rowValue(company)} · org chart as of ${asOf}`)
  if (base === null) return [head]
  const unseen = base.unseen === undefined ? [] : [printed`${unseenText(base.unseen)}`]
  return [
    head,
    base.kind === 'live'
      ? printed`The marks show what the plan ${base.plan} changes in ${rowValue(base.name)}.`
      : printed`The marks show what differs from the chart of ${rowValue(base.name)} (plan ${base.plan}).`,
    ...unseen,
  ]
}

const markCounts = {
  leaving: (count) => counted(count, words`leaver`),
  moved: (count) => counted(count, words`move`),
  back: (count) => counted(count, words`rehire`),
  hired: (count) => counted(count, words`hire`),
  changed: (count) => counted(count, words`profile change`),
  held: (count) => words`${count} held`,
  drifted: (count) => counted(count, words`drift`, words`drifts`),
} satisfies Record<SeatMark, (count: number) => Words>

/** People, levels, spans, changes and access gained. `here`: of a part, the keys of those who are shown. */
export function summaryLines(
  chart: OrgChart,
  { after, marks }: ChartRows,
  here: ReadonlySet<string> | null,
  { called }: RowInk,
): readonly Line[] {
  const isHere = (key: string): boolean => here?.has(key) ?? true
  const seatsHere = new Map([...after].filter(([key]) => isHere(key)))
  const outside = seatsHere.size - peopleCount(seatsHere)
  const people = counted(peopleCount(after), words`person`, words`people`)
  const shown = here === null ? people : words`${peopleCount(seatsHere)} of ${people}`
  const parts = [
    ...(after.size === 0 ? [words`The chart has no people on this day.`] : [shown]),
    ...(outside === 0 ? [] : [words`${counted(outside, words`account`)} outside the chart`]),
    ...(here === null ? shapeWords(after, called) : []),
  ]
  const counts = groupBy(
    [...marks].filter(([key]) => isHere(key)),
    ([, mark]) => mark,
  )
  const changes = markOrder.flatMap((mark) => {
    const count = counts.get(mark)?.length ?? 0
    return count === 0 ? [] : [markCounts[mark](count)]
  })
  return [
    printed.join(parts, ' · '),
    ...(chart.base === null ? [] : [changes.length === 0 ? words`No changes here.` : words.join(changes, ' · ')]),
    ...accessLine(chart, isHere, called),
  ]
}

function shapeWords(after: Seats, called: RowInk['called']): readonly Line[] {
  const { tops, reports } = treeOf(after)
  const [widest] = [...reports].toSorted(([a, one], [b, other]) => other.length - one.length || byText(a, b))
  if (widest === undefined) return []
  return [
    counted(levelsOf(tops, reports), words`level`),
    printed`largest span ${widest[1].length}: ${called(widest[0])}`,
  ]
}

function levelsOf(tops: readonly string[], reports: ReadonlyMap<string, readonly string[]>): number {
  let levels = 0
  for (let level = tops; level.length > 0; level = level.flatMap((key) => reports.get(key) ?? [])) levels += 1
  return levels
}

/** Who can read past reviews that they could not read before: names first, then how many more. */
function accessLine({ notes }: OrgChart, isHere: (key: string) => boolean, called: RowInk['called']): readonly Line[] {
  const gained = notes.flatMap((note) => (note.kind === 'access' && isHere(note.key) ? [note] : []))
  if (gained.length === 0) return []
  const named = gained
    .slice(0, mostNames)
    .map(({ key, people }) => printed`${called(key)}, of ${counted(people.length, words`person`, words`people`)}`)
  const rest = gained.length - named.length
  const all = rest > 0 ? [...named, counted(rest, words`more manager`)] : named
  return [printed`Access to past reviews gained: ${printed.join(all, ' · ')}`]
}

/** Whom the text is about, and with which flags it was asked for. */
interface Asked {
  /** A person who was asked for. */
  readonly only: string | null
  readonly given: ParsedArgs['flags']
}

/**
 * On which days the chart changes, and who is not here on its day, but was or will be, each with the command that shows it.
 * A plan in a file is of its day, so that only a page shows it on others.
 */
export function otherDayLines(chart: OrgChart, rows: ChartRows, asked: Asked): readonly Line[] {
  const { only, given } = asked
  const { comes, left } = awayLines(chart, rows, asked)
  const lines = [...comes, ...(only === null ? [] : left)]
  const rest = lines.length - mostNames
  const later = chart.days.filter(({ on, seats, gone }) => on > chart.asOf && seats.length + gone.length > 0)
  const [next] = only === null ? later : []
  const page = given.has('plan') && (next !== undefined || comes.length > 0)
  return [
    ...lines.slice(0, mostNames),
    ...(rest > 0 ? [words`${counted(rest, words`more person`, words`more people`)} on later days.`] : []),
    ...(next === undefined
      ? []
      : [printed`The chart changes on ${daysText(later.map(({ on }) => on))}${dayWay(given, { 'as-of': next.on })}`]),
    ...(page ? [printed`A page shows each day: ${commandAgain(given, { html: 'chart.html' })}`] : []),
  ]
}

/** Who comes on a later day, and who was here. */
function awayLines(
  { days, asOf }: OrgChart,
  { seats, before }: ChartRows,
  { only, given }: Asked,
): { readonly comes: readonly Line[]; readonly left: readonly Line[] } {
  const comes = new Map<string, Line>()
  const left = new Map<string, Line>()
  const names = new Map([...before.values()].map(({ key, name }) => [key, name]))
  const isAway = (key: string): boolean => !seats.has(key) && (only === null || key === only)
  for (const { on, seats: fresh, gone } of days) {
    for (const { key, name } of fresh) {
      names.set(key, name)
      if (on <= asOf || !isAway(key) || comes.has(key)) continue
      comes.set(key, printed`${rowValue(name)} is here from ${on} on${dayWay(given, { 'as-of': on, around: key })}`)
    }
    for (const key of on <= asOf ? gone : []) {
      if (isAway(key)) left.set(key, printed`${rowValue(names.get(key) ?? key)} is not here any more since ${on}.`)
    }
  }
  return { comes: [...comes.values()], left: [...left.values()] }
}

/** The command that shows a day. */
function dayWay(given: Asked['given'], others: Readonly<Record<string, string>>): Line {
  return given.has('plan') ? words`.` : printed`: ${commandAgain(given, others)}`
}

function daysText(days: readonly string[]): Line {
  const rest = days.length - mostNames
  const shown = days.slice(0, mostNames).map((day) => printed`${day}`)
  return printed.join(rest > 0 ? [...shown, counted(rest, words`more day`)] : shown, ', ')
}

/** How to see those who are folded: the command for the person with the most of them, rather not at the top. */
export function moreLine(
  { groups }: ChartRows,
  shown: ReadonlySet<ChartRow>,
  given: ParsedArgs['flags'],
): readonly Line[] {
  const hidden = new Map([...shown].map((row) => [row, hiddenBelow(row, shown).people]))
  const folded = [...hidden].flatMap(([row, people]) => (people > 0 ? [row] : []))
  const atTop = groups.flatMap(({ below }) => below.filter((row) => !shown.has(row)))
  const [first] = [
    ...folded.toSorted(
      (a, b) => Math.sign(b.level) - Math.sign(a.level) || (hidden.get(b) ?? 0) - (hidden.get(a) ?? 0),
    ),
    ...atTop,
  ]
  if (first === undefined) return []
  return [printed`To see more, name a person: ${commandAgain(given, { around: first.seat.key })}`]
}
