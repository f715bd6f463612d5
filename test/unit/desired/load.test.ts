import { mkdtemp, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diagnosticCodes } from '../../../src/desired/codes.js'
import { loadFolder } from '../../../src/desired/load.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import type { Diagnostic } from '../../../src/model/files.js'
import type { Day } from '../../../src/model/names.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const asOf = '2026-06-01' as Day
const now = new Date('2026-06-01T10:00:00Z')

type Made = readonly [code: string, name: string, make: (folder: string) => Promise<void>]

/** What cannot be kept in Git, or is large, made here. */
const made: readonly Made[] = [
  ['unreadable', 'a link', (folder) => symlink('/etc/hostname', join(folder, 'people/link.yaml'))],
  ['unreadable', 'a file that is not UTF-8', (folder) => writePeople(folder, Buffer.from([0x70, 0xe9, 0x0a]))],
  ['bad-file-name', 'capitals alone apart', (folder) => writeFile(join(folder, 'people/ADA.yaml'), 'people: {}\n')],
  ['too-large', 'one file', (folder) => writePeople(folder, '# a comment\n'.repeat(100_000))],
  ['too-large', 'all files', (folder) => writeMany(folder, 14, `people: {}\n${'# a comment\n'.repeat(80_000)}`)],
  ['too-large', 'people', (folder) => writeMany(folder, 1, `people:\n${joined(60_001, (at) => `  k${at}: {}`)}`)],
  [
    'too-large',
    'values',
    (folder) =>
      writeMany(
        folder,
        6,
        joined(100_000, (at) => `k${at}:`),
      ),
  ],
  ['too-large', 'slow forms', (folder) => writePeople(folder, `people: [${'a, '.repeat(100_000)}]\n`)],
  ['too-many-days', 'days', (folder) => writePeople(folder, `people:\n${joined(5000, leaver)}${somebody}`)],
]

function writePeople(folder: string, text: string | Uint8Array): Promise<void> {
  return writeFile(join(folder, 'people/more.yaml'), text)
}

async function writeMany(folder: string, files: number, text: string): Promise<void> {
  for (let file = 0; file < files; file++) await writeFile(join(folder, `people/more-${file}.yaml`), text)
}

function joined(count: number, lineAt: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => `${lineAt(at)}\n`).join('')
}

const somebody = '  somebody.elsewhere: { email: a@acme.example, firstName: A, lastName: B, manager: null }\n'

function leaver(at: number): string {
  const end = new Date(Date.UTC(2027, 0, 1 + at)).toISOString().slice(0, 10)
  return `  k${at}: { email: k${at}@acme.example, firstName: Kim, lastName: K, manager: null, end: ${end} }`
}

const kept = await readdir(join(fixtures, 'invalid'))
const codes = Object.keys(diagnosticCodes)
let temporary = ''

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'espalier-rules-'))
})
afterAll(() => rm(temporary, { recursive: true }))

async function findings(folder: string): Promise<readonly Diagnostic[]> {
  return (await loadFolder(await readFolder(folder, 'org'), asOf, now)).diagnostics
}

function line({ place, severity, code, message }: Diagnostic): string {
  const where = place === undefined ? 'org' : `${place.file}:${String(place.line)}:${String(place.column)}`
  return `${where} ${severity} ${code}: ${message}\n`
}

/** Compares with a file, or writes it when BLESS is set. */
async function golden(file: string, text: string): Promise<void> {
  if (process.env['BLESS'] === '1') await writeFile(file, text)
  expect(text).toBe(await readFile(file, 'utf8'))
}

describe('every code of the table', () => {
  it('has a fixture, and every fixture has a code', () => {
    expect([...new Set([...kept, ...made.map(([code]) => code)])].toSorted()).toEqual(codes.toSorted())
  })

  it.each(kept)('%s: its fixture has exactly this finding, at these places, in these words', async (code) => {
    const found = await findings(join(fixtures, 'invalid', code))
    expect(new Set(found.map((one) => one.code))).toEqual(new Set([code]))
    await golden(join(fixtures, 'invalid', code, 'findings.txt'), found.map(line).join(''))
  })

  it.each(made)('%s: %s is exactly this finding, whatever it may name', async (code, name, make) => {
    const folder = join(temporary, `${code} ${name}`)
    await mkdir(join(folder, 'people'), { recursive: true })
    await writeFile(join(folder, 'espalier.yaml'), 'company: Acme\ntimezone: Europe/Berlin\n')
    const person = '{ email: ada@acme.example, firstName: Ada, lastName: Lovelace, manager: somebody.elsewhere }'
    await writeFile(join(folder, 'people/ada.yaml'), `people:\n  ada.lovelace: ${person}\n`)
    await make(folder)
    expect((await findings(folder)).map((one) => one.code)).toEqual([code])
  })
})

describe('every finding', () => {
  it('has a message of one paragraph and the line it is about', async () => {
    for (const code of kept) {
      for (const { message, place, excerpt } of await findings(join(fixtures, 'invalid', code))) {
        expect(message).toMatch(/^[^\n]{20,}[.?]$/u)
        if (place === undefined || excerpt === undefined) continue
        const text = await readFile(join(fixtures, 'invalid', code, place.file.replace(/^org\//, '')), 'utf8')
        expect(text.split('\n')[place.line - 1]).toBe(excerpt)
      }
    }
  })
})

describe('a folder with twelve different mistakes', () => {
  it('shows all of them in one run, each at its place', async () => {
    const found = await findings(join(fixtures, 'twelve-mistakes'))
    const places = found.map(({ place, code }) => `${place?.file}:${place?.line}:${place?.column} ${code}\n`)
    await golden(join(fixtures, 'twelve-mistakes/expected.txt'), places.join(''))
    expect(new Set(found.map(({ code }) => code)).size).toBe(12)
  })
})

describe('a folder that is not there', () => {
  it('is a finding, and no chart', async () => {
    const chart = await loadFolder(await readFolder(join(temporary, 'nowhere'), 'org'), null, now)
    expect(chart.diagnostics.map(({ code }) => code)).toEqual(['unreadable'])
    expect(chart).toMatchObject({ desired: null, settings: null, files: 0, people: 0 })
  })
})
