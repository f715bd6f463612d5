import { element } from './element.js'
import type { PageState } from './state.js'

type Times = PageState['view']

const words = { before: 'Before', after: 'After', both: 'Both' } satisfies Record<Times, string>

export interface TimesView {
  readonly element: HTMLElement
  readonly show: (times: Times) => void
}

/** Before, after or both: only with a base, since without one there is no before. */
export function timesView(choose: (times: Times) => void): TimesView {
  const inputs = new Map<Times, HTMLInputElement>()
  const labels = (Object.keys(words) as readonly Times[]).map((times) => {
    const input = element('input', { type: 'radio', name: 'times', value: times })
    input.addEventListener('change', () => choose(times))
    inputs.set(times, input)
    return element('label', {}, input, words[times])
  })
  return {
    element: element('fieldset', { class: 'times' }, element('legend', {}, 'Show'), ...labels),
    show: (times) => {
      const input = inputs.get(times)
      if (input !== undefined) input.checked = true
    },
  }
}
