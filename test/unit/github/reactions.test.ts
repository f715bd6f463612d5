import nock from 'nock'
import { expect, test } from 'vitest'
import { react } from '../../../src/github/reactions.js'
import { origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const path = `${ours}/issues/comments/5/reactions`

test('a reaction is put, and one that is there already is fine', async () => {
  for (const status of [201, 200]) {
    const scope = nock(origin).post(path, { content: 'eyes' }).reply(status, { id: 1 })
    await react(reach().github, 5, 'eyes')
    expect(scope.isDone()).toBe(true)
  }
})

test('a refusal is told', async () => {
  nock(origin).post(path).reply(403, { message: 'Resource not accessible by integration' })
  expect(await troubleOf(react(reach().github, 5, '-1'))).toContain('pull-requests: write')
})
