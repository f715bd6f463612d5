import { once } from 'node:events'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect } from 'vitest'
import type { Run } from '../../support/github/actions.js'
import { showsKey } from '../../support/canary.js'
import { cut, cuts } from './cases.js'
import { before, edited, settled } from './small.js'
import { expectWritten, rewriteState, stateOf } from '../../support/github/ends.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import { unlimited } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { expectRun, outputsOf } from './outputs.js'
import { long } from '../../support/long.js'

const overdue = /> \[!WARNING\]\n> \*\*No scheduled run since [^*]* Europe\/Berlin \(61 hours\)\.\*\*/
const late =
  /> \[!WARNING\]\n> \*\*This scheduled run came late: the previous one ended [^*]* Europe\/Berlin \(61 hours ago\)\.\*\*/
const aboutClock = /No scheduled run since|scheduled run (?:came late|was seen)/

const logOf = (run: Run | undefined): string =>
  (run?.jobs ?? []).flatMap(({ steps }) => steps.map(({ log }) => log)).join('\n')
const moved = (manager: string): ReturnType<typeof edited> => edited({ bob: { manager } })

/** The clock came last so many hours sooner than it did: brings when that was. */
function sooner(repo: Repository, hours: number): string {
  const scheduledAt = new Date(Date.parse(stateOf(repo).scheduledAt ?? '') - hours * 3_600_000).toISOString()
  rewriteState(repo, (state) => ({ ...state, scheduledAt }))
  return scheduledAt
}

const gus = { email: 'gus@acme.example' }

long('a scheduled run that comes on time is remembered, and says nothing', async () => {
  const repo = await settled()
  expect(stateOf(repo).scheduledAt).toBeUndefined()
  const began = Date.now()
  const runs = [await repo.schedule('2026-12-02')]
  expectRun(runs[0], 'success')
  const first = stateOf(repo).scheduledAt ?? ''
  expect(Date.parse(first)).toBeGreaterThanOrEqual(began)
  expect(Date.parse(first)).toBeLessThanOrEqual(Date.now())
  const earlier = sooner(repo, 35)
  const pull = await open(repo, 'move', moved('dan'))
  runs.push(...pull.opened, ...(await pull.merge()), await repo.schedule('2026-12-03'))
  for (const run of runs) {
    expectRun(run, 'success')
    expect(logOf(run)).not.toMatch(aboutClock)
  }
  expect(Date.parse(stateOf(repo).scheduledAt ?? '') - Date.parse(earlier)).toBeGreaterThanOrEqual(35 * 3_600_000)
  expect((await pull.comments()).map(({ body }) => body).join('\n')).not.toMatch(aboutClock)
})

long(
  'where it has not come for 61 hours, the plan, the result and the issues say so, and a run by hand is no clock',
  async () => {
    const repo = await settled()
    repo.hr(gus.email, { lastName: 'Married' })
    expectRun(await repo.schedule('2026-12-02'), 'success')
    const drift = async (): Promise<string> =>
      (await issuesOf(repo)).find(({ title }) => title.includes('outside Git'))?.body ?? ''
    expect(await drift()).not.toMatch(aboutClock)

    const scheduledAt = sooner(repo, 61)
    const pull = await open(repo, 'move', moved('dan'))
    const [planned] = await pull.comments()
    expect(planned?.body).toMatch(overdue)
    const [merged] = await pull.merge()
    expectRun(merged, 'success')
    const [applied] = await pull.comments()
    expect(applied?.body).toMatch(
      /^<!-- .* -->\n## Espalier: applied .*\n\n> \[!WARNING\]\n> \*\*No scheduled run since/,
    )
    expect(applied?.body).toMatch(overdue)
    expect(logOf(merged)).toContain('::warning title=Espalier::No scheduled run since ')

    // By hand it applies and looks for drift, and the clock stands as it stood.
    const asked = await repo.dispatch('schedule')
    expectRun(asked, 'success')
    expect(await drift()).toMatch(overdue)
    expect(stateOf(repo).scheduledAt).toBe(scheduledAt)

    // What was not approved is in the issue about failures, below the same line.
    const [pushed] = await repo.commit(moved('ann'))
    expectRun(pushed, 'failure')
    const failure = (await issuesOf(repo)).find(({ title }) => title.includes('a run failed'))
    expect(failure?.body).toMatch(overdue)

    // It comes: late, also where it may apply nothing. The next one has nothing to say of it.
    const came = await repo.schedule('2026-12-04')
    expect(outputsOf(came)['exit-code']).toBe('5')
    expect(await drift()).toMatch(late)
    expect(Date.parse(stateOf(repo).scheduledAt ?? '') - Date.parse(scheduledAt)).toBeGreaterThanOrEqual(61 * 3_600_000)
    const next = await repo.schedule('2026-12-04')
    expect(logOf(next)).not.toMatch(aboutClock)
    expect(await drift()).not.toMatch(aboutClock)
    expectWritten(repo, { made: 0, changed: 1 })
  },
)

