import { readdirSync, readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readScim } from '../../../src/scim/read-event.js'

const folder = new URL('../../fixtures/scim/', import.meta.url)
const names = readdirSync(folder).map((name) => name.replace('.json', ''))

function payload(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8'))
}

const [core, enterprise, patch] = [
  'urn:ietf:params:scim:schemas:core:2.0:User',
  'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User',
  'urn:ietf:params:scim:api:messages:2.0:PatchOp',
]

describe('what Okta and Entra send', () => {
  test.each(names)('%s is read without a finding', (name) => {
    expect(readScim(payload(name))).toMatchObject({ findings: [], facts: expect.anything() as unknown })
  })

  test('a user that Okta creates', () => {
    expect(readScim(payload('okta-create'))).toEqual({
      findings: [],
      leaves: false,
      ignored: 3,
      facts: {
        user: null,
        employeeNumber: '00731',
        externalId: '00ujl29u0le5T6Aj10h7',
        email: 'mary.shaw@acme.example',
        addresses: ['mary.shaw@acme.example', 'mary.shaw@acme.example'],
        firstName: 'Mary',
        lastName: 'Shaw',
        active: true,
        department: 'Engineering',
        manager: ['00012', 'Grace Hopper'],
      },
    })
  })

  test.each(['entra-disable', 'entra-disable-text', 'okta-deactivate'])('%s says that a person has left', (name) => {
    expect(readScim(payload(name)).facts?.active).toBe(false)
  })

  test('a PATCH of Entra sets the address for work and the last name, and one attribute is ignored', () => {
    const { facts, ignored } = readScim(payload('entra-update'))
    expect(facts).toMatchObject({ user: '00417', email: 'ada.king@acme.example', firstName: null, lastName: 'King' })
    expect(ignored).toBe(1)
  })

  test.each(['entra-manager-value', 'entra-manager-id', 'entra-manager-ref'])('%s names a manager', (name) => {
    expect(readScim(payload(name)).facts?.manager).toEqual(['00012'])
  })

  test('a manager can be removed', () => {
    expect(readScim(payload('entra-manager-remove')).facts?.manager).toBeNull()
  })

  test('paths of the enterprise schema have a colon or a dot', () => {
    expect(readScim(payload('entra-dotted')).facts).toMatchObject({ department: 'Platform', employeeNumber: '00417' })
    expect(readScim(payload('entra-no-path')).facts).toMatchObject({ department: 'Platform', lastName: 'King' })
  })
})

