import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import { inOrder, onlyThese, type Ordered } from '../../../src/plan/order.js'
import type { Draft } from '../../../src/plan/drafts.js'
import { desiredOf } from '../../support/worlds.js'
import { charted, draftOf, draftsOf } from '../../support/small-company.js'

const desired = desiredOf([charted('zoe'), charted('ann', 'zoe'), charted('ben', 'ann')])
const lines = new Map<string, string | null>()

function order(drafts: readonly Draft[], needs: Readonly<Record<string, readonly string[]>> = {}) {
  const reliances = new Map(Object.entries(needs).map(([id, list]) => [id, { needs: list, waits: [], findings: [] }]))
  return inOrder(draftsOf(...drafts), reliances, desired, lines)
}

const ids = (ordered: readonly Ordered[]): string[] => ordered.map(({ draft }) => draft.id)

test('accounts come first, then moves from the top, then leavers from the bottom', () => {
  const drafts = [
    draftOf('deactivate', 'ann'),
    draftOf('deactivate', 'ben'),
    draftOf('move', 'ben'),
    draftOf('move', 'ann'),
    draftOf('update', 'ben'),
    draftOf('create', 'zoe'),
  ]
  expect(ids(order(drafts).ordered)).toEqual([
    'create:zoe',
    'update:ben',
    'move:ann',
    'move:ben',
    'deactivate:ben',
    'deactivate:ann',
  ])
})

test('what a change needs comes before it, whatever its place would be', () => {
  const drafts = [draftOf('update', 'zoe'), draftOf('deactivate', 'ben')]
  expect(ids(order(drafts, { 'update:zoe': ['deactivate:ben'] }).ordered)).toEqual(['deactivate:ben', 'update:zoe'])
})

test('a circle is named, and only those in it', () => {
  const drafts = [draftOf('update', 'zoe'), draftOf('update', 'ann'), draftOf('update', 'ben')]
  const { ordered, circle } = order(drafts, {
    'update:zoe': ['update:ann'],
    'update:ann': ['update:ben'],
    'update:ben': ['update:ann'],
  })
  expect(ordered).toEqual([])
  expect(circle.map(({ id }) => id)).toEqual(['update:ann', 'update:ben'])
})

test('a chain as long as a company does not overflow the stack', () => {
  const drafts = Array.from({ length: 20_000 }, (_, at) => draftOf('update', `p${at}`))
  const needs = Object.fromEntries(drafts.slice(1).map(({ id }, at) => [`update:p${at}`, [id]]))
  expect(order(drafts, needs).ordered[0]?.draft.id).toBe('update:p19999')
})

test('some people bring along what their changes need, and no more', () => {
  const drafts = [draftOf('create', 'zoe'), draftOf('update', 'ann'), draftOf('move', 'ben')]
  const { ordered } = order(drafts, { 'move:ben': ['create:zoe'] })
  expect(ids(onlyThese(ordered, new Set(['ben' as PersonKey])))).toEqual(['create:zoe', 'move:ben'])
  expect(onlyThese(ordered, null)).toBe(ordered)
})

test('a person whose manager the chart leaves out is as deep as in the service, and a loop in it ends', () => {
  const { manager: _, ...values } = charted('cyd').values
  const open = desiredOf([charted('zoe'), charted('ann', 'zoe'), { ...charted('cyd'), values }])
  const drafts = draftsOf(draftOf('update', 'ann'), draftOf('update', 'cyd'), draftOf('update', 'zoe'))
  const sorted = (below: readonly (readonly [string, string])[]): string[] =>
    ids(inOrder(drafts, new Map(), open, new Map(below)).ordered)
  expect(sorted([])).toEqual(['update:cyd', 'update:zoe', 'update:ann'])
  expect(sorted([['cyd', '#u9'], ['#u9', 'ann']])).toEqual(['update:zoe', 'update:ann', 'update:cyd']) // prettier-ignore
  expect(sorted([['cyd', '#u9'], ['#u9', 'cyd']])).toHaveLength(3) // prettier-ignore
})
