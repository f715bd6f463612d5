import { expect, test } from 'vitest'
import { above, linesAfter, liveLines, reportsOf, type Lines } from '../../../src/plan/lines.js'
import { liveFrom } from '../../support/worlds.js'
import { accountOf, charted, draftOf, matchOf, stateOf } from '../../support/small-company.js'

const lines: Lines = new Map([
  ['boss', null],
  ['ann', 'boss'],
  ['ben', 'ann'],
])

test('an account outside the chart is named by its id, below and above', () => {
  const users = [accountOf('bot', 'ann'), accountOf('ann', 'bot')]
  const found = matchOf([charted('ann')], users, stateOf('ann'))
  expect(liveLines(liveFrom(users, stateOf('ann')), found)).toEqual(
    new Map([
      ['#u-bot', 'ann'],
      ['ann', '#u-bot'],
    ]),
  )
})

test('above is nearest first', () => {
  expect([...above('ben', lines)]).toEqual(['ann', 'boss'])
  expect([...above('nobody', lines)]).toEqual([])
})

test('above ends where a loop closes, with the node itself if it is part of the loop', () => {
  const loop: Lines = new Map([...lines, ['boss', 'ben']])
  expect([...above('ben', loop)]).toEqual(['ann', 'boss', 'ben'])
  expect([...above('cas', new Map([...loop, ['cas', 'ben']]))]).toEqual(['ben', 'ann', 'boss', 'ben'])
})

test('a change without a manager leaves the lines; null makes a top', () => {
  expect(linesAfter(lines, [draftOf('update', 'ben', { department: 'Legal' })])).toEqual(lines)
  expect(linesAfter(lines, [draftOf('move', 'ben', { manager: null })]).get('ben')).toBeNull()
  expect(lines.get('ben')).toBe('ann')
})

test('reports are direct ones, and a top is the report of none', () => {
  expect([...reportsOf(new Map([...lines, ['cas', 'ann']]))]).toEqual([
    ['boss', ['ann']],
    ['ann', ['ben', 'cas']],
  ])
})
