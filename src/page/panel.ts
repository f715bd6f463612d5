import type { Day } from '../model/names.js'
import type { OrgChart } from '../model/org-chart.js'
import { cardOf } from './card-contents.js'
import { cardView } from './card-view.js'
import { accessView, changesView } from './changes-view.js'
import { nameIn, type ComparedDay } from './compared.js'
import { dayText } from './day-text.js'
import { daysView } from './days-view.js'
import { departmentColours, departmentsOf } from './department-colours.js'
import { element } from './element.js'
import { legendView } from './legend-view.js'
import type { Moment } from './search-index.js'
import { searchView } from './search-view.js'
import type { PageState } from './state.js'
import { timesView } from './times-view.js'
import { titleView } from './title-view.js'

/** What the panel shows of the state of the page. */
type PanelState = Pick<PageState, 'day' | 'view' | 'chosen'>

/** What a person asks of the page. */
export interface PanelHandlers {
  readonly chooseDay: (day: Day) => void
  readonly chooseTimes: (times: PageState['view']) => void
  /** Opens the path to a person, centres and chooses them; at another time, if they are not there now. */
  readonly choosePerson: (key: string, elsewhere: Moment | null) => void
  readonly close: () => void
  readonly highlight: (department: string | null) => void
}

export interface Panel {
  /** Title, search, times and days, for above the picture. */
  readonly head: HTMLElement
  /** Card, changes and legend, for beside the picture. */
  readonly side: HTMLElement
  /** `compared`: the day of the state; the same value while the day is the same. */
  readonly show: (state: PanelState, compared: ComparedDay) => void
}

/** Everything around the picture. */
export function panelOf(chart: OrgChart, handlers: PanelHandlers): Panel {
  const { chooseDay, chooseTimes, choosePerson, close, highlight } = handlers
  let state: PanelState = { day: chart.asOf, view: 'after', chosen: null }
  let compared: ComparedDay | null = null
  const [times, days] = [timesView(chooseTimes), daysView(chart, chooseDay)]
  const search = searchView(chart, {
    shown: () => momentsOf(state),
    nameOf: (key) => (compared === null ? key : nameIn(compared, key)),
    choose: choosePerson,
  })
  const choose = (key: string): void => choosePerson(key, null)
  const [card, changes, access] = [element('div', {}), element('div', {}), element('div', {})]
  const heading = element('h2', { id: 'changes-name' })
  const colours = departmentColours(departmentsOf(chart))
  const side = element(
    'aside',
    { class: 'side', 'aria-label': 'Person and changes' },
    card,
    element('section', { class: 'changes', 'aria-labelledby': heading.id }, heading, changes),
    access,
    legendView(colours, chart.base !== null || chart.days.length > 1, highlight),
  )
  return {
    head: element(
      'header',
      { class: 'head' },
      titleView(chart),
      search,
      ...(chart.base === null ? [] : [times.element]),
      days.element,
    ),
    side,
    show: (next, now) => {
      if (now !== compared) {
        compared = now
        heading.textContent = `Changes until ${dayText(next.day)}`
        changes.replaceChildren(...changesView(compared, choose))
        access.replaceChildren(...accessView(compared, choose))
      }
      const isOther = next.chosen !== state.chosen
      state = next
      days.show(next.day)
      times.show(next.view)
      const contents =
        next.chosen === null ? null : cardOf(compared, next.chosen, next.view === 'before' ? 'before' : 'after')
      // A person of the card leads to the next card: the focus goes there with the reader.
      const hadFocus = card.contains(document.activeElement)
      card.replaceChildren(...(contents === null ? [] : [cardView(contents, { choose, close })]))
      if (hadFocus) card.querySelector('h2')?.focus()
      // The card is the top of this side; a reader of the changes stays there.
      const isReading = [changes, access].some((one) => one.contains(document.activeElement))
      if (isOther && !isReading) side.scrollTop = 0
    },
  }
}

function momentsOf({ day, view }: PanelState): readonly Moment[] {
  if (view === 'both') return [day, 'before']
  return [view === 'before' ? 'before' : day]
}
