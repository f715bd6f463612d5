import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect } from 'vitest'
import { altered, seedsOf } from '../../support/charts.js'
import type { Run } from '../../support/github/actions.js'
import { chartOf } from '../../support/github/chart-text.js'
import { issuesOf } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import { long } from '../../support/long.js'
import { expectRun, outputsOf } from './outputs.js'
import { before, settled } from './small.js'

const secret = '/services/T0/B0/verysecretaddress'

const ends: (() => void)[] = []
afterEach(() => ends.splice(0).forEach((end) => end()))

/** A chat that takes messages, or answers with another status. */
async function chat() {
  const told: { readonly text: string; readonly type: string }[] = []
  const state = { status: 200 }
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const isRight = request.method === 'POST' && request.url === secret
      if (isRight && state.status === 200)
        told.push({ text: Buffer.concat(chunks).toString('utf8'), type: request.headers['content-type'] ?? '' })
      response.writeHead(isRight ? state.status : 404, { location: 'http://127.0.0.1:1/' }).end('no')
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(() => server.close())
  const host = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const texts = (): readonly string[] =>
    told.map(({ text }) => (JSON.parse(text) as { text: string }).text.split('\n')[0] ?? '')
  return { host, url: `http://${host}${secret}`, told, texts, state }
}

/** What a run has left in its log, without the lines that tell the runner what to hide. */
const logOf = (run: Run): string =>
  run.jobs
    .flatMap(({ steps }) => steps.map(({ log, summary }) => log.replace(/^::add-mask::.*$/gm, '') + summary))
    .join('\n')

/** The address is in nothing that was logged or posted. */
function expectHidden({ runs, github }: Repository): void {
  expect(runs.map(logOf).filter((log) => log.includes('verysecret'))).toEqual([])
  expect(github.facts.log.filter(({ sent }) => sent.includes('verysecret'))).toEqual([])
}

long('drift is told once, again when it is another one, and again when it comes back', async () => {
  const hook = await chat()
  const repo = await settled({ secrets: { ESPALIER_NOTICE_URL: hook.url } })
  expect(hook.texts()).toEqual([])
  repo.hr('bob@acme.example', { lastName: '<!channel> Married' })
  expectRun(await repo.schedule('2026-12-02'), 'success')
  expectRun(await repo.schedule('2026-12-03'), 'success')
  expect(hook.texts()).toEqual(['Espalier: 1 value was changed outside Git.'])
  expect(hook.told[0]?.type).toBe('application/json')
  expect(hook.told[0]?.text).toMatch(/\/actions\/runs\/\d+\|Open the run>/)
  repo.hr('cid@acme.example', { lastName: 'Other' })
  expectRun(await repo.schedule('2026-12-04'), 'success')
  expect(hook.texts()[1]).toBe('Espalier: 2 values were changed outside Git.')
  for (const email of ['bob@acme.example', 'cid@acme.example'])
    repo.hr(email, { lastName: before[email.slice(0, 3)]?.lastName ?? null })
  expectRun(await repo.schedule('2026-12-05'), 'success')
  expect((await issuesOf(repo)).map(({ state }) => state)).toEqual(['closed'])
  expect(hook.told).toHaveLength(2)
  repo.hr('bob@acme.example', { lastName: '<!channel> Married' })
  expectRun(await repo.schedule('2026-12-06'), 'success')
  expect(hook.told).toHaveLength(3)
  expectHidden(repo)
})

long(
  'a failed run and a leaver who is active are told once, with names if main allows them, as Teams takes it',
  async () => {
    const hook = await chat()
    const left = altered(before, { gus: { status: 'left' } })
    const settings = 'limits: { users: { percent: 50 } }\nnotify: { chat: teams, names: true }\n'
    const repo = await settled({
      files: chartOf(left, settings),
      company: seedsOf(left),
      secrets: { ESPALIER_NOTICE_URL: hook.url },
    })
    repo.hr('gus@acme.example', { active: true })
    for (const day of ['2026-12-02', '2026-12-03', '2026-12-04']) {
      const run = await repo.schedule(day)
      expect([run.conclusion(), outputsOf(run)['exit-code']]).toEqual(['failure', '3'])
    }
    const cards = hook.told.map(({ text }) => /"text": "([^"]+)"/.exec(text)?.[1])
    const name = `${before['gus']?.firstName} ${before['gus']?.lastName}`
    expect(cards).toEqual([
      `Espalier: a run failed (exit code 3), and 1 leaver is still active (${name}).`,
      `Espalier: 1 value was changed outside Git (${name}).`,
    ])
    expectHidden(repo)
  },
)

long('a chat that cannot be told is a warning that names only its host, and the next run tells it', async () => {
  const hook = await chat()
  const repo = await settled({ secrets: { ESPALIER_NOTICE_URL: hook.url } })
  repo.hr('bob@acme.example', { lastName: 'Married' })
  for (const [status, why] of [
    [500, 'it answered HTTP 500'],
    [302, 'redirects are not followed'],
  ] as const) {
    hook.state.status = status
    const run = await repo.schedule('2026-12-02')
    expectRun(run, 'success')
    expect(logOf(run)).toContain(`The notice could not be sent to ${hook.host}: `)
    expect(logOf(run)).toContain(why)
  }
  expect((await issuesOf(repo)).map(({ state }) => state)).toEqual(['open'])
  hook.state.status = 200
  expectRun(await repo.schedule('2026-12-03'), 'success')
  expectRun(await repo.schedule('2026-12-04'), 'success')
  expect(hook.texts()).toEqual(['Espalier: 1 value was changed outside Git.'])
  expectHidden(repo)
})

long('an address that is not safe to call is not called, and a run without one tells nothing', async () => {
  const hook = await chat()
  const repo = await settled({ secrets: { ESPALIER_NOTICE_URL: hook.url.replace('http://', 'http://user:pass@') } })
  repo.hr('bob@acme.example', { lastName: 'Married' })
  const run = await repo.schedule('2026-12-02')
  expectRun(run, 'success')
  expect(logOf(run)).toContain('ESPALIER_NOTICE_URL is not a valid address')
  expect(hook.told).toEqual([])
  expectHidden(repo)
})
