import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadFolder } from '../../../../src/desired/load.js'
import { readFolder } from '../../../../src/desired/reading/folder.js'
import { readObjects } from '../../../../src/desired/reading/objects.js'
import { openStore } from '../../../../src/state/open-store.js'
import type { StorePlace } from '../../../../src/state/store.js'

const ada = 'people:\n  ada: { email: ada@acme.example, firstName: Ada, lastName: L, manager: null }\n'
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'espalier-beside-'))
  await mkdir(join(folder, 'people'))
  await writeFile(join(folder, 'espalier.yaml'), 'company: Acme\ntimezone: UTC\n')
  await writeFile(join(folder, 'people/a.yaml'), ada)
})
afterEach(() => rm(folder, { recursive: true }))

async function found(): Promise<readonly string[]> {
  const { diagnostics } = await loadFolder(await readFolder(folder, 'org'), null, new Date('2026-06-01T10:00:00Z'))
  return diagnostics.map(({ severity, code, place }) => `${severity} ${code} ${place?.file ?? ''}`)
}

test.each(['sales.yaml', 'people.yml', 'espalier.yml', 'people/x.yaml.txt', 'people/x.yml.bak', 'people/x.yaml~'])(
  '%s is not read, and a warning says so',
  async (name) => {
    await writeFile(join(folder, name), 'people: [\n')
    expect(await found()).toEqual([`warning not-read org/${name}`])
  },
)

test.each(['notes.md', 'people/notes.txt', 'people/yaml.md'])('%s is nothing to speak of', async (name) => {
  await writeFile(join(folder, name), 'x')
  expect(await found()).toEqual([])
})

test('a chart of only such files has no people', async () => {
  await rm(join(folder, 'people/a.yaml'))
  await writeFile(join(folder, 'people/a.yaml.txt'), ada)
  expect(await found()).toEqual(['error no-people org/people', 'warning not-read org/people/a.yaml.txt'])
})

test('names that begin with a dot are no part of the chart', async () => {
  await symlink('kim@host.1234:1', join(folder, 'people/.#a.yaml'))
  await writeFile(join(folder, 'people/._a.yaml'), Buffer.from([0, 5, 0x16, 7, 0xff]))
  await writeFile(join(folder, 'people/.a.yaml.swp'), 'x')
  await mkdir(join(folder, 'people/.cache'))
  await writeFile(join(folder, 'people/.cache/b.yaml'), 'people: [\n')
  await writeFile(join(folder, '.b.yaml'), 'x')
  expect(await found()).toEqual([])
})

const sides = '<<<<<<< HEAD\n  bob: {}\n=======\n  eve: {}\n>>>>>>> other\n'

test.each([
  ['a conflict', `${ada}${sides}`, 'people/a.yaml', [3]],
  ['two conflicts', `${ada}${sides}${sides}`, 'people/a.yaml', [3, 8]],
  ['a conflict with its base', `${ada}${sides.replace('===', '||||||| base\n===')}`, 'people/a.yaml', [3]],
  ['a conflict in the lines of Windows', `${ada}${sides}`.replaceAll('\n', '\r\n'), 'people/a.yaml', [3]],
  ['the rest of a conflict', `${ada}>>>>>>> other\n`, 'people/a.yaml', [3]],
  ['a conflict in the settings', `company: Acme\n${sides}`, 'espalier.yaml', [2]],
])('%s is an unfinished merge', async (_, text, file, lines) => {
  await writeFile(join(folder, file), text)
  const { diagnostics } = await loadFolder(await readFolder(folder, 'org'), null, new Date())
  expect(diagnostics.map(({ code, place, message }) => [code, place?.line, message.slice(0, 30)])).toEqual(
    lines.map((line) => ['yaml-syntax', line, 'This is an unfinished merge: G']),
  )
})

test.each(['people/a.yaml', 'espalier.yaml', 'contract.yaml'])(
  '%s may be executable, in a folder and in a commit',
  async (name) => {
    if (name === 'contract.yaml') await writeFile(join(folder, name), 'contract: v1\nfacts: {}\nfields: {}\n')
    await chmod(join(folder, name), 0o755)
    expect((await readFolder(folder, 'org')).diagnostics).toEqual([])
    const entry = (path: string) => ({ path, mode: path === name ? '100755' : '100644', id: path, size: 1 })
    const tree = { path: 'people', mode: '040000', id: 'people', size: null }
    const entries = [entry('espalier.yaml'), entry('contract.yaml'), tree, entry('people/a.yaml')]
    const { diagnostics, people } = await readObjects(entries, 'org', (ids) =>
      Promise.resolve(new Map(ids.map((id) => [id, Buffer.from('x')]))),
    )
    expect([diagnostics, people.length]).toEqual([[], 1])
  },
)

test.each([
  ['file:~/state.json', '~'],
  ['file:~', '~'],
  ['file:~kim/state.json', '~'],
  ['file:$HOME/state.json', '$HOME'],
  ['file:${HOME}/state.json', '${HOME}'],
  ['file:%USERPROFILE%/state.json', '%USERPROFILE%'],
])('%s is no place for a state', (setting, part) => {
  expect(() => openStore(setting, {} as StorePlace)).toThrow(`and ${part} does not stand for the home folder there`)
})
