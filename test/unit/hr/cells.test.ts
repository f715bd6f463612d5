import { expect, test } from 'vitest'
import { judgeCell } from '../../../src/hr/cells.js'
import { cleaned } from '../../../src/hr/letters.js'
import type { HrField } from '../../../src/model/hr-file.js'

const judge = (field: HrField, raw: string): string | undefined =>
  judgeCell(field, raw, cleaned(raw), { row: 2, column: { letter: 'B', name: '' } })?.code

test.each([
  ['lastName', 'Vacant', 'hr-placeholder'],
  ['name', 'XX', 'hr-placeholder'],
  ['email', 'N/D', 'hr-placeholder'],
  ['managerName', 'TBD', 'hr-placeholder'],
  ['managerEmployeeId', '-', 'hr-placeholder'],
  ['managerName', '#REF!', 'hr-placeholder'],
  ['firstName', '=HYPERLINK("http://evil.example")', 'hr-formula'],
  ['lastName', '+1', 'hr-formula'],
  ['department', '@SUM(A1)', 'hr-formula'],
  ['id', '4.17E+02', 'hr-id-number'],
  ['managerEmployeeId', '4,17E+12', 'hr-id-number'],
  ['firstName', 'J\ufffdrg', 'hr-letters'],
  ['managerEmail', 'a@acme.example; b@acme.example', 'hr-two-managers'],
  ['managerEmployeeId', '00417/00418', 'hr-two-managers'],
  ['managerEmployeeId', '00417 00418', 'hr-two-managers'],
  ['managerName', 'Ada Lovelace and Grace Hopper', 'hr-two-managers'],
  ['managerName', 'Ada Lovelace & Grace Hopper', 'hr-two-managers'],
  ['managerName', 'Ada Lovelace\nGrace Hopper', 'hr-two-managers'],
] as const)('%s %j is %s', (field, raw, code) => {
  expect(judge(field, raw)).toBe(code)
})

test.each([
  ['lastName', 'Null'],
  ['lastName', 'Na'],
  ['firstName', 'X'],
  ['managerName', 'Lovelace, Ada'],
  ['managerName', 'King, Martin Luther, Jr.'],
  ['managerName', 'Anders And'],
  ['managerEmployeeId', 'E-0417'],
  ['id', '12E4'],
  ['department', '-'],
  ['status', '=x'],
] as const)('%s %j is nothing', (field, raw) => {
  expect(judge(field, raw)).toBeUndefined()
})
