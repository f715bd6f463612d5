import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { evidence as isEvidence } from '#validators/evidence'
import type { Evidence } from '../../src/model/files.js'
import { key } from '../support/canary.js'
import { altered, named, outline, seedsOf, writeChart, type Entry, type People } from '../support/charts.js'
import { startCli, type Ran } from '../support/cli.js'
import { tableOf } from '../support/csv.js'
import { eachOf, long } from '../support/long.js'
import { expectConverged, expectExit, stage, temporaryFolder, userWith, type Stage } from '../support/stage.js'
import { sealedFile } from '../support/seals.js'
import { recordDigest } from '../../src/state/evidence.js'
import type { State } from '../../src/model/files.js'

const before = outline(`
top
  ann
  bob
  cid
`)

/** So many days before now, in UTC, which is the zone of these charts. */
function ago(days: number): string {
  return new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10)
}

const today = (): string => ago(0)
const leaves = (end: string): Partial<Entry> => ({ end })

// What differs between the two is the store, which has tests of its own.
eachOf(
  describe,
  ['git', 'file'] as const,
  () => true,
)('evidence in a %s', (kind) => {
  let place: Stage
  let run: Stage['run']
  beforeEach(async () => {
    const folder = temporaryFolder()
    if (kind === 'git') cloneAt(folder)
    place = await stage(seedsOf(before), {}, folder)
    const state: Record<string, string> = kind === 'git' ? { ESPALIER_STATE: 'git:espalier-state' } : {}
    const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: place.sandbox.url, HOME: folder, ...state }
    run = async (...args) => await startCli(args, folder, env).done
    writeChart(folder, before)
    expectExit(await run('apply', '--yes'), 0)
  })

  const rows = async (...args: readonly string[]) => tableOf((await run('evidence', '--csv', ...args)).out)
  const change = async (changes: Readonly<Record<string, Partial<Entry>>>): Promise<Ran> => {
    writeChart(place.folder, altered(before, changes), 'api: { showsWithin: 0 }\n')
    return await run('apply', '--yes')
  }

  long('every apply with changes adds one record, which says what was done and when it was read back', async () => {
    const start = Date.now()
    expectExit(await change({ ann: { lastName: 'Other' }, eve: named('eve', 'top') }), 0)
    expectExit(await run('apply', '--yes'), 0)
    const all = await rows()
    expect(all.map((row) => [row['Event'], row['Key'], row['Result'], row['Verified'], row['Chain']])).toEqual([
      ...['top', 'ann', 'bob', 'cid'].map((one) => ['adopt', one, 'applied', 'yes', 'whole']),
      ['hire', 'eve', 'applied', 'yes', 'whole'],
      ['change', 'ann', 'applied', 'yes', 'whole'],
    ])
    expect(new Set(all.map((row) => row['Record'])).size).toBe(2)
    const hire = all.find((row) => row['Event'] === 'hire')
    const times = ['Sent at', 'Applied at', 'Verified at'].map((name) => Date.parse(hire?.[name] ?? ''))
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times[0]).toBeGreaterThanOrEqual(start)
    expect(hire?.['Account']).toBe(userWith(place.sandbox, 'eve@acme.example').id)
    expect(hire?.['Approved as']).toBe('yes')
    expect(await rows('--since', today(), '--until', today())).toEqual(all)
    expect(await rows('--until', ago(1))).toEqual([])
  })

  long('a leaver in time and one past 24 hours: the line from the last day to the account seen inactive', async () => {
    expectExit(await change({ ann: leaves(ago(1)), bob: leaves(ago(4)), cid: { status: 'left' } }), 0)
    const table = (await rows()).filter((row) => row['Event'] === 'leave')
    const by = new Map(table.map((row) => [row['Key'] ?? '', row]))
    expect(by.get('ann')).toMatchObject({
      'Last day': ago(1),
      'Due by': `${today()}T00:00:00+00:00`,
      Late: '',
      Verified: 'yes',
    })
    expect(by.get('bob')).toMatchObject({ 'Last day': ago(4), 'Due by': `${ago(3)}T00:00:00+00:00`, Late: 'LATE' })
    expect(by.get('cid')).toMatchObject({ 'Last day': '', Late: '', 'Hours after due': '0.0' })
    const hours =
      (Date.parse(by.get('bob')?.['Verified at'] ?? '') - Date.parse(by.get('bob')?.['Due by'] ?? '')) / 3_600_000
    expect(Math.abs(Number(by.get('bob')?.['Hours after due']) - hours)).toBeLessThan(0.06)
    expect(hours).toBeGreaterThan(24)
    const { out } = await run('evidence')
    expect(out.split('\n').filter((line) => line.includes('LATE'))).toEqual([expect.stringContaining('(bob)')])
    const { leavers } = JSON.parse((await run('evidence', '--format', 'json')).out) as {
      leavers: { key: string; late: boolean }[]
    }
    expect(new Map(leavers.map(({ key: one, late }) => [one, late]))).toEqual(
      new Map([
        ['ann', false],
        ['bob', true],
        ['cid', false],
      ]),
    )
  })

  long('an apply for a day to come deactivates before that is due: no hours after it', async () => {
    writeChart(place.folder, altered(before, { ann: leaves(today()) }))
    expectExit(
      await run('apply', '--yes', '--as-of', new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)),
      0,
    )
    const row = (await rows()).find(({ Event }) => Event === 'leave')
    expect(row).toMatchObject({ Key: 'ann', 'Hours after due': '0.0', Late: '', Verified: 'yes' })
    expect(Date.parse(row?.['Verified at'] ?? '')).toBeLessThan(Date.parse(row?.['Due by'] ?? ''))
  })

  long('the text, the JSON and the CSV are of the same changes, and need no key', async () => {
    const env = kind === 'git' ? { ESPALIER_STATE: 'git:espalier-state', HOME: place.folder } : {}
    const shown = await startCli(['evidence', '--format', 'json'], place.folder, env).done
    expectExit(shown, 0)
    const { records } = JSON.parse(shown.out) as { records: { record: Evidence; chained: boolean }[] }
    expect(records.map(({ record, chained }) => [isEvidence(record), chained])).toEqual([[true, true]])
    const text = (await run('evidence')).out
    for (const { name } of records.flatMap(({ record }) => record.changes)) expect(text).toContain(name)
  })
})

