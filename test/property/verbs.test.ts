import * as fc from 'fast-check'
import process from 'node:process'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { editByVerbs } from '../../src/desired/editing/edit-by-verbs.js'
import { loadFolder } from '../../src/desired/load.js'
import type { Folder } from '../../src/desired/reading/folder.js'
import type { SourceFile } from '../../src/desired/reading/source.js'
import type { Day } from '../../src/model/names.js'
import type { ChartVerb } from '../../src/model/verbs.js'

const now = new Date('2026-12-01T10:00:00Z')
const numRuns = Number(process.env['ESPALIER_CASES'] ?? 100)
const days = ['2026-06-01', '2026-11-30', '2026-12-01', '2027-01-15', '2027-02-01', '2027-06-30', '2028-01-01'] as Day[]
const day = fc.constantFrom(...days)
const departments = ['Sales', 'R&D: new', 'Legal # 1']
const department = fc.option(fc.constantFrom(...departments))

/** How a person is written: each on lines of their own or on one line, with and without comments and quotes. */
const style = fc.record({
  inLine: fc.boolean(),
  comment: fc.constantFrom('', ' # a comment', '   # email: no'),
  quote: fc.boolean(),
  order: fc.boolean(),
  above: fc.constantFrom('', '\n', '  # about the next one\n', '\n  # one\n\n  # two\n'),
  below: fc.constantFrom('', '    # their own\n'),
})

const person = fc.record({
  style,
  boss: fc.nat(),
  department: fc.option(department, { nil: undefined }),
  state: fc.constantFrom('plain', 'plain', 'plain', 'left', 'ends', 'starts', 'away'),
  days: fc.uniqueArray(fc.constantFrom(...days.slice(3)), { maxLength: 2 }),
  past: fc.boolean(),
})

type Made = typeof person extends fc.Arbitrary<infer T> ? T : never

const keyOf = (at: number): string => `person.no${at}`

/** The lines of a person: a field, and its value as it is written. */
function fieldsOf(one: Made, at: number, bosses: readonly number[]): readonly (readonly [string, string])[] {
  const text = (value: string): string => (one.style.quote || /[:#]/.test(value) ? `"${value}"` : value)
  const boss = bosses.length === 0 ? 'null' : keyOf(bosses[one.boss % bosses.length] ?? 0)
  const changes = [
    ...(one.past && one.state !== 'starts' ? [`{ on: 2026-02-01, department: Sales }`] : []),
    ...(one.state === 'plain' ? one.days.toSorted() : []).map(
      (on, i) => `{ on: ${on}, ${i === 0 ? `manager: ${boss}` : 'department: Sales'} }`,
    ),
  ]
  const fields: (readonly [string, string])[] = [
    ['email', text(`${keyOf(at)}@acme.example`)],
    ['firstName', text(`First${at}`)],
    ['lastName', text(`Last ${String.fromCodePoint(97 + at)}`)],
    ['id', `'00${at}'`],
    ['manager', boss],
    ...(one.department === undefined
      ? []
      : [['department', one.department === null ? 'null' : text(one.department)] as const]),
    ...(one.state === 'left' ? [['status', 'left'] as const] : []),
    ...(one.state === 'ends' ? [['end', '2027-03-31'] as const] : []),
    ...(one.state === 'starts' ? [['start', '2027-01-31'] as const] : []),
    ...(one.state === 'away' ? [['absence', '{ from: 2027-01-02, to: 2027-04-01 }'] as const] : []),
    ...(changes.length === 0 ? [] : [['changes', `[${changes.join(', ')}]`] as const]),
  ]
  return one.style.order ? fields : fields.toReversed()
}

function entryText(one: Made, at: number, bosses: readonly number[]): string {
  const { inLine, comment, above, below } = one.style
  const fields = fieldsOf(one, at, bosses)
  if (inLine) return `${above}  ${keyOf(at)}: { ${fields.map((field) => field.join(': ')).join(', ')} }${comment}\n`
  const lines = fields.map(([name, value]) => {
    if (name !== 'changes') return `    ${name}: ${value}${comment}\n`
    const items = (value.match(/\{[^}]*\}/g) ?? []).map((item) => `      - ${item}${comment}\n`)
    return `    changes:\n${items.join('')}`
  })
  return `${above}  ${keyOf(at)}:${comment}\n${lines.join('')}${below}`
}

const chart = fc
  .record({
    people: fc.array(person, { minLength: 4, maxLength: 9 }),
    feed: fc.constantFrom('\n', '\r\n'),
    end: fc.boolean(),
  })
  .map(({ people, feed, end }): Folder => {
    const entries = people.map((one, at) => {
      const bosses = people.flatMap((other, index) =>
        index < at && ['plain', 'away'].includes(other.state) ? [index] : [],
      )
      return entryText(one, at, bosses)
    })
    const half = Math.ceil(entries.length / 2)
    const file = (name: string, list: readonly string[]): SourceFile => {
      const text = `# the top\ndefaults: { department: Legal } # all\npeople:\n${list.join('')}# the end\n`
      return { file: `org/people/${name}.yaml`, text: (end ? text : text.slice(0, -1)).replaceAll('\n', feed) }
    }
    const settings = { file: 'org/espalier.yaml', text: `company: Acme\ntimezone: UTC\nadmins: [${keyOf(0)}] # one\n` }
    return {
      settings,
      contract: null,
      people: [file('a', entries.slice(0, half)), file('b', entries.slice(half))],
      diagnostics: [],
    }
  })

const someone = fc.oneof({ weight: 8, arbitrary: fc.nat(3).map(keyOf) }, { weight: 1, arbitrary: fc.nat(9).map(keyOf) })
const manager = fc.option(fc.nat(1).map(keyOf), { freq: 6 })
const hostile = fc.constantFrom(
  'Eva',
  'Kim',
  'Lou',
  'Max',
  'Noa',

  'Ada',
  'a: b',
  '#x',
  ' y',
  'null',
  '"q" \'r\'',
  '<!-- x -->',
  'a\nb: c',
  '\u202ex',
  '- z',
  '{ x }',
  'Ł',
  '',
)
const on = fc.option(day, { nil: undefined })
const opt = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: undefined })

