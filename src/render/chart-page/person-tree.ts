import { isAccess } from '../../model/access-on.js'
import type { ComparedDay } from '../../page/compared.js'
import { markWords } from '../../model/mark-words.js'
import { numbered } from '../../page/phrase.js'
import { changePhrase } from '../../page/seat-changes.js'
import { html, type Html } from '../escaping/html.js'
import { person, phraseHtml } from './person-words.js'

/** Everyone of a day as a nested list. The service may have any number of levels, so no call is nested. */
export function personTree(compared: ComparedDay): Html {
  const { tops, reports } = compared.after.tree
  const parts: Html[] = [html`<ul>\n`]
  const open = [tops.values()]
  for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
    const { value: key, done } = last.next()
    if (done === true) {
      open.pop()
      parts.push(open.length === 0 ? html`</ul>\n` : html`</ul></li>\n`)
      continue
    }
    const below = reports.get(key)
    parts.push(html`<li>${item(key, compared)}${below === undefined ? html`</li>` : html`<ul>`}\n`)
    if (below !== undefined) open.push(below.values())
  }
  return html.join(parts, '')
}

function item(key: string, compared: ComparedDay): Html {
  const [seat, mark] = [compared.after.seats.get(key), compared.marks.get(key)]
  const who = seat === undefined ? html`<bdi>${key}</bdi>` : person(seat)
  const says =
    mark === undefined ? html`` : html` <strong>${markWords[mark]}</strong> ${phraseHtml(changePhrase(compared, key))}`
  return html`${who}${says}${access(key, compared)}`
}

/** The changes name the people. */
function access(key: string, compared: ComparedDay): Html {
  const gained = (compared.notes.get(key) ?? []).filter(isAccess)
  const count = gained.reduce((sum, { people, others = 0 }) => sum + people.length + others, 0)
  return count === 0
    ? html``
    : html` · gains access to past reviews of ${phraseHtml(numbered(count, 'person', 'people'))}`
}