describe('what is refused, with its place', () => {
  const user = (more: object): unknown => ({ scim: { schemas: [core], ...more } })
  const operation = (one: unknown): unknown => ({ scim: { schemas: [patch], Operations: [one] } })

  test.each([
    ['a text as a payload', 'x', 'not-scim', 'scim'],
    ['a list as a message', { scim: [] }, 'not-scim', 'scim'],
    ['a number as the user', { scim: {}, user: 7 }, 'wrong-value', 'user'],
    [
      'operations under the schema of a user',
      user({ Operations: [{ op: 'replace', path: 'active' }] }),
      'wrong-value',
      'scim.schemas',
    ],
    ['no schema', { scim: { userName: 'a' } }, 'wrong-value', 'scim'],
    ['another schema', { scim: { schemas: ['urn:x'] } }, 'wrong-value', 'scim.schemas'],
    ['active as a word', user({ active: 'yes' }), 'wrong-value', 'scim.active'],
    ['a number as a name', user({ name: { givenName: 7 } }), 'wrong-value', 'scim.name.givenName'],
    [
      'an employee id without quotes',
      user({ [enterprise]: { employeeNumber: 417 } }),
      'wrong-value',
      `scim.${enterprise}.employeeNumber`,
    ],
    ['two managers', user({ [enterprise]: { manager: [{}, {}] } }), 'wrong-value', `scim.${enterprise}.manager`],
    ['a huge name', user({ userName: 'x'.repeat(1001) }), 'wrong-value', 'scim.userName'],
    ['a list of one text as addresses', user({ emails: ['a@b'] }), 'wrong-value', 'scim.emails[0]'],
    ['an unknown operation', operation({ op: 'move', path: 'active' }), 'wrong-value', 'scim.Operations[0].op'],
    [
      'an operation without a path and an object',
      operation({ op: 'replace', value: false }),
      'wrong-value',
      'scim.Operations[0]',
    ],
    ['a removal without a path', operation({ op: 'remove' }), 'wrong-value', 'scim.Operations[0]'],
    [
      'a removal of the name',
      operation({ op: 'Remove', path: 'name.familyName' }),
      'not-removable',
      'scim.Operations[0]',
    ],
    ['a removal of active', operation({ op: 'remove', path: 'active' }), 'not-removable', 'scim.Operations[0]'],
    [
      'a patched value of another form',
      operation({ op: 'replace', path: 'active', value: 7 }),
      'wrong-value',
      'scim.active',
    ],
  ])('%s', (_, given, code, at) => {
    const { facts, findings } = readScim(given)
    expect(facts).toBeNull()
    expect(findings).toMatchObject([{ code, at }])
  })

  test.each<[string, unknown, boolean]>([
    ['a user', user({ active: false, [enterprise]: { employeeNumber: 417 } }), true],
    ['a user, in words', user({ active: 'False', emails: [null] }), true],
    ['a PATCH', operation({ op: 'replace', value: { active: 'False', userName: 7 } }), true],
    ['a user who stays', user({ active: true, emails: [null] }), false],
    ['a user of whom it is not said', user({ active: { toString: 1 } }), false],
    ['no user', { scim: [] }, false],
  ])('what is refused says that a person has left, if it does: %s', (_, given, leaves) => {
    expect(readScim(given)).toMatchObject({ facts: null, leaves })
  })

  test('what a provider removes of a leaver does not keep them', () => {
    const removes = [
      { op: 'Remove', path: 'emails[type eq "work"].value' },
      { op: 'Remove', path: 'name.givenName' },
    ]
    const of = (...more: readonly object[]): unknown => ({
      scim: { schemas: [patch], Operations: [...removes, ...more] },
    })
    expect(readScim(of({ op: 'Replace', path: 'active', value: 'False' }))).toMatchObject({
      facts: { active: false },
      findings: [],
      leaves: true,
    })
    expect(readScim(of({ op: 'Replace', path: 'active', value: 'True' }))).toMatchObject({ facts: null })
  })

  test('a name of every object is only a name', () => {
    const hostile = JSON.parse(
      `{"scim":{"schemas":["${patch}"],"Operations":[{"op":"add","path":"__proto__.polluted","value":1},{"op":"add","value":{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"active":false}}]},"user":"ada"}`,
    ) as unknown
    expect(readScim(hostile)).toMatchObject({ facts: { active: false }, findings: [], ignored: 3 })
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
  })

  test('anything at all is read or refused, and nothing throws', () => {
    const attribute = fc.oneof(
      fc.constantFrom('active', 'name', 'emails', 'manager', enterprise, `${core}:name.givenName`),
      fc.string(),
    )
    const scim = fc.record(
      {
        schemas: fc.oneof(fc.constantFrom([core], [patch]), fc.jsonValue()),
        userName: fc.jsonValue(),
        name: fc.jsonValue(),
        emails: fc.jsonValue(),
        active: fc.jsonValue(),
        [enterprise]: fc.jsonValue(),
        Operations: fc.array(
          fc.record(
            {
              op: fc.constantFrom('add', 'Remove', 'x'),
              path: attribute,
              value: fc.oneof(fc.jsonValue(), fc.dictionary(attribute, fc.jsonValue())),
            },
            { requiredKeys: ['op'] },
          ),
        ),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(
        fc.record({ scim: fc.oneof(scim, fc.jsonValue()), user: fc.jsonValue() }, { requiredKeys: [] }),
        (given) => {
          const { facts, findings } = readScim(given)
          expect(facts === null).toBe(findings.length > 0)
          for (const { at } of findings) expect(at).toMatch(/^(?:scim[\w.:[\]$]*|user)$/)
        },
      ),
      { numRuns: 500 },
    )
  })
})
