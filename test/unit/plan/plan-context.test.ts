import { expect, test } from 'vitest'
import { fullNameOf, withGoing } from '../../../src/plan/plan-context.js'
import { accountOf, charted, contextOf, draftOf, draftsOf } from '../../support/small-company.js'

const people = [charted('ann'), charted('new')]
const users = [accountOf('ann'), accountOf('bot', 'ann', { email: 'ANN@acme.example', firstName: 'Bot' })]

test('a holder of an address is found in any case, and more than one may hold it', () => {
  expect(contextOf(people, users, []).holders.get('ann@acme.example')).toEqual(['ann', '#u-bot'])
})

test('a name comes from the chart, else from the account, else it is the node', () => {
  const context = contextOf(people, users, [])
  expect(['new', '#u-bot', '#u-gone'].map((node) => fullNameOf(node, context))).toEqual([
    'new Example',
    'Bot Example',
    '#u-gone',
  ])
})

test('the target has only the changes that go', () => {
  const move = draftOf('move', 'ann', { manager: '#u-bot' })
  const context = contextOf(people, users, [move])
  expect(context.target.get('ann')).toBe('#u-bot')
  expect(withGoing(context, draftsOf()).target.get('ann')).toBeNull()
})
