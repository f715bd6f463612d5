import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { startCli, type Ran } from '../support/cli.js'
import { filesIn } from '../support/canary.js'
import { commentedChart } from '../support/hr-charts.js'
import { exported, type HrPerson } from '../support/hr-exports.js'
import { expectExit, temporaryFolder } from '../support/stage.js'

const departments = ['Sales', 'Engineering', 'Research', 'Care']

/** A company: each leads the five who follow. */
function company(size: number): readonly HrPerson[] {
  return Array.from({ length: size }, (_, at) => ({
    key: `p.${at}`,
    id: String(1000 + at).padStart(6, '0'),
    email: `p${at}@acme.example`,
    firstName: `First${letters(at)}`,
    lastName: `Last${letters(at)}`,
    manager: at === 0 ? null : `p.${Math.floor((at - 1) / 5)}`,
    department: departments[at % departments.length] as string,
  }))
}

function letters(at: number): string {
  return Array.from(String(at), (digit) => 'abcdefghij'[Number(digit)]).join('')
}

/** A folder with the chart of these people, committed. Runs `import csv` there, without a key and without a service. */
function placeOf(people: readonly HrPerson[], settings = '') {
  const folder = temporaryFolder()
  const { settings: own, people: files } = commentedChart(people, settings)
  for (const { file, text } of own === null ? files : [own, ...files]) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return { folder, run: runIn(folder) }
}

function runIn(folder: string) {
  return async (text: string, ...flags: readonly string[]): Promise<Ran> => {
    writeFileSync(join(folder, 'people.csv'), text)
    return await startCli(['import', 'csv', 'people.csv', ...flags], folder, {}).done
  }
}

function textsIn(folder: string): Readonly<Record<string, string>> {
  const files = filesIn(folder).filter((file) => file.startsWith('org/'))
  return Object.fromEntries(files.map((file) => [file, readFileSync(join(folder, file), 'utf8')]))
}

test('of 2,000 people, only the lines of the 60 who change are touched, and a second run changes nothing', async () => {
  const before = company(2000)
  const { folder, run } = placeOf(before, 'manage: [email, firstName, lastName, department, manager, active]\n')
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd: folder, encoding: 'utf8' })
  git('init', '-q')
  git('add', 'org')
  git('-c', 'user.name=a', '-c', 'user.email=a@b.example', 'commit', '-qm', 'x')
  const changing = new Set(Array.from({ length: 60 }, (_, at) => 300 + at * 28))
  const after = before.map((one, at) => {
    if (!changing.has(at)) return one
    if (at % 3 === 0) return { ...one, lastName: `New${letters(at)}` }
    return at % 3 === 1 ? { ...one, manager: 'p.1' } : { ...one, email: `new${at}@acme.example` }
  })
  expectExit(await run(exported('workday', after), '--full'), 0)
  const lines = git('diff', '-U0', '--', 'org')
    .split('\n')
    .filter((line) => /^[-+](?![-+])/.test(line))
  expect(lines.filter((line) => line.startsWith('-'))).toHaveLength(60)
  expect(lines.filter((line) => line.startsWith('+'))).toHaveLength(60)
  expect(lines.every((line) => /^[-+] {4}(?:lastName|manager|email): /.test(line))).toBe(true)
  expect(lines.filter((line) => line.includes('lastName')).every((line) => line.endsWith(' # family'))).toBe(true)

  const texts = textsIn(folder)
  const again = await run(exported('workday', after), '--full')
  expectExit(again, 0)
  expect(again.out).toContain('The chart has all of this already: no file changes.')
  expect(textsIn(folder)).toEqual(texts)
})

test('a company without a chart begins with a file, and the way out that is named works as typed', async () => {
  const folder = temporaryFolder()
  const run = runIn(folder)
  const text = exported('hibob', company(30))
  const first = await run(text)
  expectExit(first, 64)
  expect(first.err).toContain('name the company with --company')
  const topless = await run(text, '--company', 'Acme', '--timezone', 'Europe/Berlin')
  expectExit(topless, 1)
  expect(topless.err).toContain('add --top blank')
  expect(filesIn(folder)).toEqual(['people.csv'])
  const done = await run(text, '--company', 'Acme', '--timezone', 'Europe/Berlin', '--top', 'blank')
  expectExit(done, 0)
  expect(done.out).toContain('  30 new people\n')
  expect(filesIn(folder)).toEqual(expect.arrayContaining(['org/espalier.yaml', 'org/people/sales.yaml', '.gitignore']))
  expectExit(await startCli(['validate'], folder, {}).done, 0)
  const texts = textsIn(folder)
  expectExit(await run(text, '--full'), 0)
  expect(textsIn(folder)).toEqual(texts)
})

