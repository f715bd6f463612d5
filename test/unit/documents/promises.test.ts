import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import config from '../../../vitest.config.js'
import { read, root } from '../../support/docs.js'

/**
 * What is promised, and the headings below which nothing is: they are about what a person does, or what is not promised.
 * Every other section names a test that holds it: a path in backticks, and a title of it in quotes right behind, where
 * the file has much else. A campaign is named by its word in quotes, as in: the campaign "wire".
 */
const documents: Readonly<Record<string, readonly string[]>> = {
  'SECURITY.md': ['Security', 'Report something', 'Versions'],
  'docs/evidence.md': [],
  'docs/security.md': ['What is at stake', 'What it does not promise', 'See for yourself'],
  'docs/setup.md': ['Set up a repository', 'What you need'],
  'docs/trust.md': ['What GitHub asks money for'],
}

const names = Object.keys(documents)

describe.each(names)('%s', (document) => {
  test('names only tests that ".ci/run" runs, by titles that they have', () => {
    const named = testsIn(read(document))
    expect(named.length).toBeGreaterThan(0)
    expect(named.flatMap(({ path, title }) => wrongWith(path, title))).toEqual([])
  })

  test('names only campaigns that ".ci/run" runs', () => {
    expect(campaignsIn(read(document)).filter((name) => !existsSync(`${root}${campaignOf(name)}`))).toEqual([])
  })

  test('names a test in every section, but for those that promise nothing', () => {
    const bare = sectionsOf(read(document)).filter(({ text }) => testsIn(text).length === 0)
    expect(bare.map(({ heading }) => heading)).toEqual(documents[document])
  })
})

test('what lands has passed all tests, those that are long and those that are not, the laws and every campaign', () => {
  const steps = ['npm test', 'npm run test:long', 'npm run laws', 'npm run torture -- --lean']
  const lines = read('.ci/run').split('\n')
  expect(lines).toContain('set -euo pipefail')
  expect(lines.filter((line) => steps.includes(line))).toEqual(steps)
  expect(JSON.parse(read('package.json'))).toMatchObject({
    scripts: {
      test: "vitest run --tags-filter='!long'",
      'test:long': 'vitest run --tags-filter=long',
      laws: 'ESPALIER_CASES=1000 vitest run test/property',
      torture: 'node scripts/torture.mjs',
    },
  })
  expect(read('scripts/torture.mjs')).toContain("readdir(join(root, 'test/torture/full'))")
  const projects = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project ? [project.test ?? {}] : [],
  )
  const included = projects.flatMap(({ include = [] }) => include)
  expect(included).toContain('test/**/*.test.ts')
  // What one project leaves out, another one runs.
  const others = projects.map(({ exclude = [] }) => exclude)
  for (const [at, left] of others.entries())
    expect(projects.flatMap(({ include = [] }, other) => (other === at ? [] : include))).toEqual(
      expect.arrayContaining(left),
    )
})

describe('a test that a document names', () => {
  test.each([
    ['test/e2e/nothing.test.ts', null],
    ['test/simulation', null],
    ['test/torture/full/wire.torture.ts', null],
    ['test/torture/kills/kills.test.ts', 'the kill of a failure'],
    ['test/e2e/key.test.ts', 'what nobody has written'],
  ])('is not %s (%s)', (path, title) => {
    expect(wrongWith(path, title)).toHaveLength(1)
  })

  test('may be a long one', () => {
    const title = 'goes on with the chain: the older records stay in it'
    expect(wrongWith('test/e2e/evidence.test.ts', title)).toEqual([])
  })

  test('is found with its title, over the end of a line too', () => {
    expect(testsIn('Held by `test/a.test.ts`, `test/b.test.ts` "what\n  it says".')).toEqual([
      { path: 'test/a.test.ts', title: null },
      { path: 'test/b.test.ts', title: 'what it says' },
    ])
  })
})

test('a campaign is found by its name', () => {
  expect(campaignsIn('held by the campaign "wire", and the\ncampaigns "kills" and "no-such"')).toEqual([
    'wire',
    'kills',
    'no-such',
  ])
  expect([campaignOf('wire'), campaignOf('no-such')].map((path) => existsSync(root + path))).toEqual([true, false])
})

interface Named {
  readonly path: string
  readonly title: string | null
}

function testsIn(markdown: string): readonly Named[] {
  return [...markdown.matchAll(/`(test\/[^`\s]+)`(?:\s+"([^"]+)")?/g)].map(([, path = '', title]) => ({
    path,
    title: title?.replaceAll(/\s+/g, ' ') ?? null,
  }))
}

function campaignsIn(markdown: string): readonly string[] {
  const lists = markdown.matchAll(/\bcampaigns?\s+("[^"]+"(?:(?:,|\s+and)\s+"[^"]+")*)/g)
  return [...lists].flatMap(([, list = '']) => [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name))
}

function campaignOf(name: string): string {
  return `test/torture/full/${name}.torture.ts`
}

function sectionsOf(markdown: string): readonly { readonly heading: string; readonly text: string }[] {
  const [, ...parts] = `\n${markdown.replaceAll(/^```.*?^```$/gms, '')}`.split(/\n#+ /)
  return parts.map((text) => ({ heading: text.split('\n', 1)[0] ?? '', text }))
}

function wrongWith(path: string, title: string | null): readonly string[] {
  if (!path.endsWith('.test.ts')) return [`${path} is no file of tests`]
  if (!existsSync(root + path)) return [`${path} is not there`]
  const run = declarationsIn(read(path)).filter((one) => !isLeftOut(one))
  if (run.length > 0 && (title === null || run.some((one) => titles(title).some((quoted) => one.includes(quoted)))))
    return []
  return [`${path} runs no test${title === null ? '' : ` "${title}"`}`]
}

/** From each "test(" or "describe(" to the next one. */
function declarationsIn(source: string): readonly string[] {
  return source.split(/^(?=[ \t]*(?:test|it|describe|eachOf|long)\b[.(<])/m).slice(1)
}

/** What is not there yet, and what replays a failure for a person. */
function isLeftOut(declaration: string): boolean {
  const [, when = ''] = /^\s*\w+\.(?:runIf|skipIf|skip|only|todo)\((.*)/.exec(declaration) ?? []
  return /^\s*\w+\.(?:skip|todo)\b/.test(declaration) || when.startsWith('wanted !== undefined')
}

function titles(title: string): readonly string[] {
  return [`'`, `"`, '`'].map((quote) => `${quote}${title}${quote}`)
}
