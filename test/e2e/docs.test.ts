import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { contract } from '#validators/contract'
import { people, type Validator } from '#validators/people'
import { settings } from '#validators/settings'
import { commands } from '../../src/cli/catalogue.js'
import { helpAll, helpFor } from '../../src/cli/help.js'
import { diagnosticCodes } from '../../src/desired/codes.js'
import { mergeCodes } from '../../src/desired/merging/merge-codes.js'
import { hrCodes } from '../../src/hr/codes.js'
import { byText } from '../../src/model/names.js'
import { switchTable } from '../../src/sandbox/flags.js'
import { blocksOf, documents, read, root, rowNames } from '../support/docs.js'
import { runDocument } from '../support/docs-run.js'
import { eachOf } from '../support/long.js'

const withBlocks = (...languages: string[]): readonly string[] =>
  documents.filter((document) => blocksOf(read(document)).some(({ language }) => languages.includes(language)))

const first = new Set(['README.md', 'docs/evidence.md', 'docs/security.md'])

eachOf(
  test.concurrent,
  withBlocks('sh', 'text'),
  (document) => !first.has(document),
)('every command in %s does what the text says', async (document) => {
  expect(await runDocument(document)).toEqual([])
})

test.each(withBlocks('yaml'))('every YAML in %s is what a chart may say', (document) => {
  const blocks = blocksOf(read(document)).filter(({ language }) => language === 'yaml')
  expect(blocks.flatMap(({ text, line }) => mistakesIn(text).map((one) => `${line}: ${one}`))).toEqual([])
})

