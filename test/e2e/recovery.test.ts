import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Intent, State } from '../../src/model/files.js'
import { key } from '../support/canary.js'
import { startCli, type Ran } from '../support/cli.js'
import { founder, named, type People, seedsOf, writeChart } from '../support/charts.js'
import {
  answered,
  expectConverged,
  expectExit,
  hired,
  newCompany,
  service,
  stage,
  type Stage,
  temporaryFolder,
  userWith,
} from '../support/stage.js'
import { eachOf, long } from '../support/long.js'
import { sealedFile } from '../support/seals.js'

const people: People = {
  top: named('top', null),
  ann: named('ann', 'top'),
  bob: named('bob', 'ann'),
  cid: named('cid', 'top'),
}
const soon = 'api: { showsWithin: 0 }\n'

async function begun(...faults: readonly string[]): Promise<Stage> {
  const place = await newCompany({ faults })
  writeChart(place.folder, people, soon)
  return place
}

function rewrite(place: Stage, change: (state: State) => State): void {
  writeFileSync(join(place.folder, '.espalier/state.json'), sealedFile(change(place.state())))
}

/** A company in which two accounts may have one address, and whose contract file says so. */
async function begunLoose(...faults: readonly string[]): Promise<Stage> {
  const place = await newCompany({ faults, emailUnique: 'no' })
  writeChart(place.folder, people, soon)
  const facts = 'facts:\n  emailUnique: { value: "no", evidence: probed }\n'
  writeFileSync(join(place.folder, 'org/contract.yaml'), `contract: v1\nfields: { list: {}, one: {} }\n${facts}`)
  return place
}

function addressesIn({ sandbox }: Stage): readonly string[] {
  return hired(sandbox)
    .map(({ email }) => email)
    .toSorted()
}

async function makeByHand(place: Stage, fields: Readonly<Record<string, string>>): Promise<void> {
  await fetch(`${place.sandbox.url}/users`, {
    method: 'POST',
    headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ lastName: 'Example', managerId: userId(place, 'top'), ...fields }),
  })
}

describe('a hire whose answer is lost, where no two accounts have one address', () => {
  const lost = ['503', '500', 'reset-before', 'html'] as const
  eachOf(
    test,
    lost,
    (fault) => fault !== 'reset-before',
  )('is sent once more by the same run, after %s: exit 0, and nothing is left open', async (fault) => {
    const place = await begun(`POST /users:2:${fault}`)
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 0)
    expect(addressesIn(place)).toEqual(['ann', 'bob', 'cid', 'top'].map((name) => `${name}@acme.example`))
    expect([answered(place.sandbox, 'POST 201'), place.state().intents]).toEqual([4, {}])
    await expectConverged(place)
  })

  long('and is lost again, is sent by the next run: exit 3, then 0, without a command', async () => {
    const place = await begun('POST /users:2:503', 'POST /users:3:reset-before')
    const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
    expectExit(ran, 3)
    expect(ran.out).toContain('sent once more: ')
    expect(ran.out).toContain('the next apply looks again')
    expect(place.state().intents['create:ann']).toMatchObject({ status: 'open', sentAt: expect.any(String) as string })
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
    expect([answered(place.sandbox, 'POST 201'), place.state().intents]).toEqual([4, {}])
  })
})

