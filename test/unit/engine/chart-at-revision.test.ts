import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { loadFolder, type Chart } from '../../../src/desired/load.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import { folderAt } from '../../../src/engine/chart-at-revision.js'
import type { Host } from '../../../src/host/host.js'
import type { Day } from '../../../src/model/names.js'
import { repository, type Repository } from '../git/repository.js'
import { eachOf, longIf } from '../../support/long.js'

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url))
const now = new Date('2026-06-01T10:00:00Z')

/** The chart `org` of a clone, from its files and from the commit of them. */
async function both(here: Repository): Promise<readonly [Chart, Chart]> {
  const commit = here.commit({})
  const folder = await folderAt(commit, 'org', { folder: here.folder, env: process.env } as Host)
  const load = async (one: typeof folder): Promise<Chart> => await loadFolder(one, '2026-06-01' as Day, now)
  return [await load(await readFolder(join(here.folder, 'org'), 'org')), await load(folder)]
}

const charts = [
  ...readdirSync(join(fixtures, 'invalid')).map((code) => `invalid/${code}`),
  'twelve-mistakes',
  ...readdirSync(join(fixtures, 'dates'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => `dates/${name}`),
  '../../org',
]

eachOf(
  test,
  charts,
  (name) => charts.indexOf(name) % 24 !== 0,
)('%s is the same from its commit as from its files', async (name) => {
  const here = repository()
  cpSync(join(fixtures, name), join(here.folder, 'org'), { recursive: true })
  const [ofFiles, ofCommit] = await both(here)
  expect(ofCommit).toEqual(ofFiles)
  expect(ofCommit.diagnostics.length > 0 || ofCommit.desired !== null).toBe(true)
})

/** What makes a folder of people strange, each by itself. */
const strange: Readonly<Record<string, (people: string) => void>> = {
  'a link': (people) => symlinkSync('/etc/hostname', join(people, 'link.yaml')),
  'a link without a name of ours': (people) => symlinkSync('/etc', join(people, 'etc')),
  'a file that is not UTF-8': (people) => writeFileSync(join(people, 'x.yaml'), Buffer.from([0x70, 0xe9])),
  'a mark of byte order': (people) => writeFileSync(join(people, 'x.yaml'), '\ufeffpeople: {}\n'),
  'a large file': (people) => writeFileSync(join(people, 'x.yaml'), '#'.repeat(1024 * 1024 + 1)),
  'large files together': (people) => {
    for (let at = 0; at < 14; at += 1) writeFileSync(join(people, `${at}.yaml`), `# ${at}\n`.padEnd(1_000_000, '#'))
  },
  'names that look alike': (people) => {
    for (const name of ['A', 'a', 'caf\u00e9', 'cafe\u0301', 'new\nline', 'zero\u200bwidth'])
      writeFileSync(join(people, `${name}.yaml`), 'people: {}\n')
  },
  'folders that are too deep': (people) => {
    const deep = join(people, ...Array.from({ length: 17 }, () => 'x'))
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(deep, 'x.yaml'), 'people: {}\n')
  },
  'a file in its place': (people) => {
    rmSync(people, { recursive: true })
    writeFileSync(people, 'people: {}\n')
  },
  'a link in its place': (people) => {
    rmSync(people, { recursive: true })
    symlinkSync('/etc', people)
  },
  'settings that are a folder': (people) => {
    rmSync(join(people, '../espalier.yaml'))
    mkdirSync(join(people, '../espalier.yaml'))
    writeFileSync(join(people, '../espalier.yaml/x'), '')
  },
  nobody: (people) => rmSync(people, { recursive: true }),
  'no chart at all': (people) => rmSync(join(people, '..'), { recursive: true }),
}

/** Those of them that a run must never follow or read. */
const worst = new Set(['a link', 'a file that is not UTF-8', 'names that look alike'])

eachOf(
  test,
  Object.keys(strange),
  (name) => !worst.has(name),
)('with %s, both have the same findings', async (name) => {
  const here = repository()
  const people = join(here.folder, 'org/people')
  mkdirSync(people, { recursive: true })
  writeFileSync(join(here.folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\n')
  const entry = '{ email: ada@acme.example, firstName: Ada, lastName: Lovelace, manager: null }'
  writeFileSync(join(people, 'ada.yaml'), `people:\n  ada: ${entry}\n`)
  strange[name]?.(people)
  const [ofFiles, ofCommit] = await both(here)
  const found = ({ diagnostics }: Chart): unknown => diagnostics.map(({ code, place }) => `${code} ${place?.file}`)
  expect(found(ofCommit)).toEqual(found(ofFiles))
  expect(ofCommit.desired).toEqual(ofFiles.desired)
  expect(ofCommit.diagnostics.length > 0).toBe(name !== 'a mark of byte order')
})

test(
  'any files make the same chart, whatever they hold and are called',
  { ...longIf(true), timeout: 120_000 },
  async () => {
    const text = readFileSync(join(fixtures, '../../org/espalier.yaml'), 'utf8')
    const part = fc.constantFrom(
      'a',
      'b',
      'A',
      'é',
      'people',
      'x.yaml',
      'y.yml',
      'Y.YAML',
      'z.txt',
      ' ',
      '-r',
      '*',
      '#',
    )
    const path = fc.array(part, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const line = fc.constantFrom(
      'people:',
      '  ada:',
      '    email: a@acme.example',
      '    manager: null',
      'x: [',
      '\t',
      '#',
      '\r',
    )
    const files = fc.dictionary(
      path,
      fc.array(line, { maxLength: 6 }).map((lines) => lines.join('\n')),
      { maxKeys: 6 },
    )
    const here = repository()
    await fc.assert(
      fc.asyncProperty(files, async (made) => {
        rmSync(join(here.folder, 'org'), { recursive: true, force: true })
        mkdirSync(join(here.folder, 'org/people'), { recursive: true })
        writeFileSync(join(here.folder, 'org/espalier.yaml'), text)
        for (const [name, content] of Object.entries(made)) {
          try {
            mkdirSync(join(here.folder, 'org/people', name, '..'), { recursive: true })
            writeFileSync(join(here.folder, 'org/people', name), content)
          } catch {
            // One path is a folder of another: the first one stays.
          }
        }
        const [ofFiles, ofCommit] = await both(here)
        expect(ofCommit).toEqual(ofFiles)
      }),
      { numRuns: 12 },
    )
  },
)
