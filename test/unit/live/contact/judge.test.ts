import { expect, test } from 'vitest'
import { judgeList, judgeOwner } from '../../../../src/live/contact/judge.js'
import type { RawAnswer } from '../../../../src/live/contact/ask.js'

const base = 'https://hr.example/api/v1'
const answer = (status: number, text: string): RawAnswer => ({ kind: 'answer', status, headers: {}, text })

test.each([
  ['[{"id":"a","active":true}]', 'v1'],
  ['[{"id":"a","isActive":true}]', 'v2'],
  ['{"data":[{"id":"a","isActive":true}]}', 'v2'],
  ['[]', null],
  ['[{"id":"a"}]', null],
  ['{"data":{"u1":{"name":"A"}}}', null],
])('the list %s is of contract %j', (text, contract) => {
  expect(judgeList(answer(200, text), base)).toEqual({ kind: 'data', contract })
})

test.each([
  [answer(200, ' <!doctype html>'), 'web-page'],
  [answer(200, 'welcome'), 'no-service'],
  [answer(200, '{"status":"ok"}'), 'no-service'],
  [answer(200, '{"error":null}'), 'no-service'],
  [answer(302, ''), 'web-page'],
  [answer(400, ''), 'no-service'],
  [answer(401, '{"message":"no"}'), 'wrong-key'],
  [answer(401, '{"message":"Token expired"}'), 'expired-key'],
  [answer(403, '{}'), 'no-rights'],
  [answer(403, '<html>'), 'web-page'],
  [answer(403, 'see eu.small-improvements.com'), 'other-address'],
  [answer(404, '<html>'), 'no-service'],
  [answer(407, ''), 'web-page'],
  [answer(429, ''), 'no-answer'],
  [answer(503, '<html>'), 'no-answer'],
  [{ kind: 'error', code: 'ENOTFOUND', failure: 'unknown-host' } as const, 'unknown-host'],
  [{ kind: 'error', code: 'ECONNRESET', failure: 'other' } as const, 'no-answer'],
])('%j is the obstacle %s', (heard, name) => {
  expect(judgeList(heard, base)).toMatchObject({ kind: 'missing', name })
})

test('the owner of a key is told by an answer about a user alone', () => {
  expect(judgeOwner(answer(200, '{"id":"a1","email":"a@b.example"}'))).toEqual({ id: 'a1', email: 'a@b.example' })
  expect(judgeOwner(answer(200, '{"id":7}'))).toEqual({ id: null, email: null })
  expect([answer(404, '{"id":"a1"}'), answer(200, '[]'), answer(200, '<p>')].map(judgeOwner)).toEqual([
    null,
    null,
    null,
  ])
})