describe('a hire that was sent and is not seen, where two accounts may have one address', () => {
  long('is not sent again for an hour: exit 3, the others are made; and it is then, without a command', async () => {
    const place = await begunLoose('POST /users:2:500')
    const ran = await place.run('apply', '--yes', '--max-in-flight', '1')
    expectExit(ran, 3)
    expect(Object.keys(place.state().intents)).toEqual(['create:ann'])
    expect(ran.out).toContain('from an hour after that on, apply settles it')
    expect(addressesIn(place)).toEqual(['cid@acme.example', 'top@acme.example'])

    expectExit(await place.run('apply', '--yes'), 3)
    expect(answered(place.sandbox, 'POST 201')).toBe(2)
    expectExit(await place.run('plan'), 0)

    rewrite(place, ({ intents, ...state }) => {
      const { 'create:ann': ann } = intents
      const sentAt = new Date(Date.parse(ann?.sentAt ?? '') - 3_600_000).toISOString()
      return { ...state, intents: { 'create:ann': { ...ann, sentAt } as Intent } }
    })
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
    expect(hired(place.sandbox)).toHaveLength(4)
  })

  long('is sent again if a person says that it was not made', async () => {
    const place = await begunLoose('POST /users:2:500')
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 3)
    expectExit(await place.run('state', 'resolve', 'create:ann', '--not-sent'), 0)
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
    expect(hired(place.sandbox)).toHaveLength(4)
  })

  test('is left to a person if its address shows with another name: exit 4, and the two commands are named', async () => {
    const place = await begunLoose('POST /users:2:500')
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 3)
    await makeByHand(place, { email: 'ann@acme.example', firstName: 'Jane' })
    const ran = await place.run('apply', '--yes')
    expectExit(ran, 4)
    expect(ran.out).toContain('espalier state resolve create:ann --created USER')
    expect(ran.out).toContain('espalier state resolve create:ann --not-sent')
    expect(Object.keys(place.state().bindings)).not.toContain('ann')
    expect(hired(place.sandbox)).toHaveLength(3)
  })

  long('is bound to the account that a person names', async () => {
    const place = await begunLoose('POST /users:2:500')
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 3)
    await makeByHand(place, { email: 'a.nn@acme.example', firstName: 'Ann' })
    const id = userWith(place.sandbox, 'a.nn@acme.example').id
    expectExit(await place.run('state', 'resolve', 'create:ann', '--created', id), 0)
    expect(place.state().bindings['ann' as never]).toMatchObject({ id })
    expectExit(await place.run('apply', '--yes'), 0)
    expect(hired(place.sandbox)).toHaveLength(4)
  })

  long('is taken as ours as soon as it shows', async () => {
    const place = await begunLoose('POST /users:2:500')
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 3)
    await makeByHand(place, { email: 'ann@acme.example', firstName: people['ann']?.firstName ?? '' })
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
    expect(place.state().intents).toEqual({})
  })

  const resolved = [
    [['create:ann'], 64, '--created USER'],
    [['create:an', '--not-sent'], 7, 'Did you mean "create:ann"?'],
    [['create:ann', '--not-sent', '--created', 'u-1'], 64, '--created USER'],
    [['create:ann', '--created', '../x'], 64, 'not the id'],
    [['create:ann', '--created', 'TOP'], 7, 'belongs to top'],
  ] as const
  eachOf(
    test,
    resolved,
    () => true,
  )('state resolve %j ends with %i', async (words, exit, says) => {
    const place = await begunLoose('POST /users:2:500')
    expectExit(await place.run('apply', '--yes', '--max-in-flight', '1'), 3)
    const ids = words.map((word) => (word === 'TOP' ? userId(place, 'top') : word))
    const ran = await place.run('state', 'resolve', ...ids)
    expectExit(ran, exit)
    expect(ran.err).toContain(says)
    expect(Object.keys(place.state().intents)).toEqual(['create:ann'])
  })
})

describe('a run with --only', () => {
  long('takes along what its people need: the account of a manager before, who is not bound yet', async () => {
    const seeds = seedsOf({ ...people, bob: { ...people['bob'], manager: 'cid' } as People[string] })
    const place = await stage(seeds)
    writeChart(place.folder, people, soon)
    expectExit(await place.run('apply', '--yes', '--only', 'bob'), 0)
    expect(userWith(place.sandbox, 'bob@acme.example').managerId).toBe('id-ann')
    expect(Object.keys(place.state().bindings).toSorted()).toEqual(['ann', 'bob', 'cid'])
  })
})

describe('a service that shows a new account and does not keep it', () => {
  long('is never called "as the chart says": exit 3, and so does each run of the next hour', async () => {
    const place = await newCompany({ latency: 100 })
    writeChart(place.folder, people, soon)
    const running = place.start('apply', '--yes', '--max-in-flight', '1')
    await untilMade(place, 4)
    const users = place.sandbox.company.users as { email: string }[]
    users.splice(
      users.findIndex(({ email }) => email === 'cid@acme.example'),
      1,
    )
    const ran = await running.done
    expectExit(ran, 3)
    expect(ran.out).not.toContain('Small Improvements matches the chart')
    const late = /hire Cid Example: account \S+, made at \S+, is not shown by the service yet: run again later/
    expect(ran.out).toMatch(late)
    const next = await place.run('apply', '--yes')
    expectExit(next, 3)
    expect(next.out).toMatch(late)
    expect(place.sandbox.company.users.map(({ email }) => email)).not.toContain('cid@acme.example')
  })
})

async function untilMade(place: Stage, count: number): Promise<void> {
  for (let turn = 0; turn < 2_000 && answered(place.sandbox, 'POST 201') < count; turn += 1) await sleep(1)
}

describe('the lock', () => {
  long('of a run that is at work is never broken, and the run that meets it says whose it is', async () => {
    const place = await newCompany({ latency: 150 })
    writeChart(place.folder, people, soon)
    const first = place.start('apply', '--yes', '--max-in-flight', '1')
    await untilLocked(place)
    const second = await place.run('apply', '--yes')
    expectExit(second, 7)
    expect(second.err).toContain(`process ${first.child.pid}`)
    const unlock = await place.run('state', 'unlock', place.state().lock?.id ?? '')
    expectExit(unlock, 7)
    expectExit(await first.done, 0)
    expect(place.state().lock).toBeNull()
    expect(answered(place.sandbox, 'POST 201')).toBe(4)
  })

  long('of another machine is left to a person', async () => {
    const place = await begun()
    expectExit(await place.run('apply', '--yes'), 0)
    writeChart(place.folder, { ...people, dan: named('dan', 'top') }, soon)
    const lock = {
      id: '0123456789ab',
      by: 'grace on elsewhere',
      machine: 'elsewhere',
      pid: 1,
      run: null,
      since: 'then',
    }
    rewrite(place, (state) => ({ ...state, lock }))
    const ran = await place.run('apply', '--yes')
    expectExit(ran, 7)
    expect(ran.err).toContain('grace on elsewhere')
    expect(ran.err).toContain('espalier state unlock 0123456789ab')
    const plan = await place.run('plan')
    expectExit(plan, 0)
    expect(plan.err).toContain('An apply may be running (grace on elsewhere)')
    expectExit(await place.run('state', 'forget', 'ann'), 7)
    expectExit(await place.run('state', 'unlock', '0123456789ac'), 7)
    expectExit(await place.run('state', 'unlock', '0123456789ab'), 0)
    expectExit(await place.run('apply', '--yes'), 0)
    await expectConverged(place)
  })
})

