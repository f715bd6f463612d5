import { expect, test } from 'vitest'
import { columnsIn } from '../../../src/hr/columns.js'
import type { HrSettings } from '../../../src/model/files.js'

function read(header: readonly string[], hr: HrSettings = {}): unknown {
  const { columns, preset, sure, findings } = columnsIn(header, hr)
  return [
    columns.map(({ field, column, by }) => `${column.letter} ${field} ${by}`),
    preset,
    sure,
    findings.map(({ code }) => code),
  ]
}

test('documented names are sure, labels and usual names are asked about', () => {
  expect(read(['employeeNumber', 'firstName', 'lastName', 'workEmail'])).toEqual([
    ['A id preset', 'B firstName preset', 'C lastName preset', 'D email preset'],
    'bamboohr',
    true,
    [],
  ])
  expect(read(['Employee #', 'firstName', 'lastName', 'workEmail'])).toMatchObject({ 1: 'bamboohr', 2: false })
  expect(read(['E-mail address', 'Surname'])).toEqual([['A email alias', 'B lastName alias'], null, false, []])
})

test('a preset that is asked for knows its labels for certain', () => {
  expect(read(['Employee #', 'First Name', 'Last Name', 'Work Email'], { preset: 'bamboohr' })).toMatchObject({
    1: 'bamboohr',
    2: true,
  })
})

test('the settings win over presets: another name, a letter, or no column', () => {
  const header = ['employeeNumber', 'firstName', 'lastName', 'workEmail', 'No', 'department']
  expect(read(header, { columns: { id: 'No', department: null, firstName: 'B' } })).toEqual([
    ['B firstName settings', 'C lastName preset', 'D email preset', 'E id settings'],
    'bamboohr',
    true,
    [],
  ])
})

test('a column of the settings that is not there is a finding with the names that are', () => {
  const { findings } = columnsIn(['Email', 'Name'], { columns: { id: 'Nummer' } })
  expect(findings.map(({ message }) => message)).toEqual([
    'The settings say that id is in the column "Nummer", which the file does not have. It has "Email", "Name". Correct id under hr: columns: in org/espalier.yaml.',
  ])
})

test('a needed column that occurs twice is an error, and two that could be one field are asked about', () => {
  expect(read(['Email', 'Name', 'Email'])).toMatchObject({ 3: ['hr-column-twice'] })
  expect(read(['Email', 'Name', 'Notes', 'Notes'])).toMatchObject({ 3: [] })
  expect(
    read([
      'work.employeeIdInCompany',
      'root.email',
      'root.surname',
      'internal.terminationDate',
      'employee.lastDayOfWork',
    ]),
  ).toMatchObject({
    1: 'hibob',
    2: false,
    3: ['hr-two-columns'],
  })
})

test('Small Improvements counts by position if it is asked for', () => {
  const header = Array.from({ length: 13 }, (_, index) => `Spalte ${index}`)
  expect(read(header, { preset: 'small-improvements' })).toEqual([
    [
      'A firstName preset',
      'B lastName preset',
      'E email preset',
      'F managerEmail preset',
      'G department preset',
      'J id preset',
      'K start preset',
    ],
    'small-improvements',
    true,
    [],
  ])
})

test('neither number of a supervisor in BambooHR is read', () => {
  expect(read(['employeeNumber', 'workEmail', 'firstName', 'lastName', 'supervisorId', 'supervisorEId'])).toMatchObject(
    {
      0: ['A id preset', 'B email preset', 'C firstName preset', 'D lastName preset'],
    },
  )
})

test('the preset that explains most columns counts: labels of BambooHR beat four names that others document', () => {
  const header = [
    'Employee #',
    'First Name',
    'Last Name',
    'Work Email',
    'Department',
    'Reporting to',
    'Hire Date',
    'Status',
  ]
  const fields = ['id', 'firstName', 'lastName', 'email', 'department', 'managerName', 'start', 'status']
  const { columns, preset, sure } = columnsIn(header, {})
  expect([columns.map(({ field }) => field), preset, sure]).toEqual([fields, 'bamboohr', false])
})

test('an export of Personio in German is known, and asked about', () => {
  const header =
    'Personalnummer;Vorname;Nachname;E-Mail;Vorgesetzter;Abteilung;Eintrittsdatum;Letzter Arbeitstag;Status'
  const fields = ['id', 'firstName', 'lastName', 'email', 'managerName', 'department', 'start', 'end', 'status']
  const { columns, preset, sure } = columnsIn(header.split(';'), {})
  expect([columns.map(({ field }) => field), preset, sure]).toEqual([fields, 'personio', false])
})

test('a list made by hand has its employee numbers, whatever they are called', () => {
  for (const name of ['Employee #', 'Employee No.', 'Staff ID'])
    expect(columnsIn([name, 'Name', 'E-mail', 'Line Manager'], {}).columns.map(({ field }) => field)).toEqual([
      'id',
      'name',
      'email',
      'managerName',
    ])
})