describe('a leaver whom the service refuses', () => {
  long('has the failure in one record and the success in the next, and one line', async () => {
    const place = await applied(before, { faults: ['PUT /users/id-ann:1:422'] })
    writeChart(place.folder, altered(before, { ann: leaves(ago(1)) }))
    expectExit(await place.run('apply', '--yes'), 3)
    expectExit(await place.run('apply', '--yes'), 0)
    const table = tableOf((await place.run('evidence', '--csv')).out).filter((row) => row['Event'] === 'leave')
    expect(table.map((row) => [row['Result'], row['Verified'], row['Removed at'] === ''])).toEqual([
      ['failed', 'no', true],
      ['applied', 'yes', false],
    ])
    expect(table[0]?.['Why']).toContain('422')
    const { leavers } = JSON.parse((await place.run('evidence', '--format', 'json')).out) as { leavers: object[] }
    expect(leavers).toEqual([expect.objectContaining({ key: 'ann', attempts: 2, confirmed: true, late: false })])
  })
})

describe('a run that was killed', () => {
  test('is made up for: the next run records what had been sent', async () => {
    const place = await applied(before, { latency: 0 })
    writeChart(place.folder, altered(before, { ann: { status: 'left' } }), 'api: { showsWithin: 0 }\n')
    expectExit(await place.run('apply', '--yes'), 0)
    const folder = join(place.folder, '.espalier')
    // As it is when the machine stops after the write and before the last save: the intent is open, and no record is there.
    const { evidence, ...state } = place.state()
    const records = files(folder)
    const last = records.find((name) => readRecord(folder, name).changes.some(({ action }) => action === 'deactivate'))
    const { previous } = readRecord(folder, last ?? '')
    rmSync(join(folder, 'evidence', last ?? ''))
    const open = {
      key: 'ann',
      action: 'deactivate',
      user: 'id-ann',
      before: { active: true },
      after: { active: false },
      status: 'open',
    }
    const bindings = { ...state.bindings, ann: { id: 'id-ann', applied: { ...before['ann'], active: true } } }
    const lost = { ...state, bindings, intents: { 'deactivate:ann': open } } as unknown as State
    const text = sealedFile({ ...lost, ...(previous === null ? {} : { evidence: previous }) })
    writeFileSync(join(folder, 'state.json'), text)
    expect(evidence).not.toBe(previous)

    expectExit(await place.run('apply', '--yes'), 0)
    const row = tableOf((await place.run('evidence', '--csv')).out).find((one) => one['Event'] === 'leave')
    expect(row).toMatchObject({
      Key: 'ann',
      Result: 'found',
      Verified: 'yes',
      'Approved as': 'begun',
      Account: 'id-ann',
    })
    await expectConverged(place)
  })
})