/** A whole file, or a part of the settings, or entries of people: what is left out around it is put there. */
function mistakesIn(text: string): string[] {
  const value = parse(text) as Record<string, unknown>
  if ('facts' in value) return contract(value) ? [] : [JSON.stringify(contract.errors)]
  const known = Object.keys(schemaOf('settings').properties ?? {})
  const part = Object.keys(value).every((key) => known.includes(key))
  const check: Validator<unknown> = part ? settings : people
  const file = 'people' in value ? value : { people: value }
  return check(part ? { company: 'Acme', timezone: 'UTC', ...value } : file) ? [] : [JSON.stringify(check.errors)]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

test('every block is of a kind that is checked, and every fence was understood', () => {
  for (const document of documents) {
    const blocks = blocksOf(read(document))
    expect(['sh', 'yaml', 'text', 'json', 'mermaid', 'table'], document).toEqual(
      expect.arrayContaining(blocks.map(({ language }) => language)),
    )
    expect(
      blocks.filter(({ language, text }) => language === 'json' && !isJson(text)),
      document,
    ).toEqual([])
    expect(read(document).split('```'), document).toHaveLength(
      2 * blocks.filter(({ language }) => language !== 'table').length + 1,
    )
    const notes = read(document).split('<!--').length - 1
    expect(
      blocks.filter((block) => block.notes.size > 0),
      document,
    ).toHaveLength(notes)
  }
})

test('every command within a sentence exists, with its flags', () => {
  const inline = documents.flatMap((document) => [...read(document).matchAll(/`espalier ([a-z][^`]*)`/g)])
  const unknown = inline.map(([, text = '']) => text).filter((text) => !isCommand(text))
  expect(inline.length).toBeGreaterThan(5)
  expect(unknown).toEqual([])
})

/** A group such as "state" is none by itself; values of flags are not looked at. */
function isCommand(text: string): boolean {
  const command = commands.find(({ name }) => `${text} `.startsWith(`${name} `))
  const flags = text.split(' ').filter((word) => word.startsWith('--'))
  return flags.every((flag) => command?.flags.some(({ name }) => `--${name}` === flag)) && command !== undefined
}

const withLinks = documents.filter((document) => read(document).includes(']('))

test.each(withLinks)('every link of %s leads to a file, and to a heading that it has', (document) => {
  const links = [...read(document).matchAll(/\]\(([^)]+)\)/g)].map(([, link = '']) => link)
  const broken = links.filter((link) => !/^https?:/.test(link)).filter((link) => !leadsSomewhere(link, document))
  expect(broken).toEqual([])
})

function leadsSomewhere(link: string, document: string): boolean {
  const [path = '', heading] = link.split('#')
  const target = path === '' ? join(root, document) : join(root, dirname(document), path)
  return existsSync(target) && (heading === undefined || headingsOf(readFileSync(target, 'utf8')).includes(heading))
}

function headingsOf(markdown: string): string[] {
  return [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, text = '']) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test('docs/commands.md shows the help of everything and of each command, as it is', () => {
  const expected = [helpAll(), ...commands.map(helpFor)].map(({ text }) => text)
  if (process.env['BLESS'] === '1')
    writeFileSync(`${root}docs/commands.md`, blessed(read('docs/commands.md'), expected))
  const shown = blocksOf(read('docs/commands.md')).filter(
    ({ language, notes }) => language === 'text' && !notes.has('output') && !notes.has('file'),
  )
  expect(shown.map(({ text }) => text)).toEqual(expected)
})

/** The document with each help in its place: the block that begins with the same line. A new command goes to the end. */
function blessed(markdown: string, helps: readonly string[]): string {
  return helps.reduce((text, help) => {
    const begin = `\`\`\`text\n${help.split('\n', 1)[0] ?? ''}\n`
    const at = text.indexOf(begin)
    if (at < 0) return `${text}\n## ${help.split('\n', 1)[0] ?? ''}\n\n\`\`\`text\n${help}\`\`\`\n`
    return `${text.slice(0, at)}\`\`\`text\n${help}${text.slice(text.indexOf('```', at + 3))}`
  }, markdown)
}

test('docs/exit-codes.md has a row for each exit code of the help, and no other', () => {
  const codes = [
    ...helpAll()
      .text.split('Exit codes')[1]!
      .matchAll(/(?:^ {2}| {3})(\d+) /gm),
  ].map(([, code = '']) => code)
  expect(codes).toHaveLength(11)
  expect(rowNames(read('docs/exit-codes.md')).filter((name) => /^\d+$/.test(name))).toEqual(codes)
})

test('docs/diagnostics.md has a row for each code of a chart, of an HR file and of a plan, and no other', () => {
  const sources = ['findings', 'identity-findings', 'manager-findings', 'department-findings', 'health-findings']
    .map((name) => read(`src/plan/${name}.ts`))
    .join('')
  const ofPlans = [...sources.matchAll(/(?:error|[wW]arning)\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code)
  expect(ofPlans.length).toBeGreaterThan(5)
  expect(rowNames(read('docs/diagnostics.md')).toSorted(byText)).toEqual(
    [...Object.keys(diagnosticCodes), ...Object.keys({ ...hrCodes, ...mergeCodes }), ...new Set(ofPlans)].toSorted(
      byText,
    ),
  )
})

test('CONTRIBUTING.md names only files that are there', () => {
  const paths = [...read('CONTRIBUTING.md').matchAll(/`((?:src|schema|test|docs)\/[\w./-]*)`/g)].map(
    ([, path = '']) => path,
  )
  expect(paths.length).toBeGreaterThan(10)
  expect(paths.filter((path) => !existsSync(`${root}${path}`))).toEqual([])
})

test('docs/sandbox.md has a row for each switch, and no other', () => {
  expect(rowNames(read('docs/sandbox.md')).filter((name) => name.startsWith('--'))).toEqual(
    switchTable.map(({ flag }) => `--${flag}`),
  )
})

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
}

function schemaOf(name: string): Schema {
  return JSON.parse(read(`schema/${name}.schema.json`)) as Schema
}

test.each(['people', 'settings'])('docs/files.md names every property of the %s schema', (name) => {
  const properties = (schema: Schema): string[] => [
    ...Object.entries(schema.properties ?? {}).flatMap(([key, inner]) => [key, ...properties(inner)]),
    ...Object.values(schema.$defs ?? {}).flatMap(properties),
  ]
  const named = new Set([...read('docs/files.md').matchAll(/`(?:[\w]+\.)*(\w+):?`/g)].map(([, word]) => word))
  expect([...new Set(properties(schemaOf(name)))].filter((property) => !named.has(property))).toEqual([])
})
