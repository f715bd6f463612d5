import { expect, test } from 'vitest'
import { movedTwice } from '../../../../../src/desired/editing/verbs/moved-twice.js'
import type { Day, PersonKey } from '../../../../../src/model/names.js'
import type { Move } from '../../../../../src/model/verbs.js'
import { drafted, draftDay, draftOf } from '../../../../support/chart-drafts.js'

const draft = draftOf(drafted('ann', { id: '007' }), drafted('bo'), drafted('cy'))
const later = '2027-02-01' as Day

function problems(...moves: readonly Partial<Move>[]): unknown {
  return movedTwice(
    moves.map((move, at) => ({ at, key: 'cy' as PersonKey, move: { verb: 'move', person: 'cy', ...move } })),
    draft,
  )
}

test('two managers on one day are a problem of the second move, whatever names them', () => {
  expect(problems({ manager: 'ann', on: later }, { manager: 'bo', on: later })).toEqual([
    {
      at: 1,
      field: 'manager',
      message: 'cy Example (cy) gets two values of manager on one day: ann and bo. Leave one of them.',
      near: [],
    },
  ])
  expect(problems({ department: 'Sales' }, { department: null, on: draftDay })).toMatchObject([{ field: 'department' }])
  expect(problems({ manager: null }, { manager: 'ann' })).toMatchObject([{ at: 1 }])
})

test('the same value twice, another day and another field are none', () => {
  expect(problems({ manager: 'ann' }, { manager: '007' }, { manager: 'ann Example' })).toEqual([])
  expect(problems({ manager: 'ann' }, { manager: 'bo', on: later }, { department: 'Sales' })).toEqual([])
})
