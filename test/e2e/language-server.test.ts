import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { startCli } from '../support/cli.js'
import { root } from '../support/docs.js'
import { languageServer, type Mark, type Offer } from '../support/language-server.js'
import { expectExit } from '../support/stage.js'
import { long } from '../support/long.js'

const ends: (() => void)[] = []
afterAll(() => {
  for (const end of ends) end()
})

interface Editor {
  /** What is offered where `|` is in a text of org/people/new.yaml. */
  readonly offers: (text: string) => Promise<readonly Offer[]>
  /** What is shown there. */
  readonly hover: (text: string) => Promise<string>
  readonly marks: (text: string) => Promise<readonly Mark[]>
  readonly repairs: (mark: Mark) => Promise<readonly string[]>
}

const peopleLine = '# yaml-language-server: $schema=../../schema/people.schema.json\n'
const settingsLine = '# yaml-language-server: $schema=../schema/settings.schema.json\n'

/** A chart whose schema `espalier schema` has written, open in an editor: a new file of it. */
async function editor(people: string, settings = '', file = 'people/new.yaml'): Promise<Editor> {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-editor-'))
  const path = join(folder, 'org', file)
  mkdirSync(join(folder, 'org/people'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), `company: Acme\ntimezone: UTC\n${settings}`)
  writeFileSync(join(folder, 'org/people/all.yaml'), people)
  expectExit(await startCli(['schema'], folder, {}).done, 0)
  const server = await languageServer(folder)
  ends.push(
    () => server.stop(),
    () => rmSync(folder, { recursive: true, force: true }),
  )
  const first = file === 'espalier.yaml' ? settingsLine : peopleLine
  const at = async (text: string): Promise<readonly [number, number]> => {
    const [before = '', after = ''] = `${first}${text}`.split('|')
    await server.open(path, before + after)
    const above = before.split('\n')
    return [above.length - 1, above.at(-1)?.length ?? 0]
  }
  return {
    offers: async (text) => await server.complete(path, ...(await at(text))),
    hover: async (text) => await server.hover(path, ...(await at(text))),
    marks: async (text) => await server.open(path, `${first}${text}`),
    repairs: async (mark) => await server.repairs(path, mark),
  }
}

function entry(key: string, more: string, name = 'Ann Example'): string {
  const [firstName = '', lastName = ''] = name.split(' ')
  return `  ${key}:\n    email: ${key}@acme.example\n    firstName: ${firstName}\n    lastName: ${lastName}\n${more}`
}

const chart = `people:
${entry('grace.hopper', '    manager: null\n    department: Engineering\n', 'Grace Hopper')}${entry('ada', '    manager: grace.hopper\n    department: Sales\n', 'Ada Lovelace')}${entry('gone', '    status: left\n')}`
const lists = 'departments: [Engineering, Sales, People]\nemailDomains: [acme.example]\n'
const start = `people:\n${entry('new', '')}`
const texts = (offers: readonly Offer[]): readonly (string | undefined)[] =>
  offers.map(({ textEdit }) => textEdit?.newText)
const messages = (marks: readonly Mark[]): readonly string[] => marks.map(({ message }) => message)

let common: Editor
beforeAll(async () => {
  common = await editor(chart, lists)
})

