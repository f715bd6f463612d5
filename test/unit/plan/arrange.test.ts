import { expect, test } from 'vitest'
import { arrange, heldList } from '../../../src/plan/arrange.js'
import { desiredOf, liveFrom } from '../../support/worlds.js'
import { accountOf, charted, draftOf, draftsOf, matchOf, stateOf } from '../../support/small-company.js'

const people = [charted('ann'), charted('ben', 'ann')]
const state = stateOf('ann', 'ben')

test('without a change there is nothing to order, and no lines are computed', () => {
  const users = [accountOf('ann'), accountOf('ben', 'ann')]
  const arranged = arrange(
    desiredOf(people),
    liveFrom(users, state),
    matchOf(people, users, state),
    new Map(),
    new Map(),
  )
  expect(arranged).toEqual({ ordered: [], held: new Map(), findings: [], scene: null })
})

test('two who swap their addresses wait for each other, and one finding names both', () => {
  const users = [accountOf('ann'), accountOf('ben')]
  const drafts = draftsOf(
    draftOf('update', 'ann', { email: 'ben@acme.example' }),
    draftOf('update', 'ben', { email: 'ann@acme.example' }),
  )
  const { ordered, held, findings } = arrange(
    desiredOf(people),
    liveFrom(users, state),
    matchOf(people, users, state),
    drafts,
    new Map(),
  )
  expect(ordered).toEqual([])
  expect([...held.keys()].toSorted()).toEqual(['update:ann', 'update:ben'])
  expect(findings.map(({ code }) => code)).toEqual(['address-swap'])
  expect(findings[0]?.message).toContain('ann Example (ann) and ben Example (ben) wait for each other')
})

test('who reports to a hire that is held is held as well', () => {
  const hires = [charted('new'), charted('ann', 'new')]
  const users = [accountOf('ann')]
  const bound = stateOf('ann')
  const drafts = draftsOf(draftOf('create', 'new'), draftOf('move', 'ann', { manager: 'new' }))
  const first = new Map([['create:new', { reason: 'first-run', because: 'it is the first' } as const]])
  const { held } = arrange(desiredOf(hires), liveFrom(users, bound), matchOf(hires, users, bound), drafts, first)
  expect([...held].map(([id, { reason }]) => `${id} ${reason}`)).toEqual(['create:new first-run', 'move:ann needs'])
})

test('the list of what is held leaves out an id that is no change', () => {
  const wait = { reason: 'needs', because: 'x' } as const
  const drafts = draftsOf(draftOf('move', 'ann'))
  const finish = (draft: ReturnType<typeof draftOf>) => ({ ...draft, needs: [], reports: 0 })
  const list = heldList(
    new Map([
      ['move:ann', wait],
      ['move:gone', wait],
    ]),
    drafts,
    finish,
  )
  expect(list.map(({ change, because }) => `${change.id} ${because}`)).toEqual(['move:ann x'])
})
