import type { OrgChart } from '../model/org-chart.js'
import { calledBy, sharingIn } from './compared.js'
import { dayText } from './day-text.js'
import { element, foreign } from './element.js'
import { numberWords } from './phrase.js'
import { search, searchIndexOf, type Found, type Moment, type SearchIndex } from './search-index.js'

/** Results that are listed: more are counted. */
const most = 50

export interface SearchHandlers {
  /** The times that are shown now. */
  readonly shown: () => readonly Moment[]
  readonly nameOf: (key: string) => string
  readonly choose: (key: string, elsewhere: Moment | null) => void
}

/** The search: an input with a list below, by the pattern of a combobox. */
export function searchView(chart: OrgChart, { shown, nameOf, choose }: SearchHandlers): HTMLElement {
  let index: SearchIndex | null = null
  let found: readonly Found[] = []
  let active = -1
  const list = element('ul', { id: 'search-results', role: 'listbox', 'aria-label': 'People found', hidden: '' })
  const status = element('p', { role: 'status', class: 'search-status' })
  const input = element('input', {
    id: 'search',
    type: 'search',
    role: 'combobox',
    placeholder: 'Name, key, address or department',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  })
  input.autocomplete = 'off'
  input.spellcheck = false

  const activate = (at: number): void => {
    list.children[active]?.setAttribute('aria-selected', 'false')
    active = at
    const option = list.children[at]
    option?.setAttribute('aria-selected', 'true')
    option?.scrollIntoView({ block: 'nearest' })
    if (option === undefined) input.removeAttribute('aria-activedescendant')
    else input.setAttribute('aria-activedescendant', option.id)
  }
  const open = (isOpen: boolean): void => {
    list.hidden = !isOpen
    input.setAttribute('aria-expanded', String(isOpen))
    if (!isOpen) activate(-1)
  }
  const answer = (): void => {
    index ??= searchIndexOf(chart)
    const findings = search(index, input.value, shown(), most)
    found = findings.found
    list.replaceChildren(...found.map((one, at) => optionOf(one, at, calledBy(sharingIn(chart), one.seat), nameOf)))
    active = -1
    open(found.length > 0)
    activate(found.length > 0 ? 0 : -1)
    status.textContent = input.value.trim() === '' ? '' : countText(findings.total)
  }
  const take = (at: number): void => {
    const one = found[at]
    if (one === undefined) return
    open(false)
    status.textContent = ''
    choose(one.seat.key, one.elsewhere)
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => (list.hidden ? answer() : activate((active + 1) % found.length)),
    ArrowUp: () => (list.hidden ? answer() : activate((active + found.length - 1) % found.length)),
    Enter: () => take(list.hidden ? -1 : active),
    Escape: () => {
      if (list.hidden) input.value = ''
      status.textContent = ''
      open(false)
    },
  }
  input.addEventListener('focus', () => (index ??= searchIndexOf(chart)))
  input.addEventListener('input', answer)
  input.addEventListener('blur', () => open(false))
  input.addEventListener('keydown', (event) => {
    const act = event.isComposing ? undefined : keys[event.key]
    if (act === undefined) return
    event.preventDefault()
    act()
  })
  // The input keeps the focus, so that the list stays until the click.
  list.addEventListener('pointerdown', (event) => event.preventDefault())
  list.addEventListener('mousedown', (event) => event.preventDefault())
  list.addEventListener('click', ({ target }) => {
    const option = target instanceof Element ? target.closest('[role="option"]') : null
    if (option !== null) take([...list.children].indexOf(option))
  })
  return element('search', { class: 'search' }, element('label', { for: input.id }, 'Search'), input, list, status)
}

function optionOf({ seat, elsewhere }: Found, at: number, name: string, nameOf: SearchHandlers['nameOf']): HTMLElement {
  const { department, manager } = seat
  const more = [
    department === null || department === '' ? 'no department' : foreign(department),
    ...(typeof manager === 'string' ? [' · reports to ', foreign(nameOf(manager))] : []),
    ...(elsewhere === null ? [] : [` · ${momentText(elsewhere)}`]),
  ]
  return element(
    'li',
    { id: `search-result-${at}`, role: 'option', 'aria-selected': 'false' },
    element('strong', {}, foreign(name)),
    element('span', {}, ...more),
  )
}

function momentText(moment: Moment): string {
  return moment === 'before' ? 'before the plan' : `on ${dayText(moment)}`
}

function countText(total: number): string {
  if (total === 0) return 'No person matches.'
  if (total === 1) return '1 person'
  return `${numberWords(total)} people${total > most ? `, the first ${most} are listed` : ''}`
}
