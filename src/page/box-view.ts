import { visible } from '../model/visible.js'
import { boxLabel, type BoxFacts } from './box-facts.js'
import { element, foreign } from './element.js'
import { markWords } from './mark-words.js'

/** Says of a box who it is and where in the tree, whether it is in view or not. */
export function describeBox(box: HTMLElement, facts: BoxFacts): void {
  const { row, mark, colour } = facts
  box.className = `box${colour === null ? '' : ` department-${colour}`}${mark === null ? '' : ` is-${mark}`}`
  box.setAttribute('aria-label', visible(boxLabel(facts)))
  box.setAttribute('aria-level', String(row.level))
  box.setAttribute('aria-posinset', String(row.place))
  box.setAttribute('aria-setsize', String(row.size))
  if (row.isOpen === null) box.removeAttribute('aria-expanded')
  else box.setAttribute('aria-expanded', String(row.isOpen))
}

/** What a box shows while it is in view. The count opens and closes; keys do that too, so readers need not find it. */
export function boxContents({ name, department, mark, row }: BoxFacts): readonly HTMLElement[] {
  const word = mark === null ? [] : [element('span', { class: `mark mark-${mark}` }, markWords[mark])]
  const sign = row.isOpen === true ? '−' : '+'
  const toggle = row.isOpen === null ? [] : [element('span', { class: 'box-toggle' }, `${row.reports} ${sign}`)]
  return [
    element('span', { class: 'box-name' }, foreign(name)),
    element('span', { class: 'box-line' }, foreign(department), ...word),
    ...toggle,
  ]
}

/** A box at the old place of a person who moves. */
export function ghostContents(name: string): readonly HTMLElement[] {
  return [
    element('span', { class: 'box-name' }, foreign(name)),
    element(
      'span',
      { class: 'box-line' },
      'was here ·',
      element('span', { class: 'mark mark-moved' }, markWords.moved),
    ),
  ]
}
