import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { PersonKey } from '../../../src/model/names.js'
import type { Values } from '../../../src/model/fields.js'
import type { KnownPerson } from '../../../src/scim/find-person.js'
import { readScim } from '../../../src/scim/read-event.js'
import { verbsOf, type ScimAnswer } from '../../../src/scim/verbs.js'

function known(key: string, id: string, values: Values): KnownPerson {
  return { key: key as PersonKey, id, values: { email: `${key}@acme.example`, active: true, ...values } }
}

const people = [
  known('ada', '00417', { firstName: 'Ada', lastName: 'Lovelace', manager: 'linus', department: 'Platform' }),
  known('grace', '00012', { firstName: 'Grace', lastName: 'Hopper', manager: null }),
  known('linus', '00013', { firstName: 'Linus', lastName: 'Torvalds', manager: 'grace' }),
  known('alan', '00099', { firstName: 'Alan', lastName: 'Turing', manager: 'grace', active: false }),
]

function answer(payload: unknown): ScimAnswer {
  const { facts, findings } = readScim(payload)
  expect(findings).toEqual([])
  return verbsOf(facts!, people)
}

function of(name: string): ScimAnswer {
  return answer(JSON.parse(readFileSync(new URL(`../../fixtures/scim/${name}.json`, import.meta.url), 'utf8')))
}

const hire = {
  verb: 'hire',
  id: '00731',
  email: 'mary.shaw@acme.example',
  firstName: 'Mary',
  lastName: 'Shaw',
  manager: 'grace',
  department: 'Engineering',
}

test.each([
  ['okta-create', [hire]],
  ['entra-create', [hire]],
  [
    'okta-replace',
    [
      { verb: 'move', person: 'ada', manager: 'grace' },
      { verb: 'rename', person: 'ada', lastName: 'King' },
    ],
  ],
  ['okta-deactivate', [{ verb: 'leave', person: 'ada' }]],
  ['okta-reactivate', [{ verb: 'rehire', person: 'alan' }]],
  ['entra-update', [{ verb: 'rename', person: 'ada', lastName: 'King', email: 'ada.king@acme.example' }]],
  ['entra-no-path', [{ verb: 'rename', person: 'ada', lastName: 'King', email: 'ada.king@acme.example' }]],
  ['entra-dotted', []],
  ['entra-disable', [{ verb: 'leave', person: 'ada' }]],
  ['entra-disable-text', [{ verb: 'leave', person: 'ada' }]],
  ['entra-manager-value', [{ verb: 'move', person: 'ada', manager: 'grace' }]],
  ['entra-manager-id', [{ verb: 'move', person: 'ada', manager: 'grace' }]],
  ['entra-manager-ref', [{ verb: 'move', person: 'ada', manager: 'grace' }]],
  ['entra-manager-remove', [{ verb: 'move', person: 'ada', manager: null }]],
])('%s asks for the right verbs', (name, verbs) => {
  const { request, findings } = of(name)
  expect(findings).toEqual([])
  expect(request?.verbs).toEqual(verbs)
})

const [core, enterprise] = [
  'urn:ietf:params:scim:schemas:core:2.0:User',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
]

function user(id: string, more: object, extension: object = {}): unknown {
  return { scim: { schemas: [core], ...more, [enterprise]: { employeeNumber: id, ...extension } } }
}

test('the reports of a leaver move up to the next manager', () => {
  expect(answer(user('00013', { active: false })).request?.verbs).toEqual([
    { verb: 'leave', person: 'linus', reportsTo: 'grace' },
  ])
})

test('a leaver without a manager has no one whom the reports could move to: the chart says so', () => {
  expect(answer(user('00012', { active: false })).request?.verbs).toEqual([{ verb: 'leave', person: 'grace' }])
})

test('what an event says of a person who has left changes nothing, unless they are back', () => {
  const left = answer(user('00099', { name: { familyName: 'Other' } }))
  expect(left.request).toMatchObject({ verbs: [], topics: [] })
  expect(answer(user('00099', { active: false })).request?.verbs).toEqual([])
  const back = answer(user('00099', { active: true, name: { familyName: 'Other' } }, { department: 'Research' }))
  expect(back.request?.verbs).toEqual([
    { verb: 'rehire', person: 'alan', department: 'Research' },
    { verb: 'rename', person: 'alan', lastName: 'Other' },
  ])
})

test('a new person without what every person needs is refused, with each place', () => {
  expect(answer(user('00731', { active: true })).findings).toMatchObject([
    { code: 'incomplete-hire', at: 'scim.emails' },
    { code: 'incomplete-hire', at: 'scim.name.givenName' },
    { code: 'incomplete-hire', at: 'scim.name.familyName' },
  ])
})

test('a person whom the chart does not have is hired only if the event says that they are active', () => {
  expect(answer(user('00731', {}))).toMatchObject({ findings: [{ code: 'unknown-person' }], unknownLeaver: null })
  expect(answer(user('00731', { active: 'False' }))).toMatchObject({
    findings: [{ code: 'unknown-person' }],
    unknownLeaver: '00731',
  })
})

test('a manager whom the chart does not have stays as the event names it: the chart then says who is near', () => {
  const moved = answer(user('00417', {}, { manager: { value: '26118915', displayName: 'Grace Hoppa' } }))
  expect(moved.request?.verbs).toEqual([{ verb: 'move', person: 'ada', manager: '26118915' }])
  const named = answer(user('00417', {}, { manager: { value: '26118915', displayName: 'Grace Hopper' } }))
  expect(named.request?.verbs).toEqual([{ verb: 'move', person: 'ada', manager: 'grace' }])
})

test('a new person whom the provider creates before it knows the manager is hired without one', () => {
  const { request } = answer(
    user('00731', {
      active: true,
      emails: [{ value: 'mary@acme.example' }],
      name: { givenName: 'Mary', familyName: 'Shaw' },
    }),
  )
  expect(request?.verbs).toMatchObject([{ verb: 'hire', email: 'mary@acme.example', manager: null }])
})
