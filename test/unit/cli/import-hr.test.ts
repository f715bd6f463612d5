import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { importHr, type HrResult } from '../../../src/cli/import-hr.js'
import type { Host } from '../../../src/host/host.js'
import { quickClock, worldIn } from '../../support/in-process.js'
import { small } from '../../support/hr-merges.js'
import { temporaryFolder } from '../../support/stage.js'

/** A folder with a chart and a file, and a person at the terminal who answers in turn. */
function placeOf(csv: string, answers: readonly string[], people = small) {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'org/people'), { recursive: true })
  writeFileSync(join(folder, 'org/espalier.yaml'), 'company: Acme\ntimezone: UTC\n')
  writeFileSync(join(folder, 'org/people/all.yaml'), `people:\n${people}`)
  writeFileSync(join(folder, 'people.csv'), csv)
  const asked: string[] = []
  const left = [...answers]
  const host = worldIn(folder, '', quickClock(), ignore, ignore)
  const terminal: Host['terminal'] = {
    ...host.terminal,
    interactive: true,
    ask: ({ text }) => {
      asked.push(text)
      return Promise.resolve(left.shift() ?? '')
    },
  }
  const run = async (): Promise<HrResult> =>
    (await importHr('people.csv', 'org', { words: [], flags: new Map([['part', []]]) }, { ...host, terminal })).result
  return { asked, run, text: (file = 'all') => readFileSync(join(folder, `org/people/${file}.yaml`), 'utf8') }
}

function ignore(): void {}

const unsure = 'Email,First name,Last name,Manager email\nada@acme.example,Ada,Byron,grace@acme.example\n'

test('columns that are not certain are asked about', async () => {
  const no = placeOf(unsure, ['n'])
  expect(await no.run()).toMatchObject({ kind: 'unsure' })
  expect([no.asked, no.text()]).toEqual([['Are the columns right? [y/N] '], `people:\n${small}`])
  const yes = placeOf(unsure, ['y'])
  expect(await yes.run()).toMatchObject({ kind: 'merged' })
  expect(yes.text()).toContain('lastName: Byron')
})

const sameName =
  'workEmail,firstName,lastName,supervisorEmail,employeeNumber\nada@new.example,Ada,Lovelace,grace@acme.example,00500\ngrace@new.example,Grace,Hopper,alan@acme.example,00501\n'

test('a row that has only its name in common is asked about, and a blank answer skips it', async () => {
  const place = placeOf(sameName, ['', 'yes'])
  const end = await place.run()
  expect(place.asked).toEqual([
    'Row 2: Ada Lovelace. Is this Ada Lovelace (ada.lovelace), ada@acme.example? [yes/no/blank: skip the row] ',
    'Row 3: Grace Hopper. Is this Grace Hopper (grace.hopper), grace@acme.example? [yes/no/blank: skip the row] ',
  ])
  expect(end).toMatchObject({
    kind: 'merged',
    findings: [
      { row: 2, code: 'hr-same-name' },
      { row: 3, code: 'hr-circle' },
    ],
  })
})

test('a row that is another person becomes a new one', async () => {
  const place = placeOf(sameName.split('\n').slice(0, 2).join('\n'), ['no'])
  expect(await place.run()).toMatchObject({ kind: 'merged', findings: [], beside: [] })
  expect(place.text('no-department')).toMatch(/\n {2}ada:\n {4}email: ada@new\.example\n/)
})

test('of two people of the name, a no and a blank answer leave the row open', async () => {
  const other = '  ada.two: { email: two@acme.example, firstName: Ada, lastName: Lovelace, manager: grace.hopper }\n'
  const csv = sameName.split('\n').slice(0, 2).join('\n')
  const open = placeOf(csv, ['no', ''], small + other)
  expect(await open.run()).toMatchObject({ kind: 'merged', files: [], findings: [{ row: 2, code: 'hr-same-name' }] })
  expect(open.asked).toHaveLength(2)
  const fresh = placeOf(csv, ['no', 'n'], small + other)
  expect(await fresh.run()).toMatchObject({ kind: 'merged', findings: [], summary: { created: 1 } })
})
