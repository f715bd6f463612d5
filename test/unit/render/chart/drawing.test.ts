import { expect, test } from 'vitest'
import { drawingOf } from '../../../../src/render/chart/drawing.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

test('everyone of the day and those who leave, each with a mark, from the top down', () => {
  const before = [seatAt('ada', null), seatAt('bob', 'ada'), seatAt('cy', 'bob'), seatAt('dan', 'bob')]
  const after = [seatAt('ada', null), seatAt('bob', 'ada'), seatAt('cy', 'ada'), seatAt('eve', 'cy')]
  const { seats, ties } = drawingOf(orgChartOf(after, before))
  expect(seats.map(({ seat, mark, place }) => [seat.key, mark, place])).toEqual([
    ['ada', null, null],
    ['bob', null, null],
    ['dan', 'leaving', null],
    ['cy', 'moved', 'from bob'],
    ['eve', 'hired', null],
  ])
  expect(ties.filter(({ kind }) => kind === 'was')).toEqual([{ kind: 'was', from: 'bob', to: 'cy' }])
  expect(ties.filter(({ kind }) => kind === 'reports').map(({ from, to }) => `${from} ${to}`)).toEqual([
    'ada bob',
    'ada cy',
    'bob dan',
    'cy eve',
  ])
})

test('a manager outside the picture is named by the key', () => {
  const moved = drawingOf(orgChartOf([seatAt('ada', 'yan')], [seatAt('ada', 'xi')]))
  expect(moved.seats.map(({ place }) => place)).toEqual(['from xi'])
  expect(drawingOf(orgChartOf([seatAt('ada', 'yan')])).seats[0]?.place).toBe('under yan')
  expect(moved.ties).toEqual([])
})