describe('a chain that is broken', () => {
  const broken = async (place: Stage, what: string): Promise<void> => {
    for (const way of [[], ['--csv'], ['--format', 'json']]) {
      const ran = await place.run('evidence', ...way)
      expectExit(ran, 7)
      expect(ran.out).toBe('')
      expect(ran.err).toContain(what)
    }
  }

  long('shows nothing, and names the record that was changed, taken away or made up', async () => {
    const place = await applied(before)
    for (const lastName of ['Two', 'Three']) {
      writeChart(place.folder, altered(before, { ann: { lastName } }))
      expectExit(await place.run('apply', '--yes'), 0)
    }
    const folder = join(place.folder, '.espalier')
    const [first = '', , last = ''] = files(folder)
    const path = join(folder, 'evidence', first)
    const text = readFileSync(path, 'utf8')
    writeFileSync(path, text.replace('"adopt"', '"hire"'))
    await broken(place, `the record ${first} was changed`)
    rmSync(path)
    await broken(place, `-${first.slice(-17, -5)}.json is missing`)
    writeFileSync(path, text)
    expectExit(await place.run('evidence'), 0)
    rmSync(join(folder, 'evidence', last))
    await broken(place, `-${last.slice(-17, -5)}.json is missing, and the state names it as the newest`)
  })

  long('an apply is not held up by it, and does not hide it', async () => {
    const place = await applied(before)
    const folder = join(place.folder, '.espalier')
    const [first = ''] = files(folder)
    writeFileSync(join(folder, 'evidence', first), '{}')
    writeChart(place.folder, altered(before, { ann: { lastName: 'Other' } }))
    expectExit(await place.run('apply', '--yes'), 0)
    await broken(place, first)
  })
})

