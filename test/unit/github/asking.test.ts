import nock from 'nock'
import { expect, test } from 'vitest'
import { got, gotIfAllowed, wrote } from '../../../src/github/asking.js'
import { origin, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const user = { method: 'GET', path: '/user', needs: 'none' } as const
const post = { method: 'POST', path: '/user', body: {}, needs: 'none' } as const

test('what may not be seen is null where that is allowed, and else a trouble', async () => {
  nock(origin).get('/user').times(2).reply(404, { message: 'No' })
  expect(await gotIfAllowed(reach().github, user)).toBeNull()
  expect(await troubleOf(got(reach().github, user))).toContain('found nothing there')
})

test('a write whose answer was lost is looked for, and not sent again if it is there', async () => {
  nock(origin).post('/user').replyWithError('reset')
  const { github, waits } = reach()
  expect(
    await wrote(
      github,
      post,
      () => 'sent',
      async () => await Promise.resolve('found'),
    ),
  ).toBe('found')
  expect(waits.at(-1)).toBe(3_000)
})

test('if it is not there, it is sent once more', async () => {
  nock(origin).post('/user').replyWithError('reset').post('/user').reply(200, {})
  expect(
    await wrote(
      reach().github,
      post,
      () => 'sent',
      async () => await Promise.resolve(null),
    ),
  ).toBe('sent')
})
