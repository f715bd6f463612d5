import { once } from 'node:events'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, expect, onTestFinished, test } from 'vitest'
import { isOver, type WorkflowRun } from '../../../src/github/runs.js'

const run: WorkflowRun = { repository: 'acme/people', id: '17212345678', attempt: '2' }
const right = { id: 17_212_345_678, run_attempt: 2 }
const token = 'ghs_canary'

/** A GitHub on this machine, and the requests that it got. */
async function github(answer: http.RequestListener): Promise<{ api: string; asked: http.IncomingMessage[] }> {
  const asked: http.IncomingMessage[] = []
  const server = http.createServer((request, response) => {
    asked.push(request)
    answer(request, response)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { api: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked }
}

const says =
  (value: unknown, status = 200): http.RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
  }

async function ask(api: string, more: Record<string, string> = {}, asked = run): Promise<boolean | null> {
  return await isOver(asked, { GITHUB_API_URL: api, GITHUB_TOKEN: token, ...more }, fetch, 2_000)
}

describe('a run', () => {
  test.each(['queued', 'in_progress', 'requested', 'waiting', 'pending'])('that is %s goes on', async (status) => {
    const { api } = await github(says({ ...right, status }))
    expect(await ask(api)).toBe(false)
  })

  test('that is completed is over; it is asked for once, at its place, with the token', async () => {
    const { api, asked } = await github(says({ ...right, status: 'completed' }))
    expect(await ask(`${api}/api/v3`)).toBe(true)
    expect(asked.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET /api/v3/repos/acme/people/actions/runs/17212345678/attempts/2',
    ])
    expect(asked[0]?.headers.authorization).toBe(`Bearer ${token}`)
  })

  test('is asked for without a token, too', async () => {
    const { api, asked } = await github(says({ ...right, status: 'completed' }))
    expect(await ask(api, { GITHUB_TOKEN: '' })).toBe(true)
    expect(asked[0]?.headers.authorization).toBeUndefined()
  })
})

test('without a setting, the API of GitHub is asked', async () => {
  const { fetch: no, asked } = unused()
  expect(await isOver(run, { GITHUB_API_URL: '' }, no)).toBeNull()
  expect(asked.map(String)).toEqual(['https://api.github.com/repos/acme/people/actions/runs/17212345678/attempts/2'])
})

describe('nobody can tell', () => {
  test.each<[string, unknown, number]>([
    ['a run that is not there', { message: 'Not Found' }, 404],
    ['a token that may not', { message: 'Resource not accessible' }, 403],
    ['an error', { ...right, status: 'completed' }, 500],
    ['a status that nobody knows', { ...right, status: 'paused' }, 200],
    ['no status', right, 200],
    ['another run', { ...right, id: 1, status: 'completed' }, 200],
    ['another attempt', { ...right, run_attempt: 1, status: 'completed' }, 200],
    ['null', null, 200],
    ['a list', [], 200],
  ])('from %s', async (_, value, status) => {
    const { api } = await github(says(value, status))
    expect(await ask(api)).toBeNull()
  })

  test('from what is no JSON, or is cut off, or has no end', async () => {
    const page = await github((_, response) => response.end('<html>'))
    expect(await ask(page.api)).toBeNull()
    const cut = await github((_, response) => {
      response.writeHead(200, { 'content-length': '500' })
      response.write('{"id":', () => response.destroy())
    })
    expect(await ask(cut.api)).toBeNull()
    const endless = await github((_, response) => {
      const more = (): void => void response.write(' '.repeat(65_536), more)
      more()
    })
    expect(await isOver(run, { GITHUB_API_URL: endless.api }, fetch, 60_000)).toBeNull()
  })

  test('when there is no answer in time', async () => {
    const { api } = await github(() => {})
    expect(await isOver(run, { GITHUB_API_URL: api }, fetch, 50)).toBeNull()
    const { api: slow } = await github((_, response) => void response.write('{'))
    expect(await isOver(run, { GITHUB_API_URL: slow }, fetch, 50)).toBeNull()
  })

  test('from a redirect, which is not followed', async () => {
    const other = await github(says({ ...right, status: 'completed' }))
    const { api } = await github((_, response) => response.writeHead(302, { location: other.api }).end())
    expect(await ask(api)).toBeNull()
    expect(other.asked).toEqual([])
  })

  test.each([
    'http://github.example',
    'http://127.0.0.1.example',
    'http://localhost.example',
    'ftp://127.0.0.1',
    'https://me:secret@github.example',
    'https://github.example/?x=',
    'not an address',
  ])('at "%s", which is not asked', async (api) => {
    const { fetch: no, asked } = unused()
    expect(await isOver(run, { GITHUB_API_URL: api, GITHUB_TOKEN: token }, no)).toBeNull()
    expect(asked).toEqual([])
  })

  test.each([
    { ...run, repository: '../..' },
    { ...run, repository: 'acme/..' },
    { ...run, repository: 'acme/people?x' },
    { ...run, id: '17/../18' },
  ])('of $repository $id, which would leave the address', async (odd) => {
    const { fetch: no, asked } = unused()
    expect(await isOver(odd, { GITHUB_TOKEN: token }, no)).toBeNull()
    expect(asked).toEqual([])
  })
})

/** A fetch that is not meant to be used, and the addresses that it was given. */
function unused(): { fetch: typeof globalThis.fetch; asked: unknown[] } {
  const asked: unknown[] = []
  const refuse: typeof globalThis.fetch = async (address) => {
    asked.push(address)
    return await Promise.reject(new Error('no network'))
  }
  return { fetch: refuse, asked }
}
