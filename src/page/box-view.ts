import { visible } from '../model/visible.js'
import { boxLabel, type BoxFacts } from './box-facts.js'
import { element, foreign } from './element.js'
import { markWords } from '../model/mark-words.js'

/** Says of a box who it is and where in the tree, whether it is in view or not. */
export function describeBox(box: HTMLElement, facts: BoxFacts): void {
  const { row, mark, colour } = facts
  box.className = `box${colour === null ? '' : ` department-${colour}`}${mark === null ? '' : ` mark-${mark}`}`
  box.setAttribute('aria-label', visible(boxLabel(facts)))
  box.setAttribute('aria-level', String(row.level))
  box.setAttribute('aria-posinset', String(row.place))
  box.setAttribute('aria-setsize', String(row.size))
  if (row.isOpen === null) box.removeAttribute('aria-expanded')
  else box.setAttribute('aria-expanded', String(row.isOpen))
}

/**
 * What a box shows while it is in view. The count opens and closes. Keys do that too, and the label says the number, so the
 * count is no text: the style draws it.
 */
export function boxContents({ name, department, mark, row }: BoxFacts): readonly (Node | string)[] {
  const sign = row.isOpen === true ? '−' : '+'
  const attributes = { class: 'box-toggle', 'aria-hidden': 'true', 'data-count': `${row.reports} ${sign}` }
  return [
    element('span', { class: 'box-name' }, foreign(name)),
    ' ',
    element('span', { class: 'box-line' }, foreign(department), ...markWord(mark)),
    ...(row.isOpen === null ? [] : [element('span', attributes)]),
  ]
}

/** A box at the place from which a person moves, or would. */
export function ghostContents(name: string, mark: BoxFacts['mark']): readonly (Node | string)[] {
  const was = mark === 'held' ? 'is here' : 'was here'
  return [
    element('span', { class: 'box-name' }, foreign(name)),
    ' ',
    element('span', { class: 'box-line' }, was, ...markWord(mark)),
  ]
}

function markWord(mark: BoxFacts['mark']): readonly (Node | string)[] {
  return mark === null ? [] : [' ', element('span', { class: `mark mark-${mark}` }, markWords[mark])]
}