describe('completion', () => {
  test('offers the keys of those who have not left, with name and department, for a manager and null', async () => {
    const { offers } = common
    const found = await offers(`${start}    manager: |\n`)
    expect(found.map(({ label, documentation }) => [label, documentation])).toEqual([
      ['null', undefined],
      ['ada', 'Ada Lovelace, Sales'],
      ['grace.hopper', 'Grace Hopper, Engineering'],
    ])
    expect(texts(found)).toEqual(['null', 'ada', 'grace.hopper'])
    expect(texts(await offers(`${start}    manager: gra|\n`))).toContain('grace.hopper')
    expect(texts(await offers(`${start}    changes:\n      - { on: 2027-01-01, manager: g| }\n`))).toContain(
      'grace.hopper',
    )
    const dated = await offers(`${start}    changes:\n      - on: 2027-01-01\n        manager: |\n`)
    expect(new Set(texts(dated))).toEqual(new Set(['ada', 'grace.hopper', 'null']))
    expect(texts(await offers(`${start}    successor: |\n`))).toEqual(['ada', 'grace.hopper'])
  })

  test('offers the departments of the settings, and without a list those in use', async () => {
    const [listed, free] = [common, await editor(chart)]
    const all = new Set(['Engineering', 'People', 'Sales', 'null'])
    expect(new Set(texts(await listed.offers(`${start}    department: |\n`)))).toEqual(all)
    expect(new Set(texts(await listed.offers('defaults:\n  department: |\n')))).toEqual(all)
    expect(new Set(texts(await free.offers(`${start}    department: |\n`)))).toEqual(
      new Set(['Engineering', 'Sales', 'null']),
    )
  })

  test('offers the keys for the lists of the settings', async () => {
    const { offers, marks } = await editor(chart, lists, 'espalier.yaml')
    const settings = 'company: Acme\ntimezone: UTC\n'
    expect(texts(await offers(`${settings}admins:\n  - |\n`))).toEqual(['ada', 'grace.hopper'])
    expect(texts(await offers(`${settings}protected:\n  - |\n`))).toEqual(['ada', 'grace.hopper'])
    expect(messages(await marks(`${settings}admins: [gracy]\n`))).toEqual([expect.stringContaining('no person')])
  })

  test.each([
    ['people:\n  |', 'a person', 'email: ${2:address}'],
    [`${start}    |`, 'a dated change', 'changes:\n  - on: ${1:YYYY-MM-DD}\n    manager: ${2:key of the manager}'],
    [`${start}    |`, 'a leaver', 'end: ${1:YYYY-MM-DD}'],
    [`${start}    |`, 'a successor', 'end: ${1:YYYY-MM-DD}\nsuccessor: ${2:key of the successor}'],
    [`${start}    end: 2027-01-31\n    |`, 'a successor', 'successor: ${2:key of the successor}'],
    [`${start}    |`, 'an absence', 'absence:\n  from: ${1:YYYY-MM-DD}\n  to: ${2:YYYY-MM-DD}'],
    [`${start}    changes:\n      |`, 'a dated change', '- on: ${1:YYYY-MM-DD}\n  manager: ${2:key of the manager}'],
    [`${start}    changes:\n      - |`, 'a dated change', 'on: ${1:YYYY-MM-DD}\n  manager: ${2:key of the manager}'],
  ])('at %j, %s is offered as a snippet', async (text, label, snippet) => {
    const { offers } = common
    const found = (await offers(text)).find((offer) => offer.label === label)
    expect(found?.textEdit?.newText).toContain(snippet)
  })
})

describe('an editor marks', () => {
  test.each([
    ['a key that the chart does not have', '    manager: grace.hoper\n', 'The chart has no person with this key.'],
    ['such a successor', '    end: 2027-01-31\n    successor: nobody\n', 'The chart has no person with this key.'],
    ['a department that is not on the list', '    department: Enginering\n', 'The settings list no such department.'],
    ['a month 13', '    start: 2026-13-01\n', 'A day is written as year, month and day: 2026-12-31.'],
  ])('%s, in words, and offers no list of repairs', async (_, more, message) => {
    const { marks, repairs } = common
    const found = await marks(`${start}${more}`)
    expect(messages(found)).toEqual([expect.stringContaining(message)])
    expect((found[0]?.message ?? '').length).toBeLessThan(200)
    expect(await repairs(found[0] as Mark)).toEqual([])
  })

  test('a key that no person may have', async () => {
    const { marks } = common
    expect(messages(await marks(start.replace('  new:', '  Ann Example:')))).toEqual([
      expect.stringContaining('The key of a person has lower-case letters and digits'),
    ])
  })

  test('an address outside the domains, which it names', async () => {
    const { marks } = common
    expect(messages(await marks(start.replace('acme.example', 'acme.exmple')))).toEqual([
      expect.stringContaining('outside the domains of the company: acme.example.'),
    ])
    expect(await marks(start.replace('acme.example', 'ACME.Example'))).toEqual([])
  })

  test('nothing in the chart itself: not null, nor a leaver as a manager, nor a key of digits', async () => {
    const digits = `${chart}${entry('123', '    manager: gone\n    status: left\n')}`
    const { marks } = await editor(digits, lists)
    expect(await marks(digits)).toEqual([])
    expect(await marks(`${start}    manager: 123\n`)).toEqual([])
  })
})

