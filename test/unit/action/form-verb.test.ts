import { expect, test } from 'vitest'
import { filledForm, type FilledForm } from '../../../src/action/form-body.js'
import { formVerb, formLabelOf } from '../../../src/action/form-verb.js'
import type { FormKind } from '../../../src/model/forms.js'
import { formText } from '../../support/form-text.js'

const verb = (kind: FormKind, answers: Readonly<Record<string, string>>): unknown =>
  formVerb(filledForm(formText(kind, answers)) as FilledForm)

test('each form becomes its verb, and a blank field is left out', () => {
  const ada = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@acme.example', manager: 'Grace Hopper' }
  expect(verb('hire', ada)).toEqual({ verb: 'hire', ...ada })
  const all = { ...ada, department: 'Sales', id: '0042', on: '2027-02-01' }
  expect(verb('hire', all)).toEqual({ verb: 'hire', ...all })
  expect(verb('move', { person: 'ada', manager: 'x', on: '2027-02-01' })).toEqual({
    verb: 'move',
    person: 'ada',
    manager: 'x',
    on: '2027-02-01',
  })
  expect(verb('leave', { person: 'ada' })).toEqual({ verb: 'leave', person: 'ada' })
  expect(verb('leave', { person: 'ada', reportsTo: 'bea' })).toEqual({ verb: 'leave', person: 'ada', reportsTo: 'bea' })
  expect(verb('rename', { person: 'ada', lastName: 'Byron' })).toEqual({
    verb: 'rename',
    person: 'ada',
    lastName: 'Byron',
  })
})

test('another person of the same name is one if the form says yes', () => {
  const ada = { firstName: 'Ada', lastName: 'Lovelace', email: 'ada@acme.example', manager: 'Grace Hopper' }
  expect(verb('hire', { ...ada, newPerson: 'Yes' })).toEqual({ verb: 'hire', ...ada, newPerson: true })
  expect(verb('hire', { ...ada, newPerson: 'maybe' })).toMatchObject([{ label: 'Another person of the same name' }])
})

test('none is no manager and no department, and elsewhere a name', () => {
  const none = { manager: 'None', department: 'none' }
  expect(verb('move', { person: 'none', ...none })).toEqual({
    verb: 'move',
    person: 'none',
    manager: null,
    department: null,
  })
  const hire = { firstName: 'None', lastName: 'none', email: 'n@acme.example', manager: 'NONE' }
  expect(verb('hire', hire)).toEqual({ verb: 'hire', ...hire, manager: null })
})

test.each<[FormKind, Readonly<Record<string, string>>, string | null, string]>([
  ['hire', { firstName: 'Ada', lastName: 'Lovelace', email: 'a@acme.example' }, 'Manager', 'empty'],
  ['move', { manager: 'x' }, 'Who moves', 'empty'],
  ['move', { person: 'ada' }, null, 'changes nothing'],
  ['move', { person: 'ada', on: '2027-02-01' }, null, 'changes nothing'],
  ['rename', { person: 'ada' }, null, 'changes nothing'],
  ['leave', { person: 'ada', on: '31.12.2026' }, 'Last day', 'YYYY-MM-DD'],
  ['move', { person: 'ada', manager: 'x', on: '2027-02-30' }, 'From which day', 'YYYY-MM-DD'],
  ['hire', { firstName: 'A', lastName: 'L', email: 'a', manager: 'x', on: 'tomorrow' }, 'First day', 'YYYY-MM-DD'],
])('a form to %s with %j: what is wrong is said of its field', (kind, answers, label, message) => {
  expect(verb(kind, answers)).toEqual([{ label, message: expect.stringContaining(message) as string, near: [] }])
})

test('a form has a label for what its verb calls otherwise, and no key', () => {
  expect([formLabelOf('leave', 'reportsTo'), formLabelOf('rename', 'key'), formLabelOf('hire', 'role')]).toEqual([
    'New manager of the direct reports',
    null,
    null,
  ])
})
