import type { OrgChart } from '../model/org-chart.js'
import { lineAbove } from '../model/seats.js'
import { announcement } from './announcement.js'
import { departmentColours, departmentsOf } from './department-colours.js'
import { element } from './element.js'
import { panelOf } from './panel.js'
import { pictureView } from './picture-view.js'
import { derivation, firstState } from './shown.js'
import { choosing, opening, pageStore, toDay, toggling, toView, withOpen } from './state.js'

/** Builds the page of a chart in an element. */
export function showPage(chart: OrgChart, at: HTMLElement): void {
  const derive = derivation(chart)
  const store = pageStore(firstState(chart, derive))
  const shown = (): ReturnType<typeof derive>['shown'] => derive(store.state()).shown
  const choose = (key: string): void => {
    store.update(choosing(key, lineAbove(shown().seats, key)))
    // On a narrow screen, the list of changes is below the picture.
    picture.element.scrollIntoView({ block: 'nearest' })
  }
  const picture = pictureView(departmentColours(departmentsOf(chart)), {
    choose,
    toggle: (key) => store.update(toggling(key)),
    open: (keys) => store.update(opening(keys)),
    openAll: () => store.update(withOpen(new Set(shown().tree.reports.keys()))),
    closeAll: () => store.update(withOpen(new Set(shown().tree.tops.length === 1 ? shown().tree.tops : []))),
  })
  const panel = panelOf(chart, {
    chooseDay: (day) => store.update(toDay(day)),
    chooseTimes: (view) => store.update(toView(view)),
    choosePerson: (key, elsewhere) => {
      if (elsewhere !== null) store.update(elsewhere === 'before' ? toView('before') : toDay(elsewhere))
      choose(key)
    },
    close: () => {
      store.update(choosing(null, []))
      picture.focus()
    },
    highlight: picture.highlight,
  })
  const status = element('p', { role: 'status', class: 'unseen' })
  store.subscribe((state, last) => {
    const derived = derive(state)
    panel.show(state, derived.compared)
    picture.show(state, derived)
    const text = announcement(derived, state, last)
    if (text !== null) status.textContent = text
  })
  at.append(element('div', { class: 'page' }, panel.head, picture.element, panel.side, status))
  const first = derive(store.state())
  panel.show(store.state(), first.compared)
  picture.show(store.state(), first)
}
