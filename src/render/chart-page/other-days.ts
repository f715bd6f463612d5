import type { ChartDay, OrgChart, Seat } from '../../model/org-chart.js'
import type { TwoTimes } from '../../page/compared.js'
import { dayText } from '../../page/day-text.js'
import { markWords } from '../../model/mark-words.js'
import { joined } from '../../page/phrase.js'
import { differencePhrases, hirePhrases } from '../../page/seat-changes.js'
import { html, type Html } from '../escaping/html.js'
import { person, phraseHtml } from './person-words.js'

/** What happens on each day that the files name, from the day before it. The first day begins it: nothing is said. */
export function otherDays({ days }: OrgChart): Html {
  const [was, now] = [new Map<string, Seat>(), new Map<string, Seat>()]
  const parts: Html[] = []
  for (const [at, day] of days.entries()) {
    advance(now, day)
    if (at > 0) parts.push(dayList(day, { before: { seats: was }, after: { seats: now } }))
    advance(was, day)
  }
  return parts.length === 0 ? html`` : html`<h2>Day by day</h2>\n${html.join(parts, '')}`
}

function advance(seats: Map<string, Seat>, { seats: fresh, gone }: ChartDay): void {
  for (const key of gone) seats.delete(key)
  for (const seat of fresh) seats.set(seat.key, seat)
}

function dayList({ on, seats, gone }: ChartDay, times: TwoTimes): Html {
  const { before } = times
  const leaving = gone.flatMap((key) => {
    const seat = before.seats.get(key)
    return seat === undefined ? [] : [line(markWords.leaving, seat, html``)]
  })
  const others = seats.map((seat) => {
    const last = before.seats.get(seat.key)
    if (last === undefined) return line(markWords.hired, seat, says(hirePhrases(times, seat.key)))
    const word = last.manager === seat.manager ? markWords.changed : markWords.moved
    return line(word, seat, says(differencePhrases(times, seat.key)))
  })
  const items = [...leaving, ...others]
  const body =
    items.length === 0 ? html`<p>Nothing changes in the picture.</p>` : html`<ul>\n${html.join(items, '')}</ul>`
  return html`<h3>${dayText(on)}</h3>\n${body}\n`
}

function says(phrases: Parameters<typeof joined>[0]): Html {
  return phrases.length === 0 ? html`` : html`: ${phraseHtml(joined(phrases, ' · '))}`
}

function line(word: string, seat: Seat, more: Html): Html {
  return html`<li><strong>${word}</strong> ${person(seat)}${more}</li>\n`
}
