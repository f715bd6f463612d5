import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import process from 'node:process'
import * as fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { main } from '../../src/cli/dispatch.js'
import type { State } from '../../src/model/files.js'
import type { StoredRecord } from '../../src/model/ports.js'
import { recordDigest, kept } from '../../src/state/evidence.js'
import { sealerOf, type Sealer } from '../../src/state/seal.js'
import { nowhere, sealedText } from '../../src/state/version.js'
import { quickClock, worldIn } from '../support/in-process.js'
import { allowed, evidenceOf, recorded } from '../support/records.js'
import { sealer } from '../support/seals.js'
import { stateWith } from '../support/worlds.js'

const runs = { numRuns: Number(process.env['ESPALIER_CASES'] ?? 100) }
const folder = mkdtempSync(join(tmpdir(), 'espalier-evidence-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

type Changes = ReturnType<typeof evidenceOf>['changes']

/** What five runs did, each of two people. */
const days: readonly Changes[] = [1, 2, 3, 4, 5].map((day) =>
  [`ann${day}`, `ben${day}`].map((key) => allowed(recorded(key), 'pull', { pull: 7, check: 1_000 + day })),
)

/** The records of these days, each following on the one before. */
function chain(all: readonly Changes[], by: Sealer): readonly StoredRecord[] {
  const records: StoredRecord[] = []
  for (const [at, changes] of all.entries()) {
    const before = records.at(-1)
    const previous = before === undefined ? null : recordDigest(before.text)
    records.push(kept(evidenceOf({ format: 2, at: `2026-12-0${at + 1}T00:18:09.000Z`, changes, previous }), by))
  }
  return records
}

function write(name: string, bytes: string | Buffer): void {
  const path = join(folder, '.espalier', name)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, bytes)
}

/** A folder with these records, and with a state that names the newest. */
function writeAll(records: readonly StoredRecord[], by: Sealer): void {
  rmSync(join(folder, '.espalier'), { recursive: true, force: true })
  for (const { name, text } of records) write(`evidence/${name}`, text)
  const state: State = { ...stateWith({}), evidence: recordDigest(records.at(-1)?.text ?? '') }
  write('state.json', sealedText(state, by, nowhere, 'a test'))
}

/** `espalier evidence`, with the key or without. */
async function shown(withKey: boolean): Promise<{ exit: number; out: string; said: string }> {
  const none = (): undefined => undefined
  const world = worldIn(folder, 'http://localhost:1', quickClock(), none, none)
  const { exit, out, err } = await main(['evidence'], withKey ? world : { ...world, key: none })
  return { exit, out: out.text, said: err.text }
}

test('one byte changed in any record of a sealed chain: nothing is shown, with the key or without', async () => {
  const records = chain(days, sealer)
  writeAll(records, sealer)
  expect(await shown(true)).toMatchObject({
    exit: 0,
    said: expect.stringContaining('The seal of the newest record fits') as string,
  })
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.boolean(),
      async (which, at, flip, withKey) => {
        const { name, text } = records[which] as StoredRecord
        const bytes = Buffer.from(text)
        const place = at % bytes.length
        bytes.writeUInt8(bytes.readUInt8(place) ^ flip, place)
        write(`evidence/${name}`, bytes)
        const { exit, out, said } = await shown(withKey)
        write(`evidence/${name}`, text)
        expect([exit, out]).toEqual([7, ''])
        expect(said).toContain(name)
      },
    ),
    runs,
  )
  expect((await shown(true)).exit).toBe(0)
})

test('another digest under any change, and the whole chain made anew: nothing is shown, with the key or without', async () => {
  const others = days.flat().flatMap((change) => change.allowed?.digests ?? [])
  const digest = fc.oneof(fc.constantFrom(...others), fc.stringMatching(/^[0-9a-f]{32}$/))
  await fc.assert(
    fc.asyncProperty(
      fc.nat(4),
      fc.nat(1),
      fc.array(digest, { maxLength: 3 }),
      fc.boolean(),
      async (day, at, digests, withKey) => {
        const honest = days[day]?.[at]
        fc.pre(honest?.allowed !== undefined && digests.join() !== honest.allowed.digests.join())
        const forged = { ...honest, allowed: { ...honest.allowed, digests } }
        const all = days.with(day, days[day]?.with(at, forged) ?? [])
        const by = sealerOf('the key of a forger')
        const records = chain(all, by)
        writeAll(records, by)
        const { exit, out, said } = await shown(withKey)
        expect([exit, out]).toEqual([7, ''])
        expect(said).toContain(`The record ${records[day]?.name} says that ${honest.id} was allowed by #7`)
      },
    ),
    runs,
  )
})
