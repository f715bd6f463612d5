import type { OrgChart } from '../../model/org-chart.js'
import { peopleCount } from '../../model/seats.js'
import { changeGroups, type ChangeGroup } from '../../page/change-groups.js'
import { comparedOn, nameIn, type ComparedDay } from '../../page/compared.js'
import { dayText } from '../../page/day-text.js'
import { markMeanings, markWords } from '../../model/mark-words.js'
import { numbered, numberWords, unseenText } from '../../page/phrase.js'
import { othersPhrases, partPhrases } from '../../page/part-words.js'
import { html, type Html } from '../escaping/html.js'
import { otherDays } from './other-days.js'
import { personTree } from './person-tree.js'
import { person, phraseHtml } from './person-words.js'

/**
 * The whole chart as text, for a browser that runs no script: what changes, everyone as a nested list, and what happens on
 * the other days. It says what the page says, in the same words.
 */
export function chartList(chart: OrgChart): Html {
  const { company, asOf, base } = chart
  const compared = comparedOn(chart, asOf)
  const against =
    base === null
      ? html``
      : html`<p>Compared with <bdi>${base.name}</bdi> · plan <code>${base.plan}</code></p>\n${base.unseen === undefined ? html`` : html`<p>${unseenText(base.unseen)}</p>\n`}`
  return html`<main class="list">
<h1><bdi>${company}</bdi></h1>
<p>As of ${dayText(asOf)}: ${phraseHtml(numbered(peopleCount(compared.after.seats), 'person', 'people'))}</p>
${against}${html.join(
    partPhrases(chart).map((said) => html`<p>${phraseHtml(said)}</p>\n`),
    '',
  )}${base === null ? html`` : changes(compared)}<h2>Everyone</h2>
${personTree(compared)}${otherDays(chart)}</main>
`
}

function changes(compared: ComparedDay): Html {
  const groups = [...changeGroups(compared).map((group) => groupList(group, compared)), ...accessList(compared)]
  const body = groups.length === 0 ? html`<p>Nothing changes.</p>\n` : html.join(groups, '')
  return html`<h2>Changes</h2>\n${body}`
}

/** Who leaves is not in the list of everyone any more, and is shown whole. */
function groupList({ mark, changes: some }: ChangeGroup, { before, after }: ComparedDay): Html {
  const items = some.map(({ key, name, says }) => {
    const left = after.seats.has(key) ? undefined : before.seats.get(key)
    return html`<li>${left === undefined ? html`<bdi>${name}</bdi>` : person(left)}: ${phraseHtml(says())}</li>\n`
  })
  return html`<h3>${markWords[mark]} (${markMeanings[mark]}): ${numberWords(some.length)}</h3>\n<ul>\n${html.join(items, '')}</ul>\n`
}

function accessList(compared: ComparedDay): readonly Html[] {
  const items = [...compared.notes.values()].flat().flatMap((note) => {
    if (note.kind !== 'access') return []
    const people = [
      ...note.people.map((key) => html`<bdi>${nameIn(compared, key)}</bdi>`),
      ...othersPhrases(note.others ?? 0).map(phraseHtml),
    ]
    return [html`<li><bdi>${nameIn(compared, note.key)}</bdi>: ${html.join(people, ', ')}</li>\n`]
  })
  return items.length === 0
    ? []
    : [html`<h3>Who gains access to past reviews of whom</h3>\n<ul>\n${html.join(items, '')}</ul>\n`]
}