const verb = fc
  .oneof(
    fc.record({ verb: fc.constant('move'), person: someone, manager: opt(manager), department: opt(department), on }),
    fc.record({ verb: fc.constant('leave'), person: someone, reportsTo: opt(someone), on }),
    fc.record({ verb: fc.constant('rehire'), person: someone, manager: opt(manager), department: opt(department), on }),
    fc.record({
      verb: fc.constant('rename'),
      person: someone,
      firstName: opt(hostile),
      lastName: opt(hostile),
      key: opt(fc.constantFrom('new.key', keyOf(1), 'No')),
      on,
    }),
    fc.record({
      verb: fc.constant('hire'),
      email: fc.constantFrom('new@acme.example', 'new@acme.example', 'x'),
      firstName: hostile,
      lastName: hostile,
      manager,
      department: opt(department),
      on,
    }),
  )
  .map(
    (one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== undefined)) as unknown as ChartVerb,
  )

/** The lines of a file outside of the entries of some people, and the lines of each person. */
function split(text: string, changed: ReadonlySet<string>): { rest: string[]; own: Map<string, string[]> } {
  const rest: string[] = []
  const own = new Map<string, string[]>()
  let key: string | null = null
  for (const line of text.split('\n')) {
    const found = /^ {2}'?([a-z0-9.]+)'?:/.exec(line)?.[1]
    if (found !== undefined) key = found
    else if (!/^ {3}/.test(line)) key = null
    const isOwn = key !== null && changed.has(key) && !/^ {4}#/.test(line)
    if (isOwn) own.set(key ?? '', [...(own.get(key ?? '') ?? []), line])
    else rest.push(line)
  }
  return { rest, own }
}

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>
const entriesIn = (text: string): Entries => (parse(text, { schema: 'failsafe' }) as { people: Entries }).people

function expectOthersUntouched(before: SourceFile, after: SourceFile): void {
  const [old, next] = [entriesIn(before.text), entriesIn(after.text)]
  const keys = new Set([...Object.keys(old), ...Object.keys(next)])
  const changed = new Set([...keys].filter((key) => JSON.stringify(old[key]) !== JSON.stringify(next[key])))
  const [was, is] = [split(before.text, changed), split(after.text, changed)]
  const trimmed = (lines: readonly string[]): string => lines.join('\n').replace(/\r?\n?$/, '')
  expect(trimmed(is.rest)).toBe(trimmed(was.rest))
  const lost = [...changed].flatMap((key) =>
    Object.entries(old[key] ?? {}).flatMap(([name, value]) => {
      const isScalar = value === null || typeof value === 'string'
      const isKept = isScalar && JSON.stringify(next[key]?.[name]) === JSON.stringify(value)
      const line = was.own
        .get(key)
        ?.find((one) => one.startsWith(`    ${name}:`))
        ?.trimEnd()
      const found = is.own.get(key)?.some((one) => one.trimEnd() === line) ?? false
      return isKept && line !== undefined && !found ? [line] : []
    }),
  )
  expect(lost).toEqual([])
}

test('verbs change the lines that they name, and no others; the chart stays sound, or nothing is written', async () => {
  let [written, refused] = [0, 0]
  await fc.assert(
    fc.asyncProperty(
      chart,
      fc.oneof({ weight: 3, arbitrary: verb.map((one) => [one]) }, fc.array(verb, { minLength: 2, maxLength: 3 })),
      async (folder, verbs) => {
        fc.pre((await loadFolder(folder, null, now)).desired !== null)
        const result = await editByVerbs(folder, verbs, now)
        if (result.problems.length > 0) {
          refused += 1
          return result.files.length === 0
        }
        written += result.files.length > 0 ? 1 : 0
        expect((await loadFolder(result.folder, null, now)).desired).not.toBeNull()
        for (const file of result.folder.people) {
          const before = folder.people.find((one) => one.file === file.file)
          if (before !== undefined) expectOthersUntouched(before, file)
        }
        if (verbs.length > 1) return true
        const again = await editByVerbs(result.folder, verbs, now)
        return again.files.length + again.problems.length === 0
      },
    ),
    { numRuns },
  )
  // Both happen often, so that the law says something.
  expect(Math.min(written, refused)).toBeGreaterThan(numRuns / 20)
})
