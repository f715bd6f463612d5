import type { OrgChart } from '../model/org-chart.js'
import { panelOf, type PanelState } from './panel.js'

/** Builds the page of a chart in an element. */
export function showPage(chart: OrgChart, at: HTMLElement): void {
  let state: PanelState = { day: chart.asOf, view: chart.base === null ? 'after' : 'both', chosen: null }
  const update = (change: Partial<PanelState>): void => {
    state = { ...state, ...change }
    panel.show(state)
  }
  const panel = panelOf(chart, {
    chooseDay: (day) => update({ day }),
    chooseTimes: (view) => update({ view }),
    choosePerson: (key, elsewhere) =>
      update({
        chosen: key,
        ...(elsewhere === null ? {} : elsewhere === 'before' ? { view: 'before' } : { day: elsewhere }),
      }),
    close: () => update({ chosen: null }),
    highlight: () => undefined,
  })
  at.append(panel.head, panel.side)
  panel.show(state)
}