test('a dry run writes nothing, and ends with what leads from one chart to the other', async () => {
  const { folder, run } = placeOf(company(20))
  const texts = textsIn(folder)
  const after = company(20).map((one, at) => (at === 7 ? { ...one, manager: 'p.2' } : one))
  const dry = await run(exported('bamboohr', after), '--dry-run')
  expectExit(dry, 0)
  expect(dry.out).toContain('1 file would change:')
  expect(dry.out).toContain('MOVE')
  expect(textsIn(folder)).toEqual(texts)
  const asJson = JSON.parse((await run(exported('bamboohr', after), '--dry-run', '--format', 'json')).out) as {
    readonly plan: { readonly counts: { readonly move: number } }
    readonly files: readonly string[]
  }
  expect([asJson.plan.counts.move, asJson.files.length]).toEqual([1, 1])
})

test('more leavers than the limit allows: exit 8, nothing is written, and the flag that is named works', async () => {
  const { folder, run } = placeOf(company(40), 'limits: { people: { percent: 50 } }\n')
  const texts = textsIn(folder)
  const rest = exported('rippling', company(40).slice(0, 34))
  const over = await run(rest, '--full')
  expectExit(over, 8)
  expect(textsIn(folder)).toEqual(texts)
  const flag = /--allow deactivate=\d+/.exec(over.out)?.[0].split(' ') ?? []
  expect(flag).toEqual(['--allow', 'deactivate=6'])
  expectExit(await run(rest, '--full', ...flag), 0)
  expectExit(await startCli(['validate'], folder, {}).done, 0)
})

test('columns that are not certain end with the lines that make them so', async () => {
  const { folder, run } = placeOf(company(3))
  const text = exported('personio', company(3)).replace(
    /^.*\r\n/,
    'ID,First name,Last name,Email,Status,Post,Department,Boss,Hire date,Last day\r\n',
  )
  const unsure = await run(text)
  expectExit(unsure, 1)
  const mapping = unsure.err.slice(unsure.err.indexOf('\nhr:\n') + 1)
  expect(mapping).toContain('    email: Email\n')
  const settings = join(folder, 'org/espalier.yaml')
  writeFileSync(settings, `${readFileSync(settings, 'utf8')}${mapping}`)
  expectExit(await run(text), 0)
})

test('of a first import, the settings that findings name can be written as they are told', async () => {
  const folder = temporaryFolder()
  const run = runIn(folder)
  const dated = (day: string): string => exported('hibob', company(3)).replaceAll(/\d{4}-\d{2}-\d{2}/g, day)
  const first = await run(dated('03/04/2020'), '--company', 'Acme', '--timezone', 'Europe/Berlin', '--top', 'blank')
  expectExit(first, 1)
  expect(first.err).toContain('hr-ambiguous-date')
  expect(first.out).toContain('No row is taken: no file changes.')
  const lines = first.err.slice(first.err.indexOf('\ncompany: Acme\n') + 1)
  expect(lines).toMatch(/^company: Acme\ntimezone: Europe\/Berlin\n/)
  mkdirSync(join(folder, 'org'))
  writeFileSync(join(folder, 'org/espalier.yaml'), `${lines}hr:\n  dates: DD/MM/YYYY\n`)
  expectExit(await run(dated('03/04/2020'), '--top', 'blank'), 0)
  expectExit(await startCli(['validate'], folder, {}).done, 0)
})

test('a row with an error is not taken and the others are: exit 1', async () => {
  const { folder, run } = placeOf(company(12))
  const after = company(12).map((one, at) => {
    if (at === 5) return { ...one, manager: null, lastName: 'Other' }
    return at === 6 ? { ...one, lastName: 'Changed' } : one
  })
  const text = exported('bamboohr', after).replace(
    'p5@acme.example,,,',
    'p5@acme.example,"Nobody, At All",nobody@acme.example,',
  )
  const ran = await run(text)
  expectExit(ran, 1)
  expect(ran.err).toContain('row 7, column F (supervisorEmail)  error  hr-unknown-manager')
  expect(ran.err).toContain('1 error. Rows with an error are not taken.')
  const all = Object.values(textsIn(folder)).join('')
  expect([all.includes('Changed'), all.includes('Other')]).toEqual([true, false])
})

test('a file that is not there, and flags that exclude each other, are told in words', async () => {
  const { folder, run } = placeOf(company(2))
  const missing = await startCli(['import', 'csv', 'other.csv'], folder, {}).done
  expectExit(missing, 1)
  expect(missing.err).toContain('other.csv is not imported: it cannot be read (ENOENT)')
  expectExit(await startCli(['import', 'csv'], folder, {}).done, 64)
  const text = exported('workday', company(2))
  expectExit(await run(text, '--full', '--part'), 64)
  expectExit(await run(text, '--allow', 'deactivate=3'), 64)
  expectExit(await run(text, '--preset', 'sap'), 64)
  expectExit(await run(text, '--top', 'me'), 64)
})
