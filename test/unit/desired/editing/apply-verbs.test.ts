import { expect, test } from 'vitest'
import { applyVerbs } from '../../../../src/desired/editing/apply-verbs.js'
import type { Day } from '../../../../src/model/names.js'
import { drafted, draftOf } from '../../../support/chart-drafts.js'

const draft = draftOf(drafted('ann'), drafted('bo', { manager: 'ann' }))

test('each verb sees what the ones before it have made, and a person keeps the key of the file', () => {
  const { people, named, problems } = applyVerbs(draft, [
    { verb: 'rename', person: 'ann', key: 'ann.b' },
    { verb: 'rename', person: 'ann.b', key: 'ann.c' },
    { verb: 'hire', email: 'cy@acme.example', firstName: 'Cy', lastName: 'Lee', manager: 'ann.c' },
    { verb: 'move', person: 'Cy Lee', manager: 'bo' },
  ])
  expect(problems).toEqual([])
  expect(named).toEqual(['ann.b', 'ann.c', 'cy.lee', 'cy.lee'])
  expect(people.map(({ key, former, entry }) => [key, former, entry.manager])).toEqual([
    ['bo', 'bo', 'ann.c'],
    ['ann.c', 'ann', null],
    ['cy.lee', null, 'bo'],
  ])
})

test('all problems are told, each with its verb', () => {
  const { problems } = applyVerbs(draft, [
    { verb: 'move', person: 'ann', manager: 'zed' },
    { verb: 'move', person: 'bo', manager: null },
    { verb: 'leave', person: 'bo', on: 'soon' as Day },
    { verb: 'rename', person: 'bo', lastName: 'x\u200By' },
  ])
  expect(problems.map(({ at, field }) => [at, field])).toEqual([
    [0, 'manager'],
    [2, 'on'],
    [3, 'lastName'],
  ])
})

test('two moves of one person that contradict each other are a problem, and do not win unseen', () => {
  const on = '2027-02-01' as Day
  const moves = [
    { verb: 'move', person: 'bo', manager: 'ann', department: 'Sales', on },
    { verb: 'move', person: 'bo@acme.example', department: 'Legal', on },
  ] as const
  expect(applyVerbs(draft, moves).problems).toMatchObject([{ at: 1, field: 'department' }])
})
