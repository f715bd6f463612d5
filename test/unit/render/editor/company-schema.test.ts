import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import type { Day, PersonKey } from '../../../../src/model/names.js'
import type { DesiredState, Upcoming } from '../../../../src/model/people.js'
import { companySchema } from '../../../../src/render/editor/company-schema.js'
import { charted } from '../../../support/small-company.js'
import { desiredOf } from '../../../support/worlds.js'

interface Definitions {
  readonly people: { readonly enum: readonly string[]; readonly enumDescriptions: readonly string[] }
  readonly leavers: { readonly enum: readonly string[] }
  readonly departments: { readonly enum?: readonly string[] }
}

const at = { file: 'org/people/a.yaml', line: 1, column: 3 }
const later = (key: string, kind: Upcoming['kind'], values: Upcoming['values']): Upcoming => ({
  on: '2027-01-01' as Day,
  key: key as PersonKey,
  kind,
  values,
  at,
})
const settings = { company: 'Acme', timezone: 'UTC' }
const definitions = (desired: DesiredState, more: object = {}): Definitions =>
  (JSON.parse(companySchema(desired, { ...settings, ...more }).text) as { readonly $defs: Definitions }).$defs

/** Whether a value is sound by one definition. */
function accepts(desired: DesiredState, definition: string, more: object = {}): (value: unknown) => boolean {
  const ajv = new Ajv2020({ strict: false })
  ajv.addSchema({ ...(JSON.parse(companySchema(desired, { ...settings, ...more }).text) as object), $id: 'company' })
  return ajv.compile({ $ref: `company#/$defs/${definition}` })
}

const desired = desiredOf(
  [
    charted('grace', null, { firstName: 'Grace', lastName: 'Hopper', department: 'Engineering' }),
    charted('gone', 'grace', { active: false, department: 'Old', email: 'gone@old.example' }),
    charted('away', 'grace', { active: false, department: null }),
  ],
  {
    upcoming: [
      later('away', 'return', { active: true }),
      later('new', 'hire', { firstName: 'New', lastName: 'Comer', department: 'Sales', email: 'new@acme.example' }),
    ],
  },
)

test('who has not left is offered with name and department: those who are away, and those who start later', () => {
  const { people, leavers } = definitions(desired)
  expect(people.enum).toEqual(['away', 'grace', 'new'])
  expect(people.enumDescriptions).toEqual(['away Example', 'Grace Hopper, Engineering', 'New Comer, Sales'])
  expect(leavers.enum).toEqual(['gone'])
})

test('a key that the chart has is sound, that of a leaver too; another text is not', () => {
  const isKey = accepts(desired, 'key')
  expect(['grace', 'gone', 'new', null, 12].map(isKey)).toEqual([true, true, true, true, true])
  expect(['grce', ''].map(isKey)).toEqual([false, false])
})

test('departments in use are offered, and any is sound, unless the settings list them', () => {
  expect(definitions(desired).departments.enum).toEqual(['Engineering', 'Old', 'Sales'])
  expect(accepts(desired, 'department')('Else')).toBe(true)
  const closed = { departments: ['Sales', 'Engineering'] }
  expect(definitions(desired, closed).departments.enum).toEqual(['Engineering', 'Sales'])
  expect(['Sales', 'Old', 'Else', null].map(accepts(desired, 'department', closed))).toEqual([true, true, false, true])
})

test('an address outside the domains is found, in capital letters too; that of a leaver is sound', () => {
  const isEmail = accepts(desired, 'email', { emailDomains: ['acme.example'] })
  expect(['a@acme.example', 'a@ACME.Example', 'gone@old.example', 'no address'].map(isEmail)).toEqual(
    Array.from({ length: 4 }, () => true),
  )
  expect(['a@acmexexample', 'a@sub.acme.example', 'a@acme.example.evil'].map(isEmail)).toEqual([false, false, false])
  expect(accepts(desired, 'email')('a@any.example')).toBe(true)
})

test('a hire changes the lines of that key alone', () => {
  const hired = { ...desired, people: new Map([...desired.people, ['hedy' as PersonKey, charted('hedy', 'grace')]]) }
  const [before, after] = [desired, hired].map((one) => companySchema(one, settings).text.split('\n'))
  const known = new Set(before)
  expect(after?.filter((line) => !known.has(line)).map((line) => line.trim())).toEqual([
    '"hedy",',
    '"hedy Example, Sales",',
  ])
  expect((after?.length ?? 0) - (before?.length ?? 0)).toBe(2)
})

test('a department with invisible characters, or that begins with a quotation mark, is sound and not offered', () => {
  const odd = desiredOf([charted('a', null, { department: "'x'\n    role: admin\n    y: 'z'" })])
  expect(definitions(odd).departments.enum).toBeUndefined()
  expect(accepts(odd, 'department', { departments: ['"a"'] })('"a"')).toBe(true)
})
