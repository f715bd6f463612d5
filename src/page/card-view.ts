import type { CardContents, Gain, NamedPerson } from './card-contents.js'
import { element, foreign } from './element.js'
import { markMeanings, markWords } from '../model/mark-words.js'
import { othersPhrases } from './part-words.js'
import { phraseNodes } from './phrase-nodes.js'
import { numberWords, type Phrase } from './phrase.js'

/** People that a list of the card names at first: a reader asks for the rest. */
const most = 30

export interface CardHandlers {
  readonly choose: (key: string) => void
  readonly close: () => void
}

type Choose = CardHandlers['choose']
type Row = readonly [string, ...(Node | string)[]]

/** What the page shows of one person. */
export function cardView(card: CardContents, { choose, close }: CardHandlers): HTMLElement {
  const { seat, mark, isGone } = card
  const shut = element('button', { type: 'button', class: 'card-close', 'aria-label': 'Close the card' }, '×')
  shut.addEventListener('click', close)
  const heading = element('h2', { id: 'card-name', tabindex: '-1' }, foreign(seat.name))
  const word =
    mark === null
      ? []
      : [element('p', {}, element('span', { class: `mark mark-${mark}` }, markWords[mark]), ` ${markMeanings[mark]}`)]
  const gone = isGone && mark !== 'leaving' ? [element('p', {}, 'Not in the chart on this day.')] : []
  return element(
    'article',
    { class: 'card', 'aria-labelledby': heading.id },
    element('header', {}, heading, shut),
    ...word,
    ...gone,
    ...planViews(card, choose),
    rowsView([...factRows(card), ...placeRows(card, choose)]),
  )
}

function factRows({ seat }: CardContents): readonly Row[] {
  return [
    ['Key', foreign(seat.key)],
    ['E-mail', valueNode(seat.email, '(none)')],
    ['Department', valueNode(seat.department, 'no department')],
    ['Role', valueNode(seat.role, '(none)')],
  ]
}

function placeRows({ path, manager, reports, below, level }: CardContents, choose: Choose): readonly Row[] {
  return [
    ['Path to the top', path.length === 0 ? 'at the top' : peopleList([...path].toReversed(), choose, 'ol')],
    [
      'Reports to',
      manager === undefined ? 'not known' : manager === null ? 'no manager' : personButton(manager, choose),
    ],
    ['Direct reports', numberWords(reports.length), ...(reports.length === 0 ? [] : [peopleList(reports, choose)])],
    ['People below', numberWords(below)],
    ['Level', `${level}${level === 1 ? ' (the top)' : ''}`],
  ]
}

function planViews(
  { differences, held, drift, gains, othersGained, readers }: CardContents,
  choose: Choose,
): readonly HTMLElement[] {
  const rows = differences.map(({ label, from, to }): Row => [
    label,
    ...phraseNodes(from),
    ' → ',
    element('strong', {}, ...phraseNodes(to)),
  ])
  return [
    ...part('What changes', rows.length === 0 ? [] : [rowsView(rows)]),
    ...part('Held', said(held)),
    ...part('Changed in Small Improvements', said(drift)),
    ...part('Gains access to past reviews of', [
      ...gains.flatMap((gain) => gainViews(gain, choose)),
      ...said(othersPhrases(othersGained)),
    ]),
    ...part('Past reviews become readable for', readers.length === 0 ? [] : [peopleList(readers, choose)]),
  ]
}

function part(title: string, contents: readonly HTMLElement[]): readonly HTMLElement[] {
  return contents.length === 0 ? [] : [element('section', {}, element('h3', {}, title), ...contents)]
}

function said(phrases: readonly Phrase[]): readonly HTMLElement[] {
  return phrases.map((one) => element('p', {}, ...phraseNodes(one)))
}

function gainViews({ people, mover }: Gain, choose: Choose): readonly HTMLElement[] {
  const why = mover === null ? [] : [element('p', {}, 'because ', foreign(mover.name), ' moves here:')]
  return [...why, peopleList(people, choose)]
}

function rowsView(rows: readonly Row[]): HTMLElement {
  return element(
    'dl',
    {},
    ...rows.flatMap(([label, ...value]) => [element('dt', {}, label), element('dd', {}, ...value)]),
  )
}

function valueNode(value: string | null, empty: string): Node | string {
  return value === null || value === '' ? empty : foreign(value)
}

function peopleList(people: readonly NamedPerson[], choose: Choose, kind: 'ul' | 'ol' = 'ul'): HTMLElement {
  const items = (some: readonly NamedPerson[]): HTMLElement[] =>
    some.map((one) => element('li', {}, personButton(one, choose)))
  const list = element(kind, { class: 'people' }, ...items(people.slice(0, most)))
  if (people.length <= most) return list
  const button = element('button', { type: 'button' }, `Show all ${numberWords(people.length)}`)
  const rest = element('li', {}, button)
  button.addEventListener('click', () => {
    const [next, ...others] = items(people.slice(most))
    if (next === undefined) return
    rest.replaceWith(next, ...others)
    next.querySelector('button')?.focus()
  })
  list.append(rest)
  return list
}

function personButton({ key, name, hasCard }: NamedPerson, choose: Choose): HTMLElement {
  if (!hasCard) return element('span', {}, foreign(name), ' (account not active)')
  const button = element('button', { type: 'button', class: 'person' }, foreign(name))
  button.addEventListener('click', () => choose(key))
  return button
}
