import { expect, test } from 'vitest'
import { scimPatch } from '#validators/scim-patch'
import { scimUser } from '#validators/scim-user'
import { mistakesIn } from '../../../src/scim/mistakes.js'

const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User']
const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

function found(user: unknown): readonly string[] {
  scimUser(user)
  return mistakesIn(scimUser.errors ?? []).map(({ at, message }) => `${at}: ${message.replace(/ Correct the .*/, '')}`)
}

test('each place is told once, in words, without what the payload says', () => {
  const user = {
    schemas,
    userName: 7,
    name: [],
    emails: [{ value: 'x'.repeat(1001) }],
    active: 'nope',
    [enterprise]: { manager: { value: 7 } },
  }
  expect(found(user)).toEqual([
    'scim.userName: It must be a text or null.',
    'scim.name: It must be an object or null.',
    'scim.emails[0].value: It is longer than 1000 characters.',
    'scim.active: Its form is not one that SCIM or Entra gives it.',
    `scim.${enterprise}.manager: Its form is not one that SCIM or Entra gives it.`,
  ])
  expect(found({})).toEqual(['scim: It has no "schemas".'])
})

test('an operation has its place too', () => {
  scimPatch({ schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'], Operations: [{ op: 'add' }, { op: 'x' }] })
  expect(mistakesIn(scimPatch.errors ?? [])).toMatchObject([{ at: 'scim.Operations[1].op' }])
})

test('of very many mistakes, twenty are told', () => {
  expect(found({ schemas, emails: Array.from({ length: 90 }, () => 7) })).toHaveLength(20)
})