describe('the seal of the newest record', () => {
  const fits = 'The seal of the newest record fits, and the chain is whole.\n'
  const keyed = async (place: Stage, env: Record<string, string>): Promise<Ran> =>
    await startCli(['evidence'], place.folder, env).done

  long('is checked with the key; without one, or with another, that is said, and all is shown the same', async () => {
    const place = await applied(before)
    const ours = await keyed(place, { SMALL_IMPROVEMENTS_API_KEY: key })
    expect([ours.exit, ours.err]).toEqual([0, fits])
    const none = await keyed(place, {})
    const unchecked = 'The chain is whole; its seal was not checked: there is no key here.\n'
    expect([none.exit, none.err, none.out]).toEqual([0, unchecked, ours.out])
    const other = await keyed(place, { ESPALIER_STATE_KEY: 'a'.repeat(64) })
    expect([other.exit, other.out]).toEqual([7, ours.out])
    expect(other.err).toContain('NOT PROVEN: the state .espalier/state.json is sealed with another key')
    expect(other.err).toContain('the newest record is sealed with another key than the one here')
    expect(other.err.trimEnd().split('\n')).toHaveLength(1)
  })

  test('stops a record that was made by another hand under a name that is right', async () => {
    const place = await applied(before)
    rewrite(place.folder, (text) => text.replace('"result":"applied"', '"result":"found"'))
    for (const way of [[], ['--csv'], ['--format', 'json']]) {
      const ran = await place.run('evidence', ...way)
      expectExit(ran, 7)
      expect([ran.out, ran.err.includes('The seal of the record ')]).toEqual(['', true])
    }
    const alone = await keyed(place, {})
    expect(alone.err).toContain('its seal was not checked')
  })

  long('proves no change that something else allowed, and needs no key for that', async () => {
    const place = await applied(before)
    const allowedBy = (digest: string): string =>
      `,"allowed":{"as":"pull","pull":7,"check":1,"by":null,"digests":["${digest}"]}}`
    const lines = /^(\{"id".*?)(?:,"allowed":\{.*\})?\}(?=,?$)/gm
    rewrite(place.folder, (text) => text.replace(lines, (_, change: string) => change + allowedBy('0'.repeat(32))))
    const ran = await keyed(place, {})
    expectExit(ran, 7)
    expect(ran.out).toBe('')
    expect(ran.err).toMatch(
      /The record \S+ says that adopt:top was allowed by #7, but the allowed change that it lists is a different one\./,
    )
  })

  long('is new once a person has sealed the state, and the text, the CSV and the JSON tell of that', async () => {
    const place = await applied(before)
    const file = join(place.folder, '.espalier/state.json')
    writeFileSync(file, JSON.stringify({ ...place.state(), format: 1 }))
    const unsealed = await place.run('evidence')
    expectExit(unsealed, 7)
    expect(unsealed.err).toBe(
      `NOT PROVEN: the state .espalier/state.json has no seal: a version before seals wrote it, or something other than Espalier did. Newer records may be missing. ${fits}`,
    )
    expectExit(await place.run('state', 'seal', '--yes'), 0)
    const text = await place.run('evidence')
    expect(text.err).toBe(fits)
    expect(text.out).toMatch(/ · State sealed by hand: unsealed, serial \d+, digest [0-9a-f]{32}, by \S+/)
    const rows = tableOf((await place.run('evidence', '--csv')).out)
    expect(rows.map((row) => row['Event'])).toEqual(['adopt', 'adopt', 'adopt', 'adopt', 'seal'])
    const { records } = JSON.parse((await place.run('evidence', '--format', 'json')).out) as {
      records: { record: Evidence }[]
    }
    expect(records.at(-1)?.record).toMatchObject({ changes: [], takeover: { why: 'unsealed', reason: null } })
  })

  long('is that of the state which counts: what was pushed on top of it, or an older one, is said', async () => {
    const folder = temporaryFolder()
    cloneAt(folder)
    const place = await stage(seedsOf(before), {}, folder)
    const env = { SMALL_IMPROVEMENTS_API_KEY: key, ESPALIER_API_URL: place.sandbox.url, ESPALIER_STATE: 'git:s' }
    writeChart(folder, before)
    expectExit(await startCli(['apply', '--yes'], folder, env).done, 0)
    const honest = await keyed(place, env)
    const git = (...args: readonly string[]): string =>
      execFileSync('git', ['--git-dir', 'origin.git', '-c', 'user.name=x', '-c', 'user.email=x@x', ...args], {
        cwd: folder,
        encoding: 'utf8',
      }).trim()
    git('update-ref', 'refs/heads/s', git('commit-tree', 's^{tree}', '-p', 's', '-m', 'x'))
    const ran = await keyed(place, env)
    expect([ran.exit, ran.out]).toEqual([0, honest.out])
    expect(ran.err).toBe(`1 commit on top of the state is not by Espalier and does not count. ${fits}`)

    const old = git('rev-parse', 's~1')
    writeChart(folder, altered(before, { ann: { lastName: 'Other' } }))
    expectExit(await startCli(['apply', '--yes'], folder, env).done, 0)
    git('update-ref', 'refs/heads/s', old)
    const cut = await keyed(place, env)
    expect([cut.exit, cut.out]).toEqual([7, honest.out])
    expect(cut.err).toContain('NOT PROVEN: the state git:s is older than one seen here before')
  })
})

