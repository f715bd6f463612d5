import { expect, test } from 'vitest'
import { hirePerson } from '../../../../../src/desired/editing/verbs/hire.js'
import { drafted, draftOf } from '../../../../support/chart-drafts.js'

const mara = { verb: 'hire', email: 'mara@acme.example', firstName: 'Mara', lastName: 'Lind', manager: null } as const

function made(draft: ReturnType<typeof draftOf>, more: object = {}): unknown {
  const edit = hirePerson(draft, { ...mara, ...more })
  return 'people' in edit ? [...edit.people.values()][0] : edit
}

const staff = (file: string, ...keys: string[]) =>
  keys.map((key) => drafted(key, { department: file === 'a' ? 'Sales' : 'Legal' }, file))

test('the file: most people of the department, then the manager’s, then the largest', () => {
  const draft = draftOf(...staff('a', 'a1'), ...staff('b', 'b1', 'b2'), drafted('c1', { department: 'Sales' }, 'c'))
  expect(made(draft, { department: 'Legal', manager: 'a1' })).toMatchObject({ file: 'b' })
  expect(made(draft, { department: 'New', manager: 'c1' })).toMatchObject({ file: 'c' })
  expect(made(draft, { department: 'New' })).toMatchObject({ file: 'b' })
})

test('a department is written where the default of the file is another one', () => {
  const draft = draftOf(drafted('a1', {}, 'a', { department: 'Sales' }))
  expect(made(draft, { department: 'Sales' })).not.toHaveProperty('entry.department')
  expect(made(draft, { department: null })).toHaveProperty('entry.department', null)
  expect(made(draft)).not.toHaveProperty('entry.department')
})

test('a key is made of the name, and never one that a person has or had', () => {
  const draft = draftOf(drafted('mara.lind'), drafted('bo', { was: 'mara' }))
  expect(made(draft)).toMatchObject({ key: 'mara.2' })
  expect(made(draftOf(drafted('mara.lind')))).toMatchObject({ key: 'mara' })
})

test('an address that a person gets later is taken, too', () => {
  const draft = draftOf(drafted('ann', { changes: [{ on: '2027-01-01', email: 'Mara@acme.example' }] }))
  expect(made(draft)).toMatchObject({ field: 'email', near: ['ann Example (ann)'] })
})
