import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { inspect } from 'node:util'
import nock from 'nock'
import { describe, expect, onTestFinished, test } from 'vitest'
import { got } from '../../../src/github/asking.js'
import { openGithub } from '../../../src/github/client.js'
import { login } from '../../../src/github/ours.js'
import { pullOf } from '../../../src/github/pulls.js'
import { editComment, postComment } from '../../../src/github/comments.js'
import { bot, bodyOf, origin, ours, reach, token, troubleOf, withoutNetwork } from './reach.js'

withoutNetwork()

const sleep = async (): Promise<void> => await Promise.resolve()
const query = { query: '{viewer{login}}' }
const settings = { api: origin, token, repository: 'acme/people', fetch, sleep, userAgent: 'espalier/test' }

describe('a request', () => {
  test('goes to its address, with the token, the version of the API and our name', async () => {
    const wanted = {
      authorization: `Bearer ${token}`,
      'x-github-api-version': '2022-11-28',
      'user-agent': 'espalier/test',
    }
    nock('https://github.example', { reqheaders: wanted }).get('/api/v3/user').reply(200, { login: 'hr-lead' })
    expect(await login(reach('https://github.example/api/v3').github)).toBe('hr-lead')
  })

  test('goes to github.com if no API is named', async () => {
    nock(origin).get('/user').reply(200, { login: 'hr_acme' })
    expect(await login(reach('').github)).toBe('hr_acme')
  })

  test('of a token of a job, which may not ask who it is, is of github-actions[bot]', async () => {
    nock(origin).get('/user').reply(403, { message: 'Resource not accessible by integration' })
    nock(origin)
      .post('/graphql', query)
      .reply(200, { data: { viewer: { login: bot } } })
    expect(await login(reach().github)).toBe(bot)
  })

  test('of the token of an app is of that app, as GraphQL tells: also of a server, and if its answer gets lost', async () => {
    const told = { data: { viewer: { login: 'acme-charts[bot]' } } }
    nock(origin).get('/user').reply(403, { message: 'Resource not accessible by integration' })
    nock(origin).post('/graphql', query).reply(502).post('/graphql', query).reply(200, told)
    expect(await login(reach().github)).toBe('acme-charts[bot]')
    nock('https://github.example').get('/api/v3/user').reply(403).post('/api/graphql', query).reply(200, told)
    expect(await login(reach('https://github.example/api/v3/').github)).toBe('acme-charts[bot]')
  })

  test.each([
    [403, { message: 'Resource not accessible by integration' }],
    [200, { data: null, errors: [{ message: 'Something went wrong.' }] }],
  ])('of a token to which nothing tells who it is (HTTP %i) is taken for that of a job', async (status, body) => {
    nock(origin).get('/user').reply(403, { message: 'Resource not accessible by integration' })
    nock(origin).post('/graphql', query).reply(status, body)
    expect(await login(reach().github)).toBe(bot)
  })

  test.each([
    'http://github.example',
    'https://me:secret@github.example',
    'https://github.example/?a=b',
    'no',
    'ftp://127.0.0.1',
  ])('never goes to %s', async (api) => {
    expect(await troubleOf(Promise.resolve().then(() => openGithub({ ...settings, api })))).toContain('GITHUB_API_URL')
  })

  test.each(['acme', 'acme/people/x', '../people', 'acme/..', 'acme/peo ple', 'acme/people?x'])(
    'is never about a repository "%s"',
    async (repository) => {
      expect(await troubleOf(Promise.resolve().then(() => openGithub({ ...settings, repository })))).toMatch(/GITHUB_/)
    },
  )

  test('is never sent with a token that has a line break, and the token is in no error and no object', async () => {
    const broken = Promise.resolve().then(() => openGithub({ ...settings, token: `${token}\nx: y` }))
    expect(await troubleOf(broken)).toContain('The token for GitHub has characters')
    expect(inspect(reach().github, { depth: null, showHidden: true })).not.toContain(token)
  })

  test('may be sent as nobody, without a token', async () => {
    nock(origin, { badheaders: ['authorization'] })
      .get('/user')
      .reply(401, { message: 'Requires authentication' })
    expect(await troubleOf(login(openGithub({ ...settings, token: '' })))).toContain(
      '(GET /user: HTTP 401, "Requires authentication")',
    )
  })

  test('keeps each value one segment of its path', async () => {
    const call = { method: 'GET', path: '/repos/{repo}/branches/{branch}/protection', needs: '' } as const
    nock(origin).get(`${ours}/branches/a%2Fb%3Fc%23d/protection`).reply(200, {})
    expect((await got(reach().github, { ...call, values: { branch: 'a/b?c#d' } })).value).toEqual({})
    await expect(got(reach().github, { ...call, values: { branch: '..' } })).rejects.toThrow('would leave the address')
  })
})

