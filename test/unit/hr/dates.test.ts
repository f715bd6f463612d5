import { expect, test } from 'vitest'
import { dayByForm, isoDay, readingsOf } from '../../../src/hr/dates.js'

test.each([
  ['2026-10-01', '2026-10-01'],
  ['2026-10-01T00:00:00', '2026-10-01'],
  ['2026-10-01 00:00:00.000Z', '2026-10-01'],
  ['2026-02-29', null],
  ['2028-02-29', '2028-02-29'],
  ['2026-10-01T23:00:00', null],
  ['2026-10-01T00:00:00+02:00', null],
  ['01.10.2026', null],
])('%s in ISO form is %s', (text, day) => {
  expect(isoDay(text)).toBe(day)
})

test('a date that could be two days has two readings, and one with a year of two digits none', () => {
  expect([...readingsOf('03/04/2026')]).toEqual([
    ['DMY', '2026-04-03'],
    ['MDY', '2026-03-04'],
  ])
  expect([...readingsOf('13/04/2026').values()]).toEqual(['2026-04-13'])
  expect([...readingsOf('2026/4/3').values()]).toEqual(['2026-04-03'])
  expect(readingsOf('03/04/26').size).toBe(0)
  expect(readingsOf('3/4.2026').size).toBe(0)
})

test.each([
  ['03.04.2026', 'DD.MM.YYYY', '2026-04-03'],
  ['03/04/2026', 'MM/DD/YYYY', '2026-03-04'],
  ['2026/03/04', 'YYYY/DD/MM', '2026-04-03'],
  ['03-04-2026', 'DD-MM-YYYY', '2026-04-03'],
  ['3 4 2026', 'DD MM YYYY', '2026-04-03'],
  ['13/04/2026', 'MM/DD/YYYY', null],
  ['03/04/2026', 'DD.MM.YYYY', null],
])('%s in the form %s is %s', (text, form, day) => {
  expect(dayByForm(text, form)).toBe(day)
})
