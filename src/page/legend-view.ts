import { element, foreign } from './element.js'
import { markMeanings, markOrder, markWords } from '../model/mark-words.js'

/** Departments in the legend at first: with hundreds, it would be all that one sees. */
const most = 60

/** What the words and the colours mean. A department that is pressed stands out in the picture; pressed again, none does. */
export function legendView(
  colours: ReadonlyMap<string, number>,
  hasMarks: boolean,
  highlight: (department: string | null) => void,
): HTMLElement {
  const names = [...colours.keys()]
  const buttons = names.slice(0, most).map((name) => departmentButton(name, colours.get(name) ?? 0))
  for (const [at, button] of buttons.entries())
    button.addEventListener('click', () => {
      const isOn = button.getAttribute('aria-pressed') !== 'true'
      for (const other of buttons) other.setAttribute('aria-pressed', String(isOn && other === button))
      highlight(isOn ? (names[at] ?? null) : null)
    })
  const rest = names.length - buttons.length
  return element(
    'details',
    { class: 'legend' },
    element('summary', {}, 'Legend'),
    ...(hasMarks ? [marksList()] : []),
    element(
      'ul',
      { class: 'departments', 'aria-label': 'Departments' },
      ...buttons.map((one) => element('li', {}, one)),
    ),
    ...(rest > 0 ? [element('p', {}, `and ${rest} more departments`)] : []),
  )
}

function departmentButton(name: string, colour: number): HTMLButtonElement {
  const sample = element('span', { class: `sample department-${colour}`, 'aria-hidden': 'true' })
  return element('button', { type: 'button', 'aria-pressed': 'false' }, sample, foreign(name))
}

function marksList(): HTMLElement {
  const rows = markOrder.flatMap((mark) => [
    element('dt', {}, element('span', { class: `mark mark-${mark}` }, markWords[mark])),
    element('dd', {}, markMeanings[mark]),
  ])
  return element('dl', { class: 'marks' }, ...rows)
}
