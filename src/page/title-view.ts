import type { OrgChart } from '../model/org-chart.js'
import { dayText } from './day-text.js'
import { element, foreign } from './element.js'
import { partPhrases } from './part-words.js'
import { unseenText } from './phrase.js'
import { phraseNodes } from './phrase-nodes.js'

/** Whose chart it is, as of when, and with what it is compared. */
export function titleView(chart: OrgChart): HTMLElement {
  const { company, asOf, base } = chart
  const unseen = base?.unseen === undefined ? [] : [element('p', {}, unseenText(base.unseen))]
  const compared =
    base === null
      ? []
      : [
          element('p', {}, 'Compared with ', foreign(base.name), ' · plan ', element('code', {}, foreign(base.plan))),
          ...unseen,
        ]
  return element(
    'div',
    { class: 'title' },
    element('h1', {}, foreign(company)),
    element('p', {}, `As of ${dayText(asOf)}`),
    ...compared,
    ...partPhrases(chart).map((said) => element('p', {}, ...phraseNodes(said))),
  )
}
