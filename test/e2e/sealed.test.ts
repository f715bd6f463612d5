import { execFileSync } from 'node:child_process'
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { key } from '../support/canary.js'
import { altered, outline, seedsOf, writeChart } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import {
  expectConverged,
  expectExit,
  expectNothingWritten,
  stage,
  temporaryFolder,
  type Stage,
} from '../support/stage.js'
import { long } from '../support/long.js'

const people = outline('top\n  ann\n  bob\n')
const file = '.espalier/state.json'
const [stateKey, otherKey] = ['a', 'b'].map((digit) => digit.repeat(64))

type Run = (...args: readonly string[]) => Promise<Ran>

/** Runs commands with more in the environment: a memory of this machine, other keys, another place. */
function runIn({ folder, sandbox }: Stage, more: Readonly<Record<string, string | undefined>>): Run {
  const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: sandbox.url, ...more } as Record<string, string>
  return async (...args) => await startCli(args, folder, env).done
}

/** A company whose accounts are adopted, on a machine that remembers what it has seen. */
async function adopted(more: Readonly<Record<string, string | undefined>> = {}): Promise<{ place: Stage; run: Run }> {
  const place = await stage(seedsOf(people))
  writeChart(place.folder, people)
  const run = runIn(place, { XDG_STATE_HOME: temporaryFolder(), ...more })
  expectExit(await run('apply', '--yes'), 0)
  return { place, run }
}

