import { expect, test } from 'vitest'
import { gather, type ChartSource, type Item } from '../../../../src/desired/reading/gather.js'

/** A tree of names; a text is a file of as many bytes as its number. */
function sourceOf(folders: Readonly<Record<string, readonly Item[]>>, bytes = 1): ChartSource<string> {
  return {
    items: async (path) => await Promise.resolve(folders[path] ?? []),
    file: (_, shown) => shown,
    bytesOf: () => bytes,
  }
}

const file = (name: string): Item => ({ name, kind: 'file' })
const folder = (name: string): Item => ({ name, kind: 'folder' })
const top = [file('espalier.yaml'), folder('people')]

async function codes(source: ChartSource<string>): Promise<readonly string[]> {
  return (await gather(source, 'org')).diagnostics.map(({ code, place }) => `${code} ${place?.file}`)
}

test('files of people are found at any depth, in the order of their paths; other files are none', async () => {
  const people = [folder('b'), file('z.YML'), file('README.md'), file('a.yaml')]
  const found = await gather(sourceOf({ '': top, people, 'people/b': [file('c.yaml')] }), 'org')
  expect(found).toMatchObject({
    settings: 'org/espalier.yaml',
    contract: null,
    people: ['org/people/a.yaml', 'org/people/b/c.yaml', 'org/people/z.YML'],
    diagnostics: [],
  })
})

test('what is missing is said, at the place where it should be', async () => {
  expect(await codes(sourceOf({ '': [] }))).toEqual(['no-settings org/espalier.yaml', 'no-people org/people'])
})

test('a repository within the chart is not read', async () => {
  const people = [folder('.git'), file('a.yaml')]
  expect(await codes(sourceOf({ '': top, people }))).toEqual(['unreadable org/people'])
})

test('folders end at a depth, and a chart at a size', async () => {
  const deep = Object.fromEntries(
    Array.from({ length: 18 }, (_, at) => [`people${'/x'.repeat(at)}`, [folder('x')]] as const),
  )
  expect(await codes(sourceOf({ ...deep, '': top }))).toEqual([`unreadable org/people${'/x'.repeat(16)}`])
  const people = [file('a.yaml'), file('b.yaml')]
  expect(await codes(sourceOf({ '': top, people }, 5 * 1024 * 1024))).toEqual(['too-large org/people/b.yaml'])
})

test('two names that a machine may take for one are a finding', async () => {
  const people = [file('Team.yaml'), file('team.yaml')]
  expect(await codes(sourceOf({ '': top, people }))).toEqual(['bad-file-name org/people/team.yaml'])
})