long('the example chart has no marks, in any of its files', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-editor-'))
  ends.push(() => rmSync(folder, { recursive: true, force: true }))
  cpSync(join(root, 'org'), join(folder, 'org'), { recursive: true })
  expectExit(await startCli(['schema'], folder, {}).done, 0)
  const server = await languageServer(folder)
  ends.push(() => server.stop())
  const files = readdirSync(join(folder, 'org'), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.yaml'),
  )
  expect(files.length).toBeGreaterThan(2)
  for (const file of files) {
    const path = join(folder, 'org', file)
    expect([file, messages(await server.open(path, readFileSync(path, 'utf8')))]).toEqual([file, []])
  }
})

test('where a manager is, the description is shown, and no list of the people', async () => {
  const { hover } = common
  for (const text of [`${start}    mana|ger: ada\n`, `${start}    manager: a|da\n`, `${start}    manager: gr|ace\n`]) {
    const shown = await hover(text)
    expect(shown).toContain('The key of the direct manager; null for a person without a manager.')
    expect(shown).not.toContain('grace.hopper')
  }
  expect(await hover(`${start}    depart|ment: Sales\n`)).toContain('The department; null for a person without one.')
})

const hostile = [
  '[here](https://evil.example)',
  '![x](https://evil.example/a.png)',
  '<img src=https://evil.example>',
  '${1:evil} $2 $TM_FILENAME',
  '`evil` **evil**',
  `O'Neil "evil"`,
  String.raw`evil\} \$ }`,
  'command:evil?x',
]

long('a hostile name or department is no snippet, no link and no picture, and changes no other line', async () => {
  const people = hostile.map((text, at) => {
    const names = { email: `p${String(at)}@acme.example`, firstName: text, lastName: 'Example' }
    return [`p${String(at)}`, { ...names, manager: null, department: `${text} team` }] as const
  })
  const { offers, hover, marks } = await editor(JSON.stringify({ people: Object.fromEntries(people) }))
  const managers = (await offers(`${start}    manager: |\n`)).filter(({ label }) => label !== 'null')
  expect(texts(managers)).toEqual(hostile.map((_, at) => `p${String(at)}`))
  for (const { documentation } of managers) {
    expect(typeof documentation).toBe('string')
    expect(documentation).toMatch(/^[\p{L}\p{Nd} '’,.()&-]+$/u)
    expect(documentation).not.toMatch(/\.\w/)
  }
  const written = texts(await offers(`${start}    department: |\n`)).map((text) => literal(text ?? ''))
  const departments = people.map(([, { department }]) => department)
  expect(new Set(written.map((text) => parse(text) as unknown))).toEqual(new Set([...departments, null]))
  for (const text of written) expect(await marks(`${start}    department: ${text}\n`)).toEqual([])
  for (const text of [`${start}    manager: p|0\n`, `${start}    department: ${literal(written[0] ?? '')}|\n`])
    expect(await hover(text)).not.toContain('evil')
})

/** The text of a snippet that has no place to fill in: fails if it has one. */
function literal(snippet: string): string {
  expect(snippet.replaceAll(/\\[\\$}]/g, '')).not.toMatch(/\$/)
  return snippet.replaceAll(/\\([\\$}])/g, '$1')
}

long('2,000 people are offered to the last', async () => {
  const keys = Array.from({ length: 2_000 }, (_, at) => `person-${String(at).padStart(4, '0')}`)
  const { offers, marks } = await editor(`people:\n${keys.map((key) => entry(key, '    manager: null\n')).join('')}`)
  expect(texts(await offers(`${start}    manager: person-1|\n`))).toEqual(['null', ...keys])
  expect(messages(await marks(`${start}    manager: person-2000\n`)).map(({ length }) => length < 200)).toEqual([true])
})