async function untilLocked(place: Stage): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) {
    await sleep(20)
    try {
      if (place.state().lock !== null) return
    } catch {
      // Not there yet.
    }
  }
  throw new Error('the state was never locked')
}

function userId({ sandbox }: Stage, who: string): string {
  return userWith(sandbox, `${who}@acme.example`).id
}

/** Two clones of one repository, which share the state on a branch, and one service. */
async function clones(): Promise<{
  readonly remote: string
  readonly run: (clone: 'one' | 'two', ...args: readonly string[]) => Promise<Ran>
  readonly folder: (clone: 'one' | 'two') => string
  readonly state: () => State
}> {
  const root = temporaryFolder()
  const sandbox = await service([founder])
  const git = (cwd: string, ...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@acme.invalid', ...args], {
      cwd,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    })
  const remote = join(root, 'remote.git')
  git(root, 'init', '-q', '--bare', '-b', 'main', remote)
  const folder = (clone: 'one' | 'two'): string => join(root, clone)
  mkdirSync(folder('one'))
  git(folder('one'), 'init', '-q', '-b', 'main')
  git(folder('one'), 'remote', 'add', 'origin', remote)
  writeChart(folder('one'), people, soon)
  git(folder('one'), 'add', '.')
  git(folder('one'), 'commit', '-q', '-m', 'The chart')
  git(folder('one'), 'push', '-q', 'origin', 'main')
  git(root, 'clone', '-q', remote, folder('two'))
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url, ESPALIER_STATE: 'git:espalier-state' }
  return {
    remote,
    folder,
    run: async (clone, ...args) => await startCli(args, folder(clone), env).done,
    state: () => JSON.parse(git(remote, 'cat-file', 'blob', 'espalier-state:state.json')) as State,
  }
}

describe('a state on a branch', () => {
  long('is shared by every clone, and the work tree is left alone', async () => {
    const { run, state, folder } = await clones()
    expectExit(await run('one', 'apply', '--yes', '--first-run'), 0)
    expect(Object.keys(state().bindings)).toHaveLength(4)
    expect(state().lock).toBeNull()
    expectExit(await run('two', 'plan', '--exit-code'), 0)
    const status = execFileSync('git', ['status', '--porcelain', '--branch'], { cwd: folder('two'), encoding: 'utf8' })
    expect(status.trim()).toBe('## main...origin/main')
  })

  long('that cannot be saved at the end is kept in a file, and brought back by the command that is named', async () => {
    const { run, remote, state, folder } = await clones()
    const hook = join(remote, 'hooks/pre-receive')
    // The first save, with the intents, is taken; every later one is refused.
    writeFileSync(hook, '#!/bin/sh\nif [ -e taken ]; then echo refused for the test >&2; exit 1; fi\ntouch taken\n')
    chmodSync(hook, 0o755)
    const ran = await run('one', 'apply', '--yes', '--first-run')
    expectExit(ran, 7)
    const command = /"espalier (state recover (\S+))"/.exec(ran.err)
    expect(command).not.toBeNull()
    expect(Object.keys(state().intents)).toHaveLength(4)
    rmSync(hook)
    const file = join(folder('one'), command?.[2] ?? '')
    expect(Object.keys((JSON.parse(readFileSync(file, 'utf8')) as State).bindings)).toHaveLength(4)
    // Also from another machine, where it is unknown whether the run that holds the lock goes on.
    const elsewhere = JSON.parse(readFileSync(file, 'utf8')) as State
    expect(elsewhere.lock?.id).toBe(state().lock?.id)
    expectExit(await run('one', ...(command?.[1] ?? '').split(' ')), 0)
    expect([Object.keys(state().bindings).length, state().intents, state().lock]).toEqual([4, {}, null])
    expectExit(await run('two', 'plan', '--exit-code'), 0)
    expectExit(await run('one', ...(command?.[1] ?? '').split(' ')), 7)
  })

  long('that was never saved at the end is found again by looking', async () => {
    const { run, remote, state } = await clones()
    const hook = join(remote, 'hooks/pre-receive')
    writeFileSync(hook, '#!/bin/sh\nif [ -e taken ]; then exit 1; fi\ntouch taken\n')
    chmodSync(hook, 0o755)
    expectExit(await run('one', 'apply', '--yes', '--first-run'), 7)
    rmSync(hook)
    expectExit(await run('two', 'apply', '--yes'), 0)
    expect([Object.keys(state().bindings).length, state().intents]).toEqual([4, {}])
    expectExit(await run('one', 'plan', '--exit-code'), 0)
  })
})
