import type { OrgChart, PlanNote, Seat, SeatMark } from '../../model/org-chart.js'
import { baseSeats, marksOn, seatsOn, treeOf, type Seats, type SeatTree } from '../../model/seats.js'
import { dayWords } from '../day-words.js'
import { html, type Html } from '../escaping/html.js'
import { markLooks } from '../mark-looks.js'

/** Who sits where, before and on the day of the chart, and what happens to them. */
interface Drawn {
  readonly before: Seats
  readonly after: Seats
  readonly marks: ReadonlyMap<string, SeatMark>
  readonly tree: SeatTree
}

/** The whole chart of its day as a nested list, and above it what changes: for a browser that runs no script. */
export function chartList(chart: OrgChart): Html {
  const { company, asOf, base } = chart
  const after = seatsOn(chart, asOf)
  const drawn = { before: baseSeats(chart), after, marks: marksOn(chart, asOf), tree: treeOf(after) }
  return html`<main>
<h1><bdi>${company}</bdi></h1>
<p>As of ${dayWords(asOf).text}: ${after.size} people.</p>
${base === null ? html`` : html`<p>Compared with <bdi>${base.name}</bdi>: plan ${base.plan}.</p>\n${changeList(chart, drawn)}`}<h2>Everyone</h2>
${branch(drawn.tree.tops, drawn)}</main>
`
}

function changeList({ notes }: OrgChart, drawn: Drawn): Html {
  const changes = [...drawn.marks].map(([key, mark]) => {
    const held = notes.flatMap((note) => (note.kind === 'held' && note.key === key ? [html`: ${note.because}`] : []))
    return html`<li>${markLooks[mark].word} ${nameOf(key, drawn)}${movedWords(key, mark, drawn)}${html.join(held, '')}</li>\n`
  })
  const access = notes.flatMap((note) => accessLine(note, drawn))
  const all = [...changes, ...access]
  return html`<h2>Changes</h2>\n${all.length === 0 ? html`<p>Nothing changes.</p>` : html`<ul>\n${html.join(all, '')}</ul>`}\n`
}

function movedWords(key: string, mark: SeatMark, drawn: Drawn): Html {
  if (mark !== 'moved') return html``
  const [from, to] = [drawn.before, drawn.after].map((seats) => managerName(seats.get(key), drawn)) as [Html, Html]
  return html`: from ${from} to ${to}`
}

function accessLine(note: PlanNote, drawn: Drawn): readonly Html[] {
  if (note.kind !== 'access') return []
  const people = note.people.map((key) => nameOf(key, drawn))
  return [html`<li>${nameOf(note.key, drawn)} gains access to past reviews of ${html.join(people, ', ')}</li>\n`]
}

function managerName(seat: Seat | undefined, drawn: Drawn): Html {
  return typeof seat?.manager === 'string' ? nameOf(seat.manager, drawn) : html`no manager`
}

function nameOf(key: string, { before, after }: Drawn): Html {
  return html`<bdi>${(after.get(key) ?? before.get(key))?.name ?? key}</bdi>`
}

function branch(keys: readonly string[], drawn: Drawn): Html {
  const items = keys.flatMap((key) => {
    const seat = drawn.after.get(key)
    const below = drawn.tree.reports.get(key) ?? []
    const reports = below.length === 0 ? html`` : html`\n${branch(below, drawn)}`
    return seat === undefined ? [] : [html`<li>${person(seat, drawn.marks.get(key))}${reports}</li>\n`]
  })
  return html`<ul>\n${html.join(items, '')}</ul>\n`
}

function person({ name, department, email }: Seat, mark: SeatMark | undefined): Html {
  const word = mark === undefined ? html`` : html`<strong>${markLooks[mark].word}</strong> `
  const more = department === null ? html`` : html`, <bdi>${department}</bdi>`
  return html`${word}<bdi>${name}</bdi>${more}${email === '' ? html`` : html` · <bdi>${email}</bdi>`}`
}
