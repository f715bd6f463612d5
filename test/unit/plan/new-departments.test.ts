import { expect, test } from 'vitest'
import type { LiveState } from '../../../src/model/people.js'
import { newDepartmentFindings } from '../../../src/plan/new-departments.js'
import { accountOf, draftOf } from '../../support/small-company.js'

const live = (...departments: readonly (string | null)[]): LiveState =>
  ({
    users: new Map(
      departments.map((department, at) => [at, accountOf(`u${at}`, null, { department, active: at > 0 })]),
    ),
  }) as unknown as LiveState
const hire = draftOf('create', 'sam', { department: 'Saless' })

test('a department that no active user has is told once, with who gets it', () => {
  const drafts = [
    hire,
    draftOf('update', 'ann', { department: 'Saless' }),
    draftOf('update', 'ben', { department: 'Ops' }),
  ]
  const [found, ...others] = newDepartmentFindings(drafts, live('Ops', 'Sales', 'People'))
  expect(others).toEqual([])
  expect([found?.code, found?.severity]).toEqual(['new-department', 'warning'])
  expect(found?.message).toMatch(/^Departments are new: no active user .* has "Saless" \(sam, ann\), "Ops" \(ben\)\. /)
})

test('one that is known, or differs in its form alone, is not told; and neither is one where there are not two', () => {
  const known = [draftOf('update', 'ann', { department: 'Sales' }), draftOf('create', 'ben', { department: ' sales' })]
  const two = live(null, 'Sales', 'People')
  expect(newDepartmentFindings([...known, draftOf('update', 'cy', { department: null })], two)).toEqual([])
  expect(newDepartmentFindings([hire], two)).toHaveLength(1)
  expect(newDepartmentFindings([hire], live(null, 'Sales', 'Sales'))).toEqual([])
})
