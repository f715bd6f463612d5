import type { Day } from '../model/names.js'
import type { OrgChart } from '../model/org-chart.js'
import { dayEvents } from './day-events.js'
import { dayText } from './day-text.js'
import { element } from './element.js'

export interface DaysView {
  readonly element: HTMLElement
  /** Shows a day as the chosen one. */
  readonly show: (day: Day) => void
}

/** The slider over the days that the files name, with a button to each side. One day needs no slider. */
export function daysView(chart: OrgChart, choose: (day: Day) => void): DaysView {
  const days = chart.days.map(({ on }) => on)
  const events = dayEvents(chart)
  const said = element('output', { for: 'day', class: 'day' })
  const slider = element('input', {
    id: 'day',
    type: 'range',
    min: '0',
    max: String(days.length - 1),
    step: '1',
    list: 'days',
  })
  const go = (at: number): void => {
    const day = days[at]
    if (day !== undefined) choose(day)
  }
  slider.addEventListener('input', () => go(slider.valueAsNumber))
  const [earlier, later] = [stepButton('‹', 'Previous day'), stepButton('›', 'Next day')]
  earlier.addEventListener('click', () => go(slider.valueAsNumber - 1))
  later.addEventListener('click', () => go(slider.valueAsNumber + 1))
  const ticks = element('datalist', { id: 'days' }, ...days.map((_, at) => element('option', { value: String(at) })))
  const parts = days.length > 1 ? [earlier, slider, later, ticks] : []

  return {
    element: element('div', { class: 'days' }, element('label', { for: 'day' }, 'Day'), ...parts, said),
    show: (day) => {
      const at = days.indexOf(day)
      const event = events.get(day)
      slider.value = String(at)
      slider.setAttribute('aria-valuetext', dayText(day))
      // A button that is off loses the focus, so it only says that there is nowhere to go.
      earlier.setAttribute('aria-disabled', String(at <= 0))
      later.setAttribute('aria-disabled', String(at >= days.length - 1))
      said.textContent = event === undefined ? dayText(day) : `${dayText(day)}: ${event}`
    },
  }
}

function stepButton(sign: string, name: string): HTMLButtonElement {
  return element('button', { type: 'button', 'aria-label': name }, sign)
}
