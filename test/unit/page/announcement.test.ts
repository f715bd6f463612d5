import { expect, test } from 'vitest'
import { announcement } from '../../../src/page/announcement.js'
import { derivation, firstState } from '../../../src/page/shown.js'
import { choosing, toDay, toggling, toView, withOpen, type Transition } from '../../../src/page/state.js'
import { later, pageChart, seatOf } from '../../support/page-chart.js'

const derive = derivation(pageChart)
const first = { ...firstState(pageChart, derive), open: new Set(['ada', 'eve']) }

test.each([
  ['a day', toDay(later), '15 Dec 2026: 10 people in the chart.'],
  ['a view', toView('after'), 'After the plan: 8 people in the chart.'],
  ['who is opened', toggling('bob'), 'Bob Groß: 2 direct reports shown.'],
  ['who is closed', toggling('eve'), 'Eve: 1 direct report hidden.'],
  ['whose card opens', choosing('cy', ['bob']), 'The card of Cy Müller-Lüdenscheidt is open.'],
  ['all of them', withOpen(new Set(['ada', 'eve', 'bob', 'cy'])), 'Reports of 2 people shown.'],
  ['none', withOpen(new Set()), 'Reports of 2 people hidden.'],
  ['nothing', withOpen(first.open), null],
] as const satisfies readonly (readonly [string, Transition, string | null])[])('%s is told', (_what, to, said) => {
  const state = to(first)
  expect(announcement(derive(state), state, first)).toBe(said)
})

test('accounts outside the chart are not counted as its people', () => {
  const [day] = pageChart.days
  const seats = [...(day?.seats ?? []), seatOf('#u1', null), seatOf('kim', '#u1')]
  const outside = derivation({ ...pageChart, days: [{ on: pageChart.asOf, seats, gone: [] }] })
  const state = toView('after')(first)
  expect(announcement(outside(state), state, first)).toBe('After the plan: 9 people in the chart.')
})