long(
  'a scheduled run that is blocked, or finds files that are not sound, has come, and one without a state has not',
  async () => {
    const blocked = await settled({
      files: chartOf(before, 'limits: { move: { percent: 0 } }\napi: { showsWithin: 1 }\n'),
    })
    const pull = await open(blocked, 'move', moved('dan'))
    await pull.merge()
    expect(outputsOf(await blocked.schedule('2026-12-02'))['result']).toBe('blocked')
    const { scheduledAt = '', serial } = stateOf(blocked)
    expect(scheduledAt).not.toBe('')
    await blocked.holding(
      async () => await blocked.commit({ 'org/people/more.yaml': 'people: { zoe: { email: zoe } }\n' }),
    )
    expect(outputsOf(await blocked.schedule('2026-12-03'))['result']).toBe('invalid')
    const after = stateOf(blocked)
    expect([after.serial, Date.parse(after.scheduledAt ?? '') > Date.parse(scheduledAt)]).toEqual([serial + 1, true])

    blocked.origin.git(['update-ref', '-d', 'refs/heads/espalier-state'])
    expect(outputsOf(await blocked.schedule('2026-12-04'))['exit-code']).not.toBe('0')
    expect(blocked.origin.tip('refs/heads/espalier-state')).toBeNull()
  },
)

long('a scheduled run that is cancelled in the middle has not come; started again, it has', async () => {
  const { repo, run } = await cut(cuts.button, 'clock')
  expect(stateOf(repo).lock).toBeNull()
  expect(stateOf(repo).scheduledAt).toBeUndefined()
  await run.start()
  expectRun(run, 'success')
  expect(stateOf(repo).scheduledAt).toBeDefined()
})

long('while another run holds the lock, it is not remembered: that run has the state', async () => {
  const repo = await settled()
  expectRun(await repo.schedule('2026-12-02'), 'success')
  const lock = {
    id: 'a1b2c3d4',
    by: 'grace, process 4711',
    machine: 'laptop',
    pid: 4711,
    run: null,
    since: '2026-12-02T00:00:00Z',
  }
  rewriteState(repo, (state) => ({ ...state, lock }))
  const held = repo.origin.tip('refs/heads/espalier-state')
  expect(outputsOf(await repo.schedule('2026-12-03'))['exit-code']).toBe('7')
  expect(repo.origin.tip('refs/heads/espalier-state')).toBe(held)
})

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** A monitor on this machine that answers so, and every request that it got. */
async function monitor(status: number) {
  const got: {
    readonly method: string
    readonly path: string
    readonly headers: IncomingMessage['headers']
    body: string
  }[] = []
  const server = createServer((request, response) => {
    const one = { method: request.method ?? '', path: request.url ?? '', headers: request.headers, body: '' }
    got.push(one)
    request.on('data', (part: Buffer) => void (one.body += part.toString('latin1')))
    request.on('end', () => response.writeHead(status).end())
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  ends.push(() => server.close())
  return { got, host: `127.0.0.1:${(server.address() as AddressInfo).port}` }
}

const secret = '/ping/0f3a9c2e'
const beatingTo = (host: string) =>
  settled({
    files: chartOf(before, `${unlimited}api: { showsWithin: 1 }\nnotify: { heartbeat: http://${host}${secret} }\n`),
  })

long('a clean scheduled run calls the heartbeat once, with nothing in it; no other run does', async () => {
  const { got, host } = await monitor(204)
  const repo = await beatingTo(host)
  const pull = await open(repo, 'move', moved('dan'))
  const [merged] = await pull.merge()
  expectRun(merged, 'success')
  expectRun(await repo.dispatch('schedule'), 'success')
  expect(got).toEqual([])

  expectRun(await repo.schedule('2026-12-02'), 'success')
  expect(got).toMatchObject([{ method: 'GET', path: secret, body: '' }])
  expect(got[0]?.headers['user-agent']).toMatch(/^espalier\/\d/)
  const ours = ['authorization', 'cookie', 'referer', 'content-type', 'x-github-api-version'].filter(
    (name) => name in (got[0]?.headers ?? {}),
  )
  expect(ours).toEqual([])
  expect(showsKey(JSON.stringify(got))).toBe(false)

  await repo.holding(async () => await repo.commit(moved('ann')))
  expectRun(await repo.schedule('2026-12-03'), 'failure')
  expect(got).toHaveLength(1)
})

long('a monitor that answers 500 leaves the run green, with a warning that names only its host', async () => {
  const { got, host } = await monitor(500)
  const repo = await beatingTo(host)
  const run = await repo.schedule('2026-12-02')
  expectRun(run, 'success')
  expect(outputsOf(run)['exit-code']).toBe('0')
  expect(logOf(run)).toContain(`could not be sent to ${host}: it answered HTTP 500.`)
  expect(logOf(run)).toMatch(/^::warning title=Espalier::The heartbeat /m)
  expect(logOf(run)).not.toContain(secret)
  expect(got.map(({ path }) => path)).toEqual([secret])
  expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
})
