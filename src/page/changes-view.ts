import { whoGainsAccess, type ChangeGroup, changeGroups, type ListedChange } from './change-groups.js'
import type { ComparedDay } from './compared.js'
import { element, foreign } from './element.js'
import { markWords } from '../model/mark-words.js'
import { phraseNodes } from './phrase-nodes.js'
import { numberWords } from './phrase.js'

/** Changes of a kind that are listed at first: a reader asks for the rest. */
const most = 100

type Choose = (key: string) => void

/** The list of changes until the day that is shown; each leads to its person. */
export function changesView(compared: ComparedDay, choose: Choose): readonly HTMLElement[] {
  const groups = changeGroups(compared)
  if (groups.length === 0) return [element('p', {}, 'Nothing changes.')]
  return [...sheetNote(groups), ...groups.map((group) => groupView(group, choose))]
}

/** Who gains access to past reviews by these changes; each leads to its person. Nothing, if no one does. */
export function accessView(compared: ComparedDay, choose: Choose): readonly HTMLElement[] {
  const gained = whoGainsAccess(compared)
  if (gained.length === 0) return []
  const list = element('ul', {}, ...gained.slice(0, most).map((one) => changeView(one, choose, ['by '])))
  const heading = element('h2', { id: 'access-name' }, 'Access to past reviews gained')
  const view = element('section', { class: 'access', 'aria-labelledby': heading.id }, heading, list)
  if (gained.length > most) view.append(restButton(gained, list, choose, ['by ']))
  return [view]
}

/** So many changes have room on a sheet of paper: beside a card, and alone. */
const onSheet = { besideCard: 5, alone: 20 }

/** Only paper shows it: a sheet cannot be scrolled. */
function sheetNote(groups: readonly ChangeGroup[]): readonly HTMLElement[] {
  const total = groups.reduce((sum, { changes }) => sum + changes.length, 0)
  if (total <= onSheet.besideCard) return []
  const note = `${numberWords(total)} changes: the page lists all of them, this sheet those for which it has room.`
  return [element('p', { class: total > onSheet.alone ? 'sheet-note is-long' : 'sheet-note' }, note)]
}

function groupView({ mark, changes }: ChangeGroup, choose: Choose): HTMLElement {
  const list = element('ul', {}, ...changes.slice(0, most).map((change) => changeView(change, choose)))
  const word = element('span', { class: `mark mark-${mark}` }, markWords[mark])
  const group = element('section', {}, element('h3', {}, word, ` ${numberWords(changes.length)}`), list)
  if (changes.length > most) group.append(restButton(changes, list, choose))
  return group
}

function restButton(
  changes: readonly ListedChange[],
  list: HTMLElement,
  choose: Choose,
  first: readonly string[] = [],
): HTMLElement {
  const button = element('button', { type: 'button' }, `Show all ${numberWords(changes.length)}`)
  button.addEventListener('click', () => {
    list.append(...changes.slice(most).map((change) => changeView(change, choose, first)))
    button.remove()
    list.children[most]?.querySelector('button')?.focus()
  })
  return button
}

function changeView({ key, name, says }: ListedChange, choose: Choose, first: readonly string[] = []): HTMLElement {
  const said = says()
  const button = element('button', { type: 'button', class: 'change' }, ...first, element('strong', {}, foreign(name)))
  if (said.length > 0) button.append(' ', element('span', {}, ...phraseNodes(said)))
  button.addEventListener('click', () => choose(key))
  return element('li', {}, button)
}
