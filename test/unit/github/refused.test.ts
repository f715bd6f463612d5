import { expect, test } from 'vitest'
import type { GithubCall, GithubReply } from '../../../src/github/exchange.js'
import { rejected } from '../../../src/github/refused.js'

const call: GithubCall = { method: 'GET', path: '/user', needs: 'issues: write' }
const answer = (status: number, more: object = {}): GithubReply =>
  ({ kind: 'answer', status, body: null, said: 'No', limited: null, ...more }) as unknown as GithubReply

test.each([
  [401, 'GitHub rejected the token (GET /user: HTTP 401, "No").'],
  [403, 'The job needs the permission "issues: write"'],
  [404, 'GitHub denied the request, or found nothing there'],
  [301, 'The repository has moved to another address'],
  [410, 'This is switched off on GitHub'],
  [422, 'GitHub rejected the request'],
])('HTTP %d says what to do', (status, said) => {
  expect(rejected(call, answer(status))).toMatchObject({ exit: 1, message: expect.stringContaining(said) as string })
})

test('a limit counts before the status', () => {
  expect(rejected(call, answer(403, { limited: 1 })).message).toContain('Run it again in an hour.')
})

test('a write without an answer may be there', () => {
  const lost = { kind: 'lost', why: 'a time-out' } as GithubReply
  expect(rejected(call, lost).message).toContain('gave no answer (GET /user: a time-out)')
  expect(rejected({ ...call, method: 'POST', path: '/repos/{repo}/issues' }, lost).message).toContain(
    'so it may be there or not',
  )
})
