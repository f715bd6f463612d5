import { expect, test } from 'vitest'
import { readScim } from '../../../src/scim/read-event.js'
import { spelled } from '../../../src/scim/spelling.js'

const enterprise = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const schemas = ['urn:ietf:params:scim:schemas:core:2.0:User', enterprise]

test('names in another case are written as SCIM writes them, and values stay as they are', () => {
  const body = {
    USERNAME: 'Ada@Acme.example',
    Name: { GivenName: 'ACTIVE', familyname: 'King' },
    Emails: [{ Value: 'ada@acme.example', TYPE: 'work' }],
    [enterprise.toUpperCase()]: { Department: 'IT', Manager: { VALUE: '00012' } },
    own: { Own: 1 },
  }
  expect(spelled(body)).toEqual({
    value: {
      userName: 'Ada@Acme.example',
      name: { givenName: 'ACTIVE', familyName: 'King' },
      emails: [{ value: 'ada@acme.example', type: 'work' }],
      [enterprise]: { department: 'IT', manager: { value: '00012' } },
      own: { Own: 1 },
    },
    twice: [],
  })
})

test.each([
  [{ schemas, userName: 'ada@acme.example', Active: false }],
  [{ schemas, username: 'ada@acme.example', ACTIVE: 'False' }],
  [
    {
      Schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      operations: [{ Op: 'Replace', Path: 'Active', Value: 'False' }],
    },
  ],
  [
    {
      schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
      Operations: [{ op: 'replace', value: { Active: false } }],
    },
  ],
])('a leaver is seen in any case: %j', (scim) => {
  expect(readScim({ user: 'ada@acme.example', scim })).toMatchObject({
    findings: [],
    leaves: true,
    facts: { active: false },
  })
})

test('a name that is said twice is refused, and a leaver among the two stays urgent', () => {
  const { findings, leaves } = readScim({
    scim: { schemas, userName: 'ada@acme.example', active: false, Active: true },
  })
  expect(findings.map(({ code, message }) => [code, message])).toEqual([
    ['wrong-value', 'It says "active" twice, in letters of another case. Send it once.'],
  ])
  expect(leaves).toBe(true)
})

test('what no body of SCIM has ends at once', () => {
  const deep: unknown = JSON.parse(`${'['.repeat(30_000)}${']'.repeat(30_000)}`)
  expect(spelled({ deep }).twice).toEqual([])
  const value = spelled(JSON.parse('{"__proto__": {"active": false}, "constructor": 1}')).value as object
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
})
