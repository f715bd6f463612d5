import nock from 'nock'
import { expect, test } from 'vitest'
import { mayPush } from '../../../src/github/rights.js'
import { origin, ours, reach, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const path = `${ours}/collaborators/ada/permission`
const user = { login: 'Ada' }

test.each<[unknown, boolean]>([
  [{ permission: 'admin', user }, true],
  [{ permission: 'write', user }, true],
  [{ permission: 'read', user }, false],
  [{ permission: 'none', user }, false],
  [{ permission: 'WRITE', user }, false],
  [{ permission: 'read', role_name: 'write', user }, false],
  [{ permission: 'write', user: { login: 'eve' } }, false],
  [{ permission: 'write', user: null }, false],
  [{ user }, false],
])('%j: %s', async (answer, may) => {
  nock(origin)
    .get(path)
    .reply(200, answer as nock.Body)
  expect(await mayPush(reach().github, 'ada')).toBe(may)
})

test.each([403, 404])('if GitHub does not say it (%i), the user may not', async (status) => {
  nock(origin).get(path).reply(status, { message: 'Not Found' })
  expect(await mayPush(reach().github, 'ada')).toBe(false)
})

test('a login cannot lead to another path', async () => {
  nock(origin).get(`${ours}/collaborators/..%2F..%2Fada/permission`).reply(404, {})
  expect(await mayPush(reach().github, '../../ada')).toBe(false)
})

test('any other answer ends the run', async () => {
  nock(origin).get(path).reply(401, { message: 'Bad credentials' })
  expect(await troubleOf(mayPush(reach().github, 'ada'))).toContain('401')
})
