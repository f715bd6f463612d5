import { expect, test } from 'vitest'
import { daysOf } from '../../../src/hr/days.js'

function days(texts: readonly string[], form?: string): readonly string[] {
  const column = { letter: 'K', name: 'Start' }
  const cells = texts.map((text, index) => ({ text, place: { row: index + 2, column } }))
  return daysOf(cells, form).map((day) => (typeof day === 'string' ? day : `${day.row} ${day.code}`))
}

test('a column in which each date has one reading, all in one order, is read', () => {
  expect(days(['13.04.2026', '25.12.2026', '2026-01-02', '03.03.2026'])).toEqual([
    '2026-04-13',
    '2026-12-25',
    '2026-01-02',
    '2026-03-03',
  ])
})

test('one date with two readings leaves it open for its column, but not for dates in ISO form', () => {
  expect(days(['13/04/2026', '03/04/2026', '2026-01-02'])).toEqual([
    '2 hr-ambiguous-date',
    '3 hr-ambiguous-date',
    '2026-01-02',
  ])
})

test('dates that contradict each other in their order are not read', () => {
  expect(days(['13/04/2026', '04/13/2026'])).toEqual(['2 hr-ambiguous-date', '3 hr-ambiguous-date'])
})

test('a form of the settings decides, and the finding about another form names it', () => {
  expect(days(['13/04/2026', '03/04/2026', '2026-01-02', '04/13/2026'], 'DD/MM/YYYY')).toEqual([
    '2026-04-13',
    '2026-04-03',
    '2026-01-02',
    '5 hr-date',
  ])
})

test.each(['46032', '46032.5', '31.02.2026', '1.1.26', 'soon', '0000-00-00'])('%s is no date', (text) => {
  expect(days([text])).toEqual(['2 hr-date'])
})
