import { chmodSync, mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { chainOf, headSealOf, newestRecordOf, readRecord, type HeadSeal } from '../../../src/state/chain.js'
import { recordDigest, isRecordName, kept } from '../../../src/state/evidence.js'
import type { Evidence } from '../../../src/model/files.js'
import type { StoredRecord } from '../../../src/model/ports.js'
import { sealerOf, type Sealer } from '../../../src/state/seal.js'
import { recordParts } from '../../../src/state/parts.js'
import { evidenceOf, recorded } from '../../support/records.js'
import { branch, fileHome, fresh, gitHome, grown, opener, openIn, type Home } from './places.js'
import { sealer } from '../../support/seals.js'
import { eachOf } from '../../support/long.js'

/** Records that follow on each other, a day apart. */
function chain(length: number): StoredRecord[] {
  const records: StoredRecord[] = []
  for (let day = 1; day <= length; day += 1) {
    const before = records.at(-1)
    const previous = before === undefined ? null : recordDigest(before.text)
    records.push(kept(evidenceOf({ at: `2026-12-0${day}T00:18:09.000Z`, previous }), sealer))
  }
  return records
}

const headOf = (records: readonly StoredRecord[], by: Sealer | null): HeadSeal | null =>
  headSealOf(records, chainOf(records, newest(records)), newest(records), by)

const newest = (records: readonly StoredRecord[]): string => recordDigest(records.at(-1)?.text ?? '')
/** A text in the name that it must have. */
function renamed(text: string): StoredRecord {
  return { name: `2026/12/01-001809000-${recordDigest(text).slice(0, 12)}.json`, text }
}

/** With the seal of another key under the name of ours. */
function resealed({ text }: StoredRecord, by: Sealer): StoredRecord {
  const other = kept(readRecord({ name: 'x', text: text.replace(/,\n"seal".*\n/, '\n}\n').replace('}}\n', '}\n') }), by)
  return renamed(other.text.replace(by.key, sealer.key))
}

const pick = (records: readonly StoredRecord[], at: number): StoredRecord => records[at] as StoredRecord

describe('a record', () => {
  test('has a name by its time and its content, and comes back as it was', () => {
    const record = evidenceOf({ changes: [recorded('ann'), recorded('ben', { name: 'Zoë\u2028"\\' })] })
    const file = kept(record, sealer)
    expect(isRecordName(file.name)).toBe(true)
    expect(file.name).toBe(`2026/12/01-001809000-${recordDigest(file.text).slice(0, 12)}.json`)
    const { seal, ...rest } = readRecord(file)
    expect(rest).toEqual(record)
    expect(seal?.key).toBe(sealer.key)
    expect(file.text.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(2)
  })

  test.each([
    ['no JSON', '{'],
    ['another form', '{"format":2}'],
    ['more than we write', JSON.stringify({ ...evidenceOf(), more: 1 })],
    ['a change of another form', JSON.stringify({ ...evidenceOf(), changes: [{ ...recorded('ann'), key: '../x' }] })],
    ['a time that is none', JSON.stringify({ ...evidenceOf(), at: 'now' })],
    ['brackets that end', `${'['.repeat(30_000)}${']'.repeat(30_000)}`],
    ['nothing but brackets', '['.repeat(1_000_000)],
  ])('is refused by its name: %s', (_, text) => {
    const name = '2026/12/01-001809000-0123456789ab.json'
    const message = expect.stringContaining(`The record ${name} cannot be used`) as string
    expect(() => readRecord({ name, text })).toThrow(expect.objectContaining({ exit: 7, message }) as Error)
  })

  test('that is long is several, each of which can be read, and the last one is the newest', () => {
    const changes = Array.from({ length: 20_000 }, (_, at) => recorded(`p${at}`, { name: 'Ångström '.repeat(10) }))
    const parts = recordParts(evidenceOf({ changes }), 'a'.repeat(64), sealer)
    expect(parts.length).toBeGreaterThan(2)
    const read = parts.map(readRecord)
    expect(read.flatMap((one) => one.changes)).toEqual(changes)
    expect(read.map(({ part }) => part.number)).toEqual(read.map((_, at) => at + 1))
    expect(read.map(({ previous }) => previous)).toEqual([
      'a'.repeat(64),
      ...parts.slice(0, -1).map(({ text }) => recordDigest(text)),
    ])
    expect(parts.every(({ text }) => Buffer.byteLength(text) < 8 * 1024 * 1024)).toBe(true)
  })
})

describe('the chain', () => {
  test('is whole, the oldest first, whatever order the files have', () => {
    const records = chain(4)
    const links = chainOf(records.toReversed(), newest(records))
    expect(links.map(({ name, chained }) => [name, chained])).toEqual(records.map(({ name }) => [name, true]))
    expect(chainOf([], undefined)).toEqual([])
  })

  test.each([
    ['the first', 0],
    ['one in the middle', 1],
    ['the newest', 3],
  ])('names the record that was changed: %s', (_, at) => {
    const records = chain(4)
    const one = pick(records, at)
    const forged = records.with(at, { ...one, text: one.text.replace('"grace on laptop"', '"ada on laptop"') })
    expect(() => chainOf(forged, newest(records))).toThrow(`the record ${one.name} was changed`)
  })

  test('a changed record under a new name is missed under its old one', () => {
    const records = chain(3)
    const forged = records.with(
      1,
      kept(evidenceOf({ by: 'ada', previous: recordDigest(pick(records, 0).text) }), sealer),
    )
    const digits = recordDigest(pick(records, 1).text).slice(0, 12)
    expect(() => chainOf(forged, newest(records))).toThrow(`-${digits}.json is missing`)
  })

  test.each([
    ['the first', 0],
    ['one in the middle', 2],
    ['the newest', 3],
  ])('names the record that is missing: %s', (_, at) => {
    const records = chain(4)
    const digits = recordDigest(pick(records, at).text).slice(0, 12)
    const message = expect.stringContaining(`-${digits}.json is missing`) as string
    expect(() => chainOf(records.toSpliced(at, 1), newest(records))).toThrow(
      expect.objectContaining({ exit: 7, message }) as Error,
    )
  })

  test('shows a record that no state names, marked', () => {
    const records = chain(2)
    const beside = kept(evidenceOf({ by: 'somebody', previous: recordDigest(pick(records, 0).text) }), sealer)
    const links = chainOf([...records, beside], newest(records))
    expect(links.filter(({ chained }) => !chained).map(({ name }) => name)).toEqual([beside.name])
  })

  test.each<[string, Evidence['format'], Sealer | null, Sealer | null, HeadSeal]>([
    ['fits', 2, sealer, sealer, 'sealed'],
    ['is of another key', 2, sealerOf('another'), sealer, 'other-key'],
    ['is not checked without a key', 2, sealer, null, 'unchecked'],
    ['is none, of a version before seals', 1, null, sealer, 'none'],
  ])('the seal of its newest record %s', (_, format, by, reader, seal) => {
    const first = kept(evidenceOf({ format: 2 }), sealerOf('whatever key'))
    const head = kept(evidenceOf({ format, at: '2026-12-02T00:00:00.000Z', previous: recordDigest(first.text) }), by)
    expect(headOf([first, head], reader)).toBe(seal)
  })

  test.each<[string, StoredRecord]>([
    ['of a key that is not the one it names', resealed(kept(evidenceOf({ format: 2 }), sealer), sealerOf('mine'))],
    ['for another text', renamed(kept(evidenceOf({ format: 2 }), sealer).text.replace('grace', 'mallo'))],
    ['that is stripped off', kept(evidenceOf({ format: 2 }), null)],
  ])('a seal %s is refused by the name of its record, whether it is the newest or beside', (_, forged) => {
    const message = expect.stringContaining(`The seal of the record ${forged.name} does not fit`) as string
    const error = expect.objectContaining({ exit: 7, message }) as Error
    expect(() => headOf([forged], sealer)).toThrow(error)
    expect(headOf([forged], null)).toBe('unchecked')
    const records = [forged, ...chain(2)]
    expect(() => headOf(records, sealer)).toThrow(error)
    const after = kept(evidenceOf({ format: 2, previous: recordDigest(forged.text) }), sealer)
    expect(headOf([forged, after], sealer)).toBe('sealed')
  })

  test('of a state that names no record has no seal to look at', () => {
    expect(headSealOf([], [], undefined, sealer)).toBeNull()
    const records = chain(2)
    expect(headSealOf(records, chainOf(records, undefined), undefined, sealer)).toBeNull()
  })

  test('of a state that was lost goes on after its newest record', async () => {
    const records = chain(3)
    const read = async (): Promise<readonly StoredRecord[]> => records
    expect(await newestRecordOf(undefined, read)).toBe(newest(records))
    expect(await newestRecordOf('b'.repeat(64), read)).toBe('b'.repeat(64))
    expect(await newestRecordOf(undefined, async () => [])).toBeNull()
    expect(await newestRecordOf(undefined, async () => [{ name: 'x', text: '' }])).toBeNull()
  })
})

describe('records in files', () => {
  const record = pick(chain(1), 0)

  test.each<[string, (folder: string) => void]>([
    ['another name', (folder) => writeFileSync(join(folder, '2026/12/readme.txt'), '')],
    ['a link', (folder) => symlinkSync('/etc/passwd', join(folder, '2026/12/02-001809000-0123456789ab.json'))],
    ['a link to a folder', (folder) => symlinkSync('/etc', join(folder, '2027'))],
    ['a folder too deep', (folder) => mkdirSync(join(folder, '2026/12/01/02'), { recursive: true })],
    [
      'a giant',
      (folder) => {
        const file = join(folder, '2026/12/02-001809000-0123456789ab.json')
        writeFileSync(file, '')
        truncateSync(file, 2 ** 33)
      },
    ],
  ])('%s among them is refused', async (_, lay) => {
    const here = fileHome()
    await here.open().save(fresh, [record])
    lay(join(here.folder, 'deep/evidence'))
    await expect(loadedRecords(here)).rejects.toMatchObject({ exit: 7 })
  })

  test('what a machine that stopped has left of one is none, and is written anew', async () => {
    const here = fileHome()
    const file = join(here.folder, 'deep/evidence', record.name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file.replace(/(?=\d\d-)/, '.').concat('.part'), record.text.slice(0, 50))
    const store = here.open()
    await store.load()
    expect(await store.records()).toEqual([])
    await store.save(fresh, [record])
    expect(await store.records()).toEqual([record])
    expect(readFileSync(file, 'utf8')).toBe(record.text)
  })

  test('one that was left by a save that failed is there already, and is saved with the state again', async () => {
    const here = fileHome()
    const file = join(here.folder, 'deep/evidence', record.name)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, record.text)
    await here.open().save({ ...fresh, evidence: recordDigest(record.text) }, [record])
    expect(await loadedRecords(here)).toEqual([record])
  })

  test('of two states in one folder are kept apart', async () => {
    const here = fileHome()
    await here.open().save(fresh, [record])
    expect(await loadedRecords({ open: opener('file:deep/other.json', here.folder) })).toEqual([])
  })

  test('a link in the place of their folder is not followed', async () => {
    const here = fileHome()
    const elsewhere = fileHome().folder
    mkdirSync(join(here.folder, 'deep'))
    symlinkSync(elsewhere, join(here.folder, 'deep/evidence'))
    await expect(here.open().save(fresh, [record])).rejects.toMatchObject({ exit: 7 })
  })

  test.skipIf(process.getuid?.() === 0)('one that may not be read is named', async () => {
    const here = fileHome()
    await here.open().save(fresh, [record])
    chmodSync(join(here.folder, 'deep/evidence', record.name), 0)
    await expect(loadedRecords(here)).rejects.toThrow(record.name)
  })
})

describe('records on a branch', () => {
  const [first, second] = chain(2) as [StoredRecord, StoredRecord]

  test('are in the commit of the state; what others have pushed on top of it does not stay', async () => {
    const here = gitHome()
    const store = here.open()
    await store.save(fresh, [first])
    const commit = here.git(['rev-parse', branch], '', here.bare)
    const blob = here.git(['hash-object', '-w', '--stdin'], 'mine', here.bare)
    const old = here.git(['ls-tree', '-z', commit], '', here.bare)
    const tree = here.git(['mktree', '-z'], `${old}100644 blob ${blob}\tREADME.md\0`, here.bare)
    here.git(
      ['update-ref', branch, here.git(['commit-tree', tree, '-p', commit, '-m', 'x'], '', here.bare)],
      '',
      here.bare,
    )
    await store.load()
    await store.save(grown(fresh, 'ann'), [second])
    expect(here.git(['ls-tree', '-r', '--name-only', branch], '', here.bare).split('\n')).toEqual([
      `evidence/${first.name}`,
      `evidence/${second.name}`,
      'state.json',
    ])
    const changed = here.git(['show', '--name-only', '--format=', branch], '', here.bare)
    expect(changed.split('\n')).toEqual(['README.md', `evidence/${second.name}`, 'state.json'])
  })

  test('are all kept by a run in a folder below the top of the clone', async () => {
    const here = gitHome()
    const folder = join(here.folder, 'charts/acme')
    mkdirSync(folder, { recursive: true })
    const store = openIn(folder)
    await store.save(fresh, [first])
    await store.save(grown(fresh, 'ann'), [second])
    expect(await store.records()).toEqual([first, second])
  })

  test('come to a shallow clone too', async () => {
    const here = gitHome()
    await here.open().save(fresh, [first])
    const clone = join(here.folder, '../shallow')
    here.git(['update-ref', 'refs/heads/main', branch], '', here.bare)
    here.git(['clone', '--quiet', '--depth=1', '--branch=main', `file://${here.bare}`, clone])
    const store = openIn(clone)
    await store.load()
    expect(await store.records()).toEqual([first])
  })

  const strangers: readonly (readonly [
    string,
    string,
    (git: (args: readonly string[], input?: string) => string) => string,
  ])[] = [
    ['another name', '100644 blob', (git) => `${git(['hash-object', '-w', '--stdin'], 'x')}\tREADME.md`],
    [
      'a link',
      '120000 blob',
      (git) => `${git(['hash-object', '-w', '--stdin'], '/etc/passwd')}\t${first.name.slice(8)}`,
    ],
    ['a program', '100755 blob', (git) => `${git(['hash-object', '-w', '--stdin'], 'x')}\t${first.name.slice(8)}`],
    ['a repository', '160000 commit', () => `${'1'.repeat(40)}\t${first.name.slice(8)}`],
    [
      'a giant',
      '100644 blob',
      (git) => `${git(['hash-object', '-w', '--stdin'], 'x'.repeat(9_000_000))}\t${first.name.slice(8)}`,
    ],
  ]
  eachOf(
    test,
    strangers,
    ([what]) => what !== 'a link',
  )('%s among them is refused by its name', async (_, kind, entry) => {
    const here = gitHome()
    here.put(JSON.stringify(fresh))
    const git = (args: readonly string[], input?: string): string => here.git(args, input ?? '', here.bare)
    const month = git(['mktree', '--missing'], `${kind} ${entry(git)}\n`)
    const year = git(['mktree'], `040000 tree ${month}\t12\n`)
    const top = git(['mktree'], `040000 tree ${year}\t2026\n`)
    const tree = git(['mktree'], `${git(['ls-tree', branch])}\n040000 tree ${top}\tevidence\n`)
    git(['update-ref', branch, git(['commit-tree', tree, '-p', branch, '-m', 'x'])])
    await expect(loadedRecords(here)).rejects.toMatchObject({ exit: 7 })
    const store = here.open()
    await store.load()
    await store.save(grown(fresh, 'ann'), [second])
  })

  test('a file in the place of their folder is damage', async () => {
    const here = gitHome()
    here.put(JSON.stringify(fresh))
    const git = (args: readonly string[], input?: string): string => here.git(args, input ?? '', here.bare)
    const blob = git(['hash-object', '-w', '--stdin'], 'x')
    const tree = git(['mktree'], `${git(['ls-tree', branch])}\n100644 blob ${blob}\tevidence\n`)
    git(['update-ref', branch, git(['commit-tree', tree, '-p', branch, '-m', 'x'])])
    const store = here.open()
    await store.load()
    await expect(store.records()).rejects.toMatchObject({ exit: 7 })
    await expect(store.save(grown(fresh, 'ann'), [first])).rejects.toMatchObject({ exit: 7 })
  })
})

async function loadedRecords({ open }: Pick<Home, 'open'>): Promise<readonly StoredRecord[]> {
  const store = open()
  await store.load()
  return await store.records()
}
