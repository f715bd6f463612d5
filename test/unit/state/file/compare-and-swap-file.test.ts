import { execFileSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { beforeEach, describe, expect, test } from 'vitest'
import type { State } from '../../../../src/model/files.js'
import { claim, prepareVersion } from '../../../../src/state/file/compare-and-swap-file.js'
import type { Version } from '../../../../src/state/version.js'
import { fileHome, fresh, grown, type Home } from '../places.js'
import { sealedFile, sealer, stateIn } from '../../../support/seals.js'
import { openStore } from '../../../../src/state/open-store.js'

const repository = (): never => expect.fail('a file needs no Git')
const place = { run: 'run', repository, sleep: async () => {}, random: () => 0, sealer, memory: null }

let here: Home
let folder: string
let file: string
beforeEach(() => {
  here = fileHome()
  folder = join(here.folder, 'deep')
  file = join(folder, 'state.json')
})

const bytes = (state: State): Buffer => Buffer.from(sealedFile(state))

/** Leaves behind what a writer leaves that is killed when it has claimed to be next. */
async function dieAfterClaim(base: Version | null, name: string, left: Buffer): Promise<void> {
  expect(await claim(file, base, await prepareVersion(file, base, name, left))).not.toBeNull()
}

describe('what a killed writer leaves', () => {
  test('before the claim changes nothing, and is cleared by the next save', async () => {
    await here.open().save(fresh)
    await prepareVersion(file, null, 'dead-1', bytes(fresh))
    await prepareVersion(file, fresh, 'dead-2', bytes(grown(fresh, 'dead')))
    const store = here.open()
    expect(await stateIn(store)).toEqual(fresh)
    await store.save(grown(fresh, 'ann'))
    expect(await stateIn(here.open())).toEqual(grown(fresh, 'ann'))
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('after the claim is finished by the next load', async () => {
    await here.open().save(fresh)
    await dieAfterClaim(fresh, 'dead-1', bytes(grown(fresh, 'dead')))
    expect(await stateIn(here.open())).toEqual(grown(fresh, 'dead'))
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('after the claim on the first version is finished too', async () => {
    await dieAfterClaim(null, 'dead-1', bytes(fresh))
    expect(await stateIn(here.open())).toEqual(fresh)
  })

  test('after the claim comes before whoever saves next without looking', async () => {
    await here.open().save(fresh)
    const store = here.open()
    await store.load()
    await dieAfterClaim(fresh, 'dead-1', bytes(grown(fresh, 'dead')))
    await expect(store.save(grown(fresh, 'ann'))).rejects.toMatchObject({ exit: 7 })
    expect(await stateIn(store)).toEqual(grown(fresh, 'dead'))
    await store.save(grown(grown(fresh, 'dead'), 'ann'))
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test('after a claim that came too late never becomes the state', async () => {
    await here.open().save(fresh)
    const store = here.open()
    await store.load()
    await store.save(grown(fresh, 'ann'))
    await dieAfterClaim(fresh, 'late-1', bytes(grown(fresh, 'late')))
    expect(await stateIn(here.open())).toEqual(grown(fresh, 'ann'))
    await store.save(grown(grown(fresh, 'ann'), 'ben'))
    expect(await stateIn(here.open())).toEqual(grown(grown(fresh, 'ann'), 'ben'))
    expect(readdirSync(folder)).toEqual(['state.json'])
  })

  test.each([
    ['half a version', Buffer.from('{"format":1')],
    ['nothing', Buffer.alloc(0)],
    ['a version of another lineage', bytes({ ...grown(fresh, 'dead'), lineage: 'fedcba9876543210' })],
    ['a version that is not sealed', Buffer.from(JSON.stringify(grown(fresh, 'forged')))],
    ['a version that is not the next', bytes({ ...grown(fresh, 'dead'), serial: 9 })],
  ])('in a claim with %s does not count, and is in nobody’s way', async (_, left) => {
    await here.open().save(fresh)
    const store = here.open()
    await store.load()
    await dieAfterClaim(fresh, 'dead-1', left)
    await store.save(grown(fresh, 'ann'))
    await dieAfterClaim(grown(fresh, 'ann'), 'dead-2', left)
    expect(await stateIn(here.open())).toEqual(grown(fresh, 'ann'))
  })
})

test('a save counts as saved when others finish it meanwhile', async () => {
  const store = here.open()
  let state: State = fresh
  const stop = new AbortController()
  const readers = [0, 1, 2].map(async () => {
    const reader = here.open()
    while (!stop.signal.aborted) await reader.load()
  })
  await store.save(state)
  for (let saves = 0; saves < 30; saves += 1) {
    state = grown(state, `p${saves}`)
    await store.save(state)
  }
  stop.abort()
  await Promise.all(readers)
  expect(await stateIn(here.open())).toEqual(state)
})

test('what only looks like a claim is left alone', async () => {
  await here.open().save(fresh)
  const others = ['other.json.after-0', 'state.json.17', 'state.json.after-2', 'state.json.after-x', 'state.json.bak']
  for (const name of others) writeFileSync(join(folder, name), 'mine')
  const store = here.open()
  await store.load()
  await store.save(grown(fresh, 'ann'))
  expect(readdirSync(folder)).toEqual([...others, 'state.json'].toSorted())
})

test('only the user may read the file, and it ends with its line', async () => {
  await here.open().save(fresh)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readFileSync(file, 'utf8')).toBe(sealedFile(fresh))
})

describe('a place that is no file for a state', () => {
  const load = async (): Promise<unknown> => await here.open().load()
  const refusal = (words: string) => ({ exit: 7, message: expect.stringContaining(words) as string })

  test('is a folder', async () => {
    mkdirSync(file, { recursive: true })
    await expect(load()).rejects.toMatchObject(refusal('deep/state.json is not a regular file'))
    await expect(here.open().save(fresh)).rejects.toMatchObject(refusal('not a regular file'))
  })

  test('is a link, even to a good one', async () => {
    await here.open().save(fresh)
    symlinkSync(file, join(here.folder, 'link'))
    const store = here.open()
    execFileSync('mv', [file, join(folder, 'true.json')])
    symlinkSync('true.json', file)
    await expect(store.load()).rejects.toMatchObject(refusal('not a regular file'))
  })

  test('is a pipe, which nobody waits for', async () => {
    mkdirSync(folder)
    execFileSync('sh', ['-c', 'mkfifo "$0"', file])
    await expect(load()).rejects.toMatchObject(refusal('not a regular file'))
  })

  test('is larger than any state', async () => {
    here.put('')
    truncateSync(file, 16 * 1024 * 1024 + 1)
    await expect(load()).rejects.toMatchObject(refusal('larger than 16 MiB'))
  })

  test('is one beside which nothing can be written', async () => {
    const store = openStore(`file:${'x'.repeat(250)}`, { ...place, folder: here.folder })
    expect(await stateIn(store)).toBeNull()
    await expect(store.save(fresh)).rejects.toMatchObject(refusal('could not be saved'))
    expect(readdirSync(here.folder)).toEqual([])
  })

  test('is below a file', async () => {
    writeFileSync(folder, '')
    await expect(load()).rejects.toMatchObject(refusal('could not be read (ENOTDIR)'))
    await expect(here.open().save(fresh)).rejects.toMatchObject({ exit: 7 })
  })

  test.skipIf(process.getuid?.() === 0)('is a folder without access', async () => {
    await here.open().save(fresh)
    const store = here.open()
    await store.load()
    chmodSync(folder, 0o500)
    await expect(store.save(grown(fresh, 'ann'))).rejects.toMatchObject(refusal('could not be saved'))
    chmodSync(file, 0o000)
    await expect(store.load()).rejects.toMatchObject(refusal('could not be read (EACCES)'))
    chmodSync(folder, 0o700)
  })
})
