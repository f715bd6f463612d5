import { markWords } from '../../model/mark-words.js'
import type { OrgChart } from '../../model/org-chart.js'
import { daySteps, type DayChange, type DayStep } from '../../page/day-steps.js'
import { dayText } from '../../page/day-text.js'
import { joined, phrase, type Phrase } from '../../page/phrase.js'
import { differencePhrases, hirePhrases, reportsTo } from '../../page/seat-changes.js'
import { html, type Html } from '../escaping/html.js'
import { person, phraseHtml } from './person-words.js'

/** What happens on each day that the files name, from the day before it. The first day begins it: nothing is said. */
export function otherDays(chart: OrgChart): Html {
  // A step is read before the next one: its seats change then.
  const parts: Html[] = []
  for (const step of daySteps(chart)) parts.push(dayList(step))
  return parts.length === 0 ? html`` : html`<h2>Day by day</h2>\n${html.join(parts, '')}`
}

function dayList(step: DayStep): Html {
  const items = step.changes.map((change) => item(change, step))
  const body =
    items.length === 0 ? html`<p>Nothing changes in the picture.</p>` : html`<ul>\n${html.join(items, '')}</ul>`
  return html`<h3>${dayText(step.on)}</h3>\n${body}\n`
}

function item({ mark, seat }: DayChange, step: DayStep): Html {
  const phrases = saysOf[mark](step, seat.key)
  const says = phrases.length === 0 ? html`` : html`: ${phraseHtml(joined(phrases, ' · '))}`
  return html`<li><strong>${markWords[mark]}</strong> ${person(seat)}${says}</li>\n`
}

const saysOf = {
  leaving: () => [],
  hired: hirePhrases,
  back: (step, key) => [phrase`account active again, same history`, ...reportsTo(step, key)],
  moved: differencePhrases,
  changed: differencePhrases,
} satisfies Record<DayChange['mark'], (step: DayStep, key: string) => readonly Phrase[]>
