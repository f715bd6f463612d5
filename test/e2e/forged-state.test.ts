import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { Sandbox } from '../../src/sandbox/server.js'
import { key } from '../support/canary.js'
import { writeChart, type People } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { gitEnvironment, newOrigin, type Origin } from '../support/github/origin.js'
import { eachOf } from '../support/long.js'
import { expectExit, service, temporaryFolder } from '../support/stage.js'
import { companyOf, expectCompany, forgedFrom, forgeries, type Forgery } from './forgeries.js'

/** A chart in a folder, a service, and a state to which others can write. */
interface Place {
  readonly sandbox: Sandbox
  readonly chart: (people: People) => void
  readonly run: (...args: readonly string[]) => Promise<Ran>
  readonly state: () => string
  /** A person without the key writes this. */
  readonly write: (text: string) => void
}

const ends: (() => void)[] = []
afterEach(() => {
  for (const end of ends.splice(0)) end()
})

/** The state is a file of the folder, and the machine remembers what it has seen. */
async function inFile(forgery: Forgery): Promise<Place> {
  const [folder, memory] = [temporaryFolder(), temporaryFolder()]
  const { sandbox, run } = await served(forgery, folder, { XDG_STATE_HOME: memory })
  const file = join(folder, '.espalier/state.json')
  return {
    sandbox,
    run,
    chart: (people) => writeChart(folder, people, forgery.settings),
    state: () => readFileSync(file, 'utf8'),
    write: (text) => writeFileSync(file, text),
  }
}

/** The state is on a branch of the repository that the folder is a clone of. */
async function onBranch(forgery: Forgery): Promise<Place & { readonly origin: Origin }> {
  const [folder, origin] = [temporaryFolder(), newOrigin()]
  ends.push(() => origin.remove())
  const git = (...args: readonly string[]): void =>
    void execFileSync('git', args, { cwd: folder, env: { ...gitEnvironment }, stdio: ['ignore', 'pipe', 'pipe'] })
  git('init', '--quiet', '-b', 'main')
  git('remote', 'add', 'origin', origin.folder)
  const { sandbox, run } = await served(forgery, folder, { ...gitEnvironment, ESPALIER_STATE: 'git:espalier-state' })
  return {
    origin,
    sandbox,
    run,
    chart(people) {
      writeChart(folder, people, forgery.settings)
      git('add', 'org')
      git('commit', '--quiet', '-m', 'The chart')
    },
    state: () => origin.text(ref, 'state.json'),
    write(text) {
      origin.point(ref, origin.commit(origin.tip(ref), { 'state.json': text }, 'serial 9\n', { login: 'mallory' }))
    },
  }
}

const ref = 'refs/heads/espalier-state'

async function served(
  forgery: Forgery,
  folder: string,
  more: Readonly<Record<string, string>>,
): Promise<Pick<Place, 'sandbox' | 'run'>> {
  const sandbox = await service(companyOf(forgery))
  mkdirSync(join(folder, 'org'))
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url, ...more }
  return { sandbox, run: async (...args) => await startCli(args, folder, env).done }
}

/** All is applied but the next chart, which was reviewed; and then the state is forged. */
async function forged<Made extends Place>(forgery: Forgery, make: (forgery: Forgery) => Promise<Made>): Promise<Made> {
  const place = await make(forgery)
  const texts: string[] = []
  for (const people of [forgery.people, ...forgery.meanwhile]) {
    place.chart(people)
    expectExit(await place.run('apply', '--yes'), 0)
    texts.push(place.state())
  }
  place.chart(forgery.next)
  place.write(forgedFrom(forgery.forge, texts))
  return place
}
const writes = ({ sandbox }: Place): number =>
  Object.entries(sandbox.stats().methods).reduce((sum, [method, count]) => (method === 'GET' ? sum : sum + count), 0)
const all = Object.entries(forgeries)
const isLong = ([name]: readonly [string, Forgery]): boolean => name !== 'V2' && name !== 'V4'

describe('a forged state on a branch is stepped over, and what was reviewed is done, where it', () => {
  eachOf(
    test,
    all,
    isLong,
  )('%s', async (_, forgery) => {
    const place = await forged(forgery, onBranch)
    const junk = place.origin.tip(ref) ?? ''
    expectExit(await place.run('apply', '--yes'), 0)
    expectCompany(place.sandbox, forgery, forgery.changes)
    expect(place.origin.say(['merge-base', junk, ref])).toBe(junk)
  })
})

describe('a forged state in a file stops a run, and, once it is sealed, writes to no wrong account, where it', () => {
  eachOf(
    test,
    all,
    isLong,
  )('%s', async (_, forgery) => {
    const place = await forged(forgery, inFile)
    const before = writes(place)
    expectExit(await place.run('apply', '--yes'), 7)
    expect(writes(place)).toBe(before)
    expectExit(await place.run('state', 'seal', '--yes'), 0)
    await expectSealed(place, forgery)
  })
})

describe('a forged state on a branch that was sealed writes to no wrong account, where it', () => {
  eachOf(
    test,
    all,
    ([name]) => name !== 'V4',
  )('%s', async (_, forgery) => {
    const place = await forged(forgery, onBranch)
    expectExit(await place.run('state', 'seal', '--yes', '--from', place.origin.tip(ref) ?? ''), 0)
    await expectSealed(place, forgery)
  })
})

async function expectSealed(place: Place, forgery: Forgery): Promise<void> {
  const { exit, says, changes = {} } = forgery.sealed
  const { out } = await place.run('plan')
  for (const said of says) expect(out).toMatch(said)
  expectExit(await place.run('apply', '--yes'), exit)
  expectCompany(place.sandbox, forgery, changes)
}
