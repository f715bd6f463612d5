import { expect, test } from 'vitest'
import { readObjects } from '../../../../src/desired/reading/objects.js'
import type { TreeEntry } from '../../../../src/model/git.js'
import { fastest } from '../../../support/fastest.js'

const text = Buffer.from('text')

/** The entries of some paths, folders with them, as Git lists them. */
function entries(...paths: readonly (string | TreeEntry)[]): readonly TreeEntry[] {
  return paths.map((path) => (typeof path === 'string' ? file(path) : path))
}

function file(path: string, mode = '100644', size: number | null = 4): TreeEntry {
  return { path, mode, id: `id of ${path}`, size }
}

const folder = (path: string): TreeEntry => file(path, '040000', null)
const usual = entries('espalier.yaml', folder('people'), 'people/a.yaml')

async function read(all: readonly TreeEntry[]): Promise<{ found: string[]; read: readonly string[]; asked: string[] }> {
  const asked: string[] = []
  const { settings, people, diagnostics } = await readObjects(all, 'org', async (ids) => {
    asked.push(...ids)
    return await Promise.resolve(new Map(ids.map((id) => [id, text])))
  })
  const found = diagnostics.map(({ code, place }) => `${code} ${place?.file ?? ''}`)
  return { found, read: [settings, ...people].map((one) => one?.file ?? 'none'), asked }
}

test('settings and people are read, sorted by name, and nothing else is asked for', async () => {
  const more = entries('notes.md', folder('people/B'), 'people/B/c.yml', 'people/notes.md', 'people.md')
  expect(await read([...usual, ...more])).toEqual({
    found: [],
    read: ['org/espalier.yaml', 'org/people/B/c.yml', 'org/people/a.yaml'],
    asked: ['id of espalier.yaml', 'id of people/B/c.yml', 'id of people/a.yaml'],
  })
})

test('only plain files are read: no link, other repository, or mode that Git does not have', async () => {
  const odd = [file('people/link', '120000'), file('people/module', '160000', null), file('people/odd.yaml', '100664')]
  const { found, asked } = await read([...usual, ...odd])
  expect(found).toEqual(['link', 'module', 'odd.yaml'].map((name) => `unreadable org/people/${name}`))
  expect(asked).toEqual(['id of espalier.yaml', 'id of people/a.yaml'])
})

test.each(['100755', '120000', '160000', '040000'])('settings of mode %s are not read', async (mode) => {
  const { found, asked } = await read([file('espalier.yaml', mode, null), ...usual.slice(1)])
  expect([found, asked]).toEqual([['unreadable org/espalier.yaml'], ['id of people/a.yaml']])
})

test('people that are another repository, a file or a link are a finding', async () => {
  for (const mode of ['160000', '100644', '120000'])
    expect((await read(entries('espalier.yaml', file('people', mode)))).found).toEqual(['unreadable org/people'])
})

test('a name that is there twice is read from neither of the two places', async () => {
  const settings = await read([...usual, file('espalier.yaml')])
  expect([settings.found, settings.read[0]]).toEqual([['unreadable org/espalier.yaml'], 'none'])
  const twice = await read([...usual, file('people/a.yaml')])
  expect(twice.found).toEqual(['bad-file-name', 'unreadable', 'unreadable'].map((code) => `${code} org/people/a.yaml`))
  const folders = await read([...usual, folder('people'), file('people/b.yaml')])
  expect(folders.read).toEqual(['org/espalier.yaml', 'org/people/a.yaml', 'org/people/b.yaml'])
})

test('names that lead elsewhere, or cannot be told apart elsewhere, are findings', async () => {
  const names = ['.', '..', 'A.yaml', 'new\nline.yaml', 'zero\u200bwidth.yaml', '\ufffd.yaml']
  const { found } = await read([...usual, ...names.map((name) => file(`people/${name}`))])
  // Of two that are alike, the second one by name is told.
  const told = ['.', '..', 'a.yaml', 'new\nline.yaml', 'zero\u200bwidth.yaml', '\ufffd.yaml']
  expect(found).toEqual(told.map((name) => `bad-file-name org/people/${name}`))
  const within = await read([...usual, folder('people/x'), file('people/x/.git'), file('people/x/b.yaml')])
  expect([within.found, within.read]).toEqual([['unreadable org/people/x'], ['org/espalier.yaml', 'org/people/a.yaml']])
})

test('a chart of two gigabytes, of too many files or of too many entries is asked for no more than the limits', async () => {
  const huge = await read([...usual, file('people/huge.yaml', '100644', 2 ** 31)])
  expect([huge.found, huge.asked.length]).toEqual([['too-large org/people/huge.yaml'], 2])
  const names = (count: number): string[] => Array.from({ length: count }, (_, at) => `people/${at + 100_000}.yaml`)
  const large = await read([...usual, ...names(5000).map((name) => file(name, '100644', 1024 * 1024))])
  expect([large.found, large.asked.length]).toEqual([['too-large org/people/100011.yaml'], 12])
  const many = await read([...usual, ...entries(...names(5001))])
  expect([many.found, many.asked.length]).toEqual([['too-large org/people/105000.yaml'], 5001])
  const crowd = [...usual, ...entries(...names(100_000))]
  const more = await read(crowd)
  expect([more.found, more.asked.length]).toEqual([['too-large org/people'], 1])
  const few = crowd.slice(0, 5001)
  // If each were compared with each, it would take 400 times as long.
  expect(await fastest(() => read(crowd))).toBeLessThan(100 * (await fastest(() => read(few))))
})

test('no folder in the commit, no settings and nobody are findings', async () => {
  expect(await read([])).toEqual({ found: ['unreadable org'], read: ['none'], asked: [] })
  expect((await read(entries('x.md'))).found).toEqual(['no-settings org/espalier.yaml', 'no-people org/people'])
})