/** Takes the seal away, and names the state as the message about it does. */
async function unsealedIn({ folder, state }: Stage, run: Run): Promise<string> {
  writeFileSync(join(folder, file), JSON.stringify({ ...state(), format: 1 }))
  const refused = await run('apply', '--yes')
  expectExit(refused, 7)
  return /seal: \{ digest: ([0-9a-f]{32}),/.exec(refused.err)?.[1] ?? refused.err
}

describe('a state that is missing', () => {
  long('is not taken for a new one on a machine that has seen it, until a person begins anew', async () => {
    const { place, run } = await adopted()
    rmSync(join(place.folder, '.espalier'), { recursive: true })
    const refused = await run('apply', '--yes')
    expectExit(refused, 7)
    expect(refused.err).toContain('There is no state at .espalier/state.json, but there was one')
    const begun = await run('state', 'seal', '--new', '--yes')
    expectExit(begun, 0)
    const line = /^state: \{ lineage: [0-9a-f]{32} \}$/m.exec(begun.err)?.[0] ?? begun.err
    writeChart(place.folder, people, `${line}\n`)
    expectExit(await run('apply', '--yes'), 0)
    await expectConverged({ run })
    expectNothingWritten(place.sandbox)
  })

  test('is not taken for a new one where the settings pin its lineage, nor is another one in its place', async () => {
    const { place } = await adopted()
    const pin = (lineage: string): void => writeChart(place.folder, people, `state: { lineage: ${lineage} }\n`)
    pin(place.state().lineage)
    await expectConverged(place)
    const nowhere = runIn(place, { ESPALIER_STATE: 'file:none.json' })
    expectExit(await nowhere('apply', '--yes'), 7)
    pin('0'.repeat(32))
    const refused = await place.run('apply', '--yes')
    expectExit(refused, 7)
    expect(refused.err).toContain(`has the lineage ${place.state().lineage}, and espalier.yaml names ${'0'.repeat(32)}`)
    expectNothingWritten(place.sandbox)
  })
})

test('an older copy of a state is refused where the newer one was seen, and counts once it is sealed', async () => {
  const { place, run } = await adopted()
  const copy = readFileSync(join(place.folder, file))
  writeChart(place.folder, altered(people, { bob: { lastName: 'Other' } }))
  expectExit(await run('apply', '--yes'), 0)
  writeFileSync(join(place.folder, file), copy)
  const refused = await run('apply', '--yes')
  expectExit(refused, 7)
  expect(refused.err).toContain('is older than one seen here before')
  expectExit(await run('state', 'seal', '--yes'), 0)
  expectExit(await run('apply', '--yes'), 0)
  await expectConverged({ run })
})

long(
  'a line of the settings allows exactly the state that it names to be sealed, and the evidence tells of it',
  async () => {
    const { place, run } = await adopted()
    const digest = await unsealedIn(place, run)
    const line = (named: string): string =>
      `allow: { seal: { digest: ${named}, reason: an old one, until: 2099-12-31 } }\n`
    writeChart(place.folder, people, line('0'.repeat(32)))
    expectExit(await run('apply', '--yes'), 7)
    writeChart(place.folder, people, line(digest))
    expectExit(await run('apply', '--yes'), 0)
    writeChart(place.folder, people)
    await expectConverged({ run })
    const { records } = JSON.parse((await run('evidence', '--format', 'json')).out) as {
      readonly records: readonly { readonly record: unknown }[]
    }
    expect(records.at(-1)?.record).toMatchObject({ takeover: { digest, why: 'unsealed', reason: 'an old one' } })
  },
)

long('a workflow seals no state by a command', async () => {
  const { place, run } = await adopted()
  await unsealedIn(place, run)
  const inJob = runIn(place, { GITHUB_ACTIONS: 'true' })
  expectExit(await inJob('state', 'seal', '--yes'), 64)
  expectExit(await run('apply', '--yes'), 7)
})

describe('the key of the seal', () => {
  long('is the API key, and a state is sealed anew once that was changed', async () => {
    const { place } = await adopted({ XDG_STATE_HOME: undefined })
    const after = runIn(place, { SMALL_IMPROVEMENTS_API_KEY: 'another-key-of-the-service' })
    const refused = await after('plan')
    expectExit(refused, 7)
    expect(refused.err).toContain('is sealed with another key than this run has')
    expect(refused.err).toContain('a mistyped one ends like this too')
    expectExit(await after('state', 'seal', '--yes'), 0)
    expect((await after('state', 'seal', '--yes')).err).toContain('The state is sealed already')
  })

  long('is ESPALIER_STATE_KEY where that is set: the API key may change, and says nothing of the seal', async () => {
    const { place, run } = await adopted({ ESPALIER_STATE_KEY: stateKey })
    const SMALL_IMPROVEMENTS_API_KEY = 'another-key-of-the-service'
    const rotated = runIn(place, { ESPALIER_STATE_KEY: stateKey, SMALL_IMPROVEMENTS_API_KEY })
    expect((await rotated('state', 'seal', '--yes')).err).toContain('The state is sealed already')
    for (const other of [undefined, otherKey]) {
      expectExit(await runIn(place, { ESPALIER_STATE_KEY: other })('apply', '--yes'), 7)
    }
    await expectConverged({ run })
  })

  long('is refused where it is too short, and the one that a command makes is taken', async () => {
    const { place } = await adopted()
    expectExit(await runIn(place, { ESPALIER_STATE_KEY: 'short' })('plan'), 1)
    const made = await place.run('state', 'key')
    expectExit(made, 0)
    expectExit(await runIn(place, { ESPALIER_STATE_KEY: made.out.trim() })('state', 'seal', '--yes'), 0)
  })
})

long('a chart that lacks the commit applied last is not applied', async () => {
  const place = await stage(seedsOf(people))
  const git = (...args: readonly string[]): string =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
      cwd: place.folder,
      encoding: 'utf8',
    }).trim()
  const commit = (message: string): void => {
    git('add', 'org')
    git('commit', '--quiet', '--message', message)
  }
  git('init', '--quiet', '-b', 'main')
  writeChart(place.folder, people)
  commit('before')
  writeChart(place.folder, altered(people, { bob: { lastName: 'Other', samePerson: true } }))
  commit('after')
  expectExit(await place.run('apply', '--yes'), 0)
  git('checkout', '--quiet', 'HEAD~1')
  const behind = await place.run('apply', '--yes')
  expectExit(behind, 8)
  expect(behind.err).toContain('which was applied last, and would undo it')
  git('checkout', '--quiet', 'main')
  await expectConverged(place)
  renameSync(join(place.folder, '.git'), join(place.folder, 'elsewhere'))
  await expectConverged(place)
})
