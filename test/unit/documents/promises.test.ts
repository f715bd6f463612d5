import { existsSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import config from '../../../vitest.config.js'
import { read, root } from '../../support/docs.js'

/**
 * What is promised, and the headings below which nothing is: they are about what a person does, or what is not promised.
 * Every other section names a test that holds it: a path in backticks, and a title of it in quotes right behind, where
 * the file has much else.
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
  test('names only tests that "npm test" runs, by titles that they have', () => {
    const named = testsIn(read(document))
    expect(named.length).toBeGreaterThan(0)
    expect(named.flatMap(({ path, title }) => wrongWith(path, title))).toEqual([])
  })

  test('names a test in every section, but for those that promise nothing', () => {
    const bare = sectionsOf(read(document)).filter(({ text }) => testsIn(text).length === 0)
    expect(bare.map(({ heading }) => heading)).toEqual(documents[document])
  })
})

test('what lands has passed "npm test", which runs the tests of the two projects', () => {
  expect(read('.ci/run').split('\n')).toContain('npm test')
  expect(JSON.parse(read('package.json'))).toMatchObject({ scripts: { test: 'vitest run' } })
  const included = (config.test?.projects ?? []).flatMap((project) =>
    typeof project === 'object' && 'test' in project ? (project.test?.include ?? []) : [],
  )
  expect(included).toEqual(['test/**/*.test.ts', 'test/alone/*.test.ts'])
})

describe('a test that a document names', () => {
  test.each([
    ['test/e2e/nothing.test.ts', null],
    ['test/simulation', null],
    ['test/torture/full/wire.torture.ts', null],
    ['test/torture/store/store.test.ts', null],
    ['test/e2e/key.test.ts', 'what nobody has written'],
    ['test/e2e/evidence.test.ts', 'goes on with the chain: the older records stay in it'],
  ])('is not %s (%s)', (path, title) => {
    expect(wrongWith(path, title)).toHaveLength(1)
  })

  test('is found with its title, over the end of a line too', () => {
    expect(testsIn('Held by `test/a.test.ts`, `test/b.test.ts` "what\n  it says".')).toEqual([
      { path: 'test/a.test.ts', title: null },
      { path: 'test/b.test.ts', title: 'what it says' },
    ])
  })
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

function sectionsOf(markdown: string): readonly { readonly heading: string; readonly text: string }[] {
  const [, ...parts] = `\n${markdown.replaceAll(/^```.*?^```$/gms, '')}`.split(/\n#+ /)
  return parts.map((text) => ({ heading: text.split('\n', 1)[0] ?? '', text }))
}

function wrongWith(path: string, title: string | null): readonly string[] {
  if (!path.endsWith('.test.ts')) return [`${path} is no file of tests that "npm test" runs`]
  if (!existsSync(root + path)) return [`${path} is not there`]
  const run = declarationsIn(read(path)).filter((one) => !isLeftOut(one))
  if (run.length === 0) return [`${path} is left out by "npm test"`]
  if (title === null || run.some((one) => titles(title).some((quoted) => one.includes(quoted)))) return []
  return [`${path} runs no test "${title}"`]
}

/** From each "test(" or "describe(" to the next one. */
function declarationsIn(source: string): readonly string[] {
  return source.split(/^(?=[ \t]*(?:test|it|describe)\b[.(<])/m).slice(1)
}

/** Those that say nearly what others say wait for "npm run test:all", and what replays a failure for a person. */
function isLeftOut(declaration: string): boolean {
  const [, when = ''] = /^\s*\w+\.(?:runIf|skipIf|skip|only|todo)\((.*)/.exec(declaration) ?? []
  return /^\s*\w+\.(?:skip|todo)\b/.test(declaration) || /^(?:long\)|long &&|wanted )/.test(when)
}

function titles(title: string): readonly string[] {
  return [`'`, `"`, '`'].map((quote) => `${quote}${title}${quote}`)
}