describe('a state that was lost', () => {
  long('goes on with the chain: the older records stay in it', async () => {
    const place = await applied(before)
    rmSync(join(place.folder, '.espalier/state.json'))
    const alone = await place.run('evidence')
    expectExit(alone, 0)
    expect(alone.err).toContain('Not in the chain of the newest record')
    const refused = await place.run('apply', '--yes')
    expectExit(refused, 7)
    expect(refused.err).toContain('espalier state seal --new')
    expectExit(await place.run('state', 'seal', '--new', '--yes'), 0)
    expectExit(await place.run('apply', '--yes'), 0)
    const whole = await place.run('evidence', '--csv')
    expect(whole.err).toBe('The seal of the newest record fits, and the chain is whole.\n')
    expect(new Set(tableOf(whole.out).map((row) => row['Chain']))).toEqual(new Set(['whole']))
    expect(new Set(tableOf(whole.out).map((row) => row['Record'])).size).toBe(3)
  })
})

long('there is none at first, and wrong flags are refused', async () => {
  const place = await stage([])
  const none = await place.run('evidence')
  expectExit(none, 0)
  expect([none.out, none.err]).toEqual([
    '',
    'There is no evidence at .espalier/state.json. ESPALIER_STATE says where to look.\n',
  ])
  expect(tableOf((await place.run('evidence', '--csv')).out)).toEqual([])
  for (const args of [
    ['--since', '2026-13-01'],
    ['--csv', '--format', 'json'],
    ['--format', 'csv'],
  ])
    expectExit(await place.run('evidence', ...args), 64)
})

/** A company whose first apply is through. */
async function applied(people: People, switches: Parameters<typeof stage>[1] = {}): Promise<Stage> {
  const place = await stage(seedsOf(people), switches)
  writeChart(place.folder, people)
  expectExit(await place.run('apply', '--yes'), 0)
  return place
}

function files(folder: string): string[] {
  return readdirSync(join(folder, 'evidence'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .toSorted()
}

/** Changes the newest record, names it by its hash again, and lets a state without a fitting seal name it. */
function rewrite(folder: string, forge: (text: string) => string): void {
  const place = join(folder, '.espalier')
  const name = files(place).at(-1) ?? ''
  const text = readFileSync(join(place, 'evidence', name), 'utf8')
  const forged = forge(text)
  expect(forged).not.toBe(text)
  rmSync(join(place, 'evidence', name))
  const digest = recordDigest(forged)
  writeFileSync(join(place, 'evidence', name.replace(/[0-9a-f]{12}(?=\.json)/, digest.slice(0, 12))), forged)
  const state = readFileSync(join(place, 'state.json'), 'utf8')
  writeFileSync(join(place, 'state.json'), state.replace(recordDigest(text), digest))
}

function readRecord(folder: string, name: string): Evidence {
  return JSON.parse(readFileSync(join(folder, 'evidence', name), 'utf8')) as Evidence
}

/** Makes a folder a clone of an empty repository. */
function cloneAt(folder: string): void {
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder, stdio: 'pipe' })
  git('init', '--quiet', '--bare', 'origin.git')
  git('init', '--quiet', '.')
  git('remote', 'add', 'origin', './origin.git')
}