describe('an answer that is lost', () => {
  test('is asked for again, in longer and longer pauses', async () => {
    nock(origin)
      .get('/user')
      .reply(502, '<html>')
      .get('/user')
      .replyWithError(new Error('reset'))
      .get('/user')
      .reply(200, '{"login":')
    nock(origin).get('/user').reply(200, { login: 'hr-lead' })
    const { github, waits } = reach()
    expect(await login(github)).toBe('hr-lead')
    expect(waits).toEqual([1000, 2000, 4000])
  })

  test('five times at the most', async () => {
    nock(origin)
      .get('/user')
      .times(5)
      .reply(503, { message: `Sorry,\n  \u202E"${token}" is down` })
    expect(await troubleOf(login(reach().github))).toBe(
      'GitHub gave no answer (GET /user: HTTP 503, "Sorry, (the token) is down"). Run it again; see https://www.githubstatus.com.',
    )
  })

  test('of a write that does no harm twice, is asked for once more', async () => {
    const path = `${ours}/issues/comments/5`
    nock(origin)
      .patch(path)
      .reply(500)
      .patch(path, { body: 'x' })
      .reply(200, { id: 5, html_url: 'https://github.com/a' })
    const { github, waits } = reach()
    expect(await editComment(github, 5, 'x')).toEqual({ id: 5, url: 'https://github.com/a' })
    expect(waits).toEqual([3000])
    nock(origin).patch(path).twice().reply(500)
    expect(await troubleOf(editComment(github, 5, 'x'))).toContain('so it may be there or not')
  })

  test('may be longer than any true one: it is not read to its end', async () => {
    let sent = 0
    const server = http.createServer((_, response) => {
      const more = (): void => void response.write(' '.repeat(1_048_576), () => ((sent += 1), more()))
      more()
    })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    onTestFinished(() => (server.closeAllConnections(), void server.close()))
    nock.enableNetConnect('127.0.0.1')
    const { github } = reach(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
    expect(await troubleOf(login(github))).toContain('its answer is far too long')
    expect(sent).toBeLessThan(64)
    nock.disableNetConnect()
  })

  test.each([
    ['brackets', '['.repeat(70) + ']'.repeat(70)],
    ['lists', `[${'[],'.repeat(200_000)}[]]`],
  ])('may be data that GitHub never sends: %s', async (_, text) => {
    nock(origin).get('/user').times(5).reply(200, text)
    expect(await troubleOf(login(reach().github))).toContain('no data that can be read')
  })
})

test('an error of the network is told by its code alone: its words may hold the token', async () => {
  const fails = async (): Promise<Response> => {
    const cause = Object.assign(new Error(`authorization: Bearer ${token}`), { code: 'ECONNRESET' })
    return await Promise.reject(new TypeError(`fetch failed with ${token}`, { cause }))
  }
  const late = async (): Promise<Response> => await Promise.reject(new DOMException(token, 'TimeoutError'))
  expect(await troubleOf(login(openGithub({ ...settings, fetch: fails })))).toContain('(GET /user: ECONNRESET)')
  expect(await troubleOf(login(openGithub({ ...settings, fetch: late })))).toContain('(GET /user: TimeoutError)')
})

describe('a limit', () => {
  test('may be told in words alone', async () => {
    nock(origin).get('/user').reply(403, { message: 'You have exceeded a secondary rate limit.' })
    nock(origin).get('/user').reply(200, { login: 'hr-lead' })
    const { github, waits } = reach()
    expect([await login(github), waits]).toEqual(['hr-lead', [60_000]])
  })

  test.each<[string, number, Record<string, string>, number]>([
    ['429 with a pause', 429, { 'retry-after': '20' }, 20_000],
    ['403 with a pause', 403, { 'retry-after': '7' }, 7_000],
    ['429 without a pause', 429, {}, 60_000],
    [
      '403 with nothing left',
      403,
      {
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '1790000060',
        date: new Date(1_790_000_000_000).toUTCString(),
      },
      61_000,
    ],
  ])('%s is waited for, whatever is asked', async (_, status, headers, wait) => {
    nock(origin).get('/user').reply(status, {}, headers).get('/user').reply(200, { login: 'hr-lead' })
    const { github, waits } = reach()
    expect(await login(github)).toBe('hr-lead')
    nock(origin).post(`${ours}/issues/7/comments`).reply(status, {}, headers)
    nock(origin).post(`${ours}/issues/7/comments`).reply(201, { id: 1, html_url: 'https://github.com/a' })
    await postComment(github, 7, bot, 'x')
    expect(waits).toEqual([wait, wait])
  })

  test('is waited for three minutes at the most', async () => {
    nock(origin).get('/user').reply(403, { message: 'API rate limit exceeded' }, { 'retry-after': '181' })
    const { github, waits } = reach()
    expect(await troubleOf(login(github))).toContain('Run it again in an hour')
    nock(origin).get('/user').times(3).reply(429, {}, { 'retry-after': '80' })
    await troubleOf(login(github))
    expect(waits).toEqual([80_000, 80_000])
  })
})

describe('a refusal', () => {
  test('says which request it was, what GitHub says, and which permission the job needs', async () => {
    nock(origin).post(`${ours}/issues/7/comments`).reply(403, { message: 'Resource not accessible by integration' })
    expect(await troubleOf(postComment(reach().github, 7, bot, bodyOf({})))).toBe(
      'GitHub denied the request, or found nothing there (POST /repos/{repo}/issues/{number}/comments: HTTP 403, "Resource not accessible by integration"). The job needs the permission "pull-requests: write": check "permissions:" in its workflow, and that the repository is the right one.',
    )
  })

  test('says what exactly is wrong, if GitHub does', async () => {
    const errors = [{ resource: 'PullRequest', message: 'No commits between main and x' }, 'Again', null, { code: 'x' }]
    nock(origin).post(`${ours}/issues/7/comments`).reply(422, { message: 'Validation Failed', errors })
    expect(await troubleOf(postComment(reach().github, 7, bot, bodyOf({})))).toContain(
      'HTTP 422, "Validation Failed: No commits between main and x: Again")',
    )
  })

  test.each<[number, string]>([
    [401, 'rejected the token'],
    [404, '"pull-requests: read"'],
    [301, 'moved to another address'],
    [410, 'switched off'],
    [422, 'rejected the request'],
  ])('%i is not asked again', async (status, words) => {
    nock(origin)
      .get(`${ours}/pulls/7`)
      .reply(status, { message: 'x'.repeat(5000) }, { location: 'https://elsewhere.example/' })
    const message = await troubleOf(pullOf(reach().github, 7))
    expect(message).toContain(words)
    expect(message.length).toBeLessThan(600)
  })
})
