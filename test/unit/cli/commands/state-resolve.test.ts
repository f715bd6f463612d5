import { expect, test } from 'vitest'
import { stateResolve } from '../../../../src/cli/commands/state-resolve.js'
import type { State } from '../../../../src/model/files.js'
import type { PersonKey } from '../../../../src/model/names.js'
import { given, hostWith } from '../state-folder.js'
import { stateOf } from '../../../support/small-company.js'

const zoe = 'zoe' as PersonKey
const hire = { key: 'zoe', action: 'create', user: null, before: {}, after: { email: 'z@acme.example' }, status: 'unresolved' } // prettier-ignore
const open = { ...stateOf('ann'), intents: { 'create:zoe': hire } } as unknown as State

test('a write that was made binds its account, and is open until it is read; one that was not is dropped', async () => {
  const [made, not] = [hostWith(open), hostWith(open)]
  await stateResolve(given(['create:zoe'], { created: 'u-9' }), made.host)
  await stateResolve(given(['create:zoe'], { 'not-sent': null }), not.host)
  expect([made.now().bindings[zoe]?.id, made.now().intents]).toEqual([
    'u-9',
    { 'create:zoe': { ...hire, status: 'open' } },
  ])
  expect([not.now().bindings[zoe], not.now().intents]).toEqual([undefined, {}])
})

test.each<[string, Readonly<Record<string, string | null>>, number]>([
  ['create:zoe', {}, 64],
  ['create:zoe', { created: 'u-9', 'not-sent': null }, 64],
  ['create:zoe', { created: '../x' }, 64],
  ['create:zo', { 'not-sent': null }, 7],
])('%s with %j is exit %d', async (id, flags, exit) => {
  const { host, now } = hostWith(open)
  await expect(stateResolve(given([id], flags), host)).rejects.toMatchObject({ exit })
  expect(now().serial).toBe(1)
})
