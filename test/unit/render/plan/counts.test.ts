import { expect, test } from 'vitest'
import { headline } from '../../../../src/render/plan/counts.js'
import { change, plan } from '../../../fixtures/render/plans.js'

test('a plan that only adopts says that nothing is written, unless something is to come', () => {
  const adoptions = ['ann', 'bob'].map((key) => change('adopt', 'adopt', key, key, {}, {}))
  const later = { on: '2026-12-01', verb: 'leave', key: 'cid', name: 'Cid', values: { active: false } }
  const scheduled = [{ ...later, stands: { department: null, manager: null }, at: { file: 'a', line: 1, column: 1 } }]
  expect(headline(plan(adoptions)).text).toBe('Espalier plan: 2 accounts recognised, nothing is written')
  expect(headline(plan(adoptions, { scheduled } as never)).text).toBe(
    'Espalier plan: 2 accounts recognised, 1 scheduled',
  )
  const moved = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'bob' })
  expect(headline(plan([...adoptions, moved])).text).toBe('Espalier plan: 1 person changes, 1 account recognised')
})

test('a person who is adopted and written to counts once, as written to', () => {
  const both = [change('adopt', 'adopt', 'ann', 'Ann', {}, {}), change('update', 'change', 'ann', 'Ann', {}, {})]
  expect(headline(plan(both)).text).toBe('Espalier plan: 1 person changes')
})
