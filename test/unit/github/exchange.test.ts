import { expect, test } from 'vitest'
import { exchange, onlyAsks, targetOf, type GithubCall } from '../../../src/github/exchange.js'

const token = 'ghs_canary0123456789'
const call: GithubCall = {
  method: 'GET',
  path: '/repos/{repo}/issues/{number}',
  values: { number: '7/../8' },
  needs: '',
}
const repository = 'acme/people'

test('a value stays one segment of the path, and a path stays within the API', () => {
  expect(targetOf({ api: 'https://api.github.com', repository }, call)?.href).toBe(
    'https://api.github.com/repos/acme/people/issues/7%2F..%2F8',
  )
  expect(targetOf({ api: 'https://api.github.com', repository }, { ...call, path: '/../x' })).toBeNull()
  const graphql = { ...call, path: '/graphql' }
  expect(targetOf({ api: 'https://ghe.example/api/v3', repository }, graphql)?.href).toBe(
    'https://ghe.example/api/graphql',
  )
})

test('what only asks may be sent again', () => {
  const asks = ([['GET', '/x'], ['POST', '/x'], ['POST', '/graphql']] as const).map(([method, path]) => onlyAsks({ method, path })) // prettier-ignore
  expect(asks).toEqual([true, false, true])
})

async function replied(body: string, status = 200, headers: Readonly<Record<string, string>> = {}) {
  const fetch = async () => await Promise.resolve(new Response(body, { status, headers }))
  const wire = { api: 'https://api.github.com', token, repository, fetch, userAgent: 'test' }
  return await exchange(wire, call, new URL('https://api.github.com/x'))
}

test('a good answer has its data, and one without any is lost', async () => {
  expect(await replied('{"a":1}', 200, { link: '<x>' })).toMatchObject({ kind: 'answer', body: { a: 1 }, links: '<x>' })
  expect(await replied('<html>')).toMatchObject({ kind: 'lost', again: true })
  expect(await replied('{"message":"down"}', 502)).toMatchObject({ kind: 'lost', why: 'HTTP 502, "down"' })
})

test('what GitHub says is one short line without the token', async () => {
  const said = JSON.stringify({ message: `Bad\n"${token}"`, errors: [{ message: 'x' }, 'y', 7] })
  expect(await replied(said, 422)).toMatchObject({ said: 'Bad (the token) : x: y' })
  expect(await replied(JSON.stringify({ message: 'm'.repeat(999) }), 422)).toMatchObject({ said: 'm'.repeat(200) })
})

test.each<[string, number, Readonly<Record<string, string>>, number | null | undefined]>([
  ['names a pause', 429, { 'retry-after': '7' }, 7_000],
  [
    'is used up',
    403,
    { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1800000010', date: 'Fri, 15 Jan 2027 08:00:00 GMT' },
    11_000,
  ],
  ['says no more', 429, {}, null],
  ['is a missing permission', 403, {}, undefined],
  ['is another error', 404, { 'retry-after': '7' }, undefined],
])('a refusal that %s is a limit, or is none', async (_, status, headers, pause) => {
  expect(await replied('{}', status, headers)).toMatchObject({ limited: pause === undefined ? null : { pause } })
})

test('an error has its code alone', async () => {
  const failing = async () => await Promise.reject(new TypeError(`x ${token}`, { cause: Object.assign(new Error('y'), { code: 'ECONNRESET' }) })) // prettier-ignore
  const wire = { api: '', token, repository, fetch: failing, userAgent: 'test' }
  expect(await exchange(wire, call, new URL('https://api.github.com/x'))).toEqual({ kind: 'lost', why: 'ECONNRESET', again: true }) // prettier-ignore
})
