import { expect, test } from 'vitest'
import { presets } from '../../../src/sandbox/presets.js'
import { switchesFrom, switchTable } from '../../../src/sandbox/flags.js'
import { choices, defaultSwitches } from '../../../src/sandbox/switches.js'
import { ask, people, refusal, running } from './running.js'

const newcomer = { email: 'new@example.test', firstName: 'New', lastName: 'User' }

test.each([
  ['any', [200, null], [200, '']],
  ['null', [200, null], [422, 'Navy']],
  ['empty', [200, 'Navy'], [200, null]],
  ['unsupported', [200, 'Navy'], [422, 'Navy']],
] as const)('clear-text %s: null comes to %j, an empty text to %j', async (clearText, ofNull, ofEmpty) => {
  for (const put of ['merge', 'replace'] as const) {
    for (const [value, expected] of [
      [null, ofNull],
      ['', ofEmpty],
    ] as const) {
      const sandbox = await running({ clearText, put }, [{ ...newcomer, department: 'Navy' }])
      const { status } = await ask(sandbox, 'PUT', '/users/u_0001', { ...newcomer, department: value })
      expect([status, sandbox.company.users[0]?.department]).toEqual(expected)
    }
  }
})

test.each([
  ['null', [200, null], [422, 'u_0001'], [200, 'u_0001']],
  ['empty', [200, 'u_0001'], [200, null], [200, 'u_0001']],
  ['omit', [200, 'u_0001'], [422, 'u_0001'], [200, null]],
  ['unsupported', [200, 'u_0001'], [422, 'u_0001'], [200, 'u_0001']],
] as const)('clear-manager %s: null, empty and left out', async (clearManager, ofNull, ofEmpty, ofOmit) => {
  const told = [{ managerId: null }, { managerId: '' }, {}].map(async (sent) => {
    const sandbox = await running({ clearManager })
    const { status } = await ask(sandbox, 'PUT', '/users/u_0002', sent)
    return [status, sandbox.company.users[1]?.managerId]
  })
  expect(await Promise.all(told)).toEqual([ofNull, ofEmpty, ofOmit])
})

test('what another system owns is refused, the rest is not, and a person may do what the API may not', async () => {
  const profile = await running({ sync: 'profile' })
  expect(await refusal(profile, 'PUT', '/users/u_0002', { lastName: 'King' })).toBe('403 synchronized')
  expect((await ask(profile, 'PUT', '/users/u_0002', { lastName: "O'Lovelace", managerId: null })).status).toBe(200)
  const manager = await running({ sync: 'manager' })
  expect(await refusal(manager, 'PUT', '/users/u_0002', { managerId: null })).toBe('403 synchronized')
  expect((await ask(manager, 'PUT', '/users/u_0002', { department: 'Maths' })).status).toBe(200)
  const v2 = { ...manager, url: manager.urls.v2 }
  expect(await refusal(v2, 'PUT', '/users/u_0002/manager')).toBe('403 synchronized')
})

test('edits-inactive no: an inactive user can be made active, and nothing else', async () => {
  const sandbox = await running({ editsInactive: 'no' })
  expect(await refusal(sandbox, 'PUT', '/users/u_0003', { department: 'Maths' })).toBe('422 inactive')
  expect((await ask(sandbox, 'PUT', '/users/u_0003', { active: false })).status).toBe(200)
  expect((await ask(sandbox, 'PUT', '/users/u_0003', { active: true, department: 'Maths' })).status).toBe(200)
})

test.each([
  ['exact', 'ada@example.test', ['u_0002']],
  ['exact', 'ada@', []],
  ['prefix', 'A', ['u_0002', 'u_0003']],
  ['ignored', 'ada@example.test', ['u_0001', 'u_0002', 'u_0003']],
] as const)('email-filter %s finds by %s: %j', async (emailFilter, email, found) => {
  const { body } = await ask(await running({ emailFilter }), 'GET', `/users?email=${email}`)
  expect((body as { id: string }[]).map(({ id }) => id)).toEqual(found)
})

test('email-filter none: the look-up is refused, on both contracts', async () => {
  const sandbox = await running({ emailFilter: 'none' })
  expect(await refusal(sandbox, 'GET', '/users?email=ada@example.test')).toBe('400 bad_request')
  const v2 = { ...sandbox, url: sandbox.urls.v2 }
  expect(await refusal(v2, 'GET', '/users/medium/by-login?loginname=ada@example.test')).toBe('404 not_found')
})

test('an address may be free for two, kept in small letters, or taken with any status', async () => {
  const again = { ...newcomer, email: 'ADA@example.test' }
  const two = await running({ emailUnique: 'no' })
  expect((await ask(two, 'POST', '/users', again)).status).toBe(201)
  expect((await ask(two, 'GET', '/users?email=ada@example.test')).body).toMatchObject([
    { id: 'u_0002' },
    { id: 'u_0004' },
  ])
  const small = await running({ emailCase: 'lower' })
  expect((await ask(small, 'POST', '/users', { ...newcomer, email: 'NEW@example.test' })).body).toMatchObject(newcomer)
  expect(await refusal(await running({ conflict: '500' }), 'POST', '/users', again)).toBe('500 duplicate_email')
})

test('manager-at-creation no: whoever is new reports to nobody', async () => {
  const sandbox = await running({ managerAtCreation: 'no' })
  expect((await ask(sandbox, 'POST', '/users', { ...newcomer, managerId: 'u_0001' })).body).toMatchObject({
    managerId: null,
  })
  const v2 = { ...sandbox, url: sandbox.urls.v2 }
  const sent = [{ ...newcomer, email: 'other@example.test', managerId: 'u_0001' }]
  expect((await ask(v2, 'POST', '/users/invite', sent)).body).toMatchObject([{ managerId: null }])
})

test('create and deactivate may be as on the other contract', async () => {
  const likeV2 = await running({ create: 'array', deactivate: 'call' })
  expect(await refusal(likeV2, 'POST', '/users', newcomer)).toBe('400 bad_request')
  expect((await ask(likeV2, 'POST', '/users', [newcomer])).body).toMatchObject([{ id: 'u_0004', ...newcomer }])
  expect((await ask(likeV2, 'PUT', '/users/u_0002', { active: false })).body).toMatchObject({ active: true })
  expect((await ask(likeV2, 'POST', '/users/roles/lock', ['u_0002'])).body).toEqual(['u_0002'])
  expect(likeV2.company.users[1]?.active).toBe(false)
  const likeV1 = await running({ create: 'one', deactivate: 'body' })
  const v2 = { ...likeV1, url: likeV1.urls.v2 }
  expect((await ask(v2, 'POST', '/users/invite', newcomer)).body).toMatchObject({ id: 'u_0004', isActive: true })
  expect(likeV1.stats().mails).toBe(1)
  expect((await ask(v2, 'PUT', '/users/u_0002', { isActive: false })).body).toMatchObject({ isActive: false })
  expect(await refusal(v2, 'POST', '/users/roles/lock', ['u_0002'])).toBe('404 not_found')
})

test('require-manager active: nobody new comes under an inactive manager, and who is there stays', async () => {
  const sandbox = await running({ requireManager: 'active' })
  expect(await refusal(sandbox, 'POST', '/users', { ...newcomer, managerId: 'u_0003' })).toBe('422 inactive_manager')
  await ask(sandbox, 'PUT', '/users/u_0002', { active: false })
  expect((await ask(sandbox, 'PUT', '/users/u_0003', { department: 'Maths' })).status).toBe(200)
})

test('loops accepted: somebody may stand below themselves', async () => {
  const sandbox = await running({ loops: 'accepted' })
  expect((await ask(sandbox, 'PUT', '/users/u_0001', { managerId: 'u_0003' })).status).toBe(200)
  expect((await ask(sandbox, 'PUT', '/users/u_0001', { managerId: 'u_0001' })).status).toBe(200)
})

test('the last active admin stays, unless the service does not mind; a second one may go', async () => {
  const admins = people.map((one) => ({ ...one, role: 'admin' }))
  const sandbox = await running({}, admins)
  expect((await ask(sandbox, 'PUT', '/users/u_0002', { role: 'user' })).status).toBe(200)
  expect(await refusal(sandbox, 'PUT', '/users/u_0001', { role: 'user' })).toBe('422 last_super_user')
  expect(await refusal(sandbox, 'PUT', '/users/u_0001', { active: false })).toBe('422 last_super_user')
  expect(await refusal(sandbox, 'DELETE', '/users/u_0001')).toBe('422 last_super_user')
  const easy = await running({ lastAdmin: 'accepted' }, admins)
  expect((await ask(easy, 'PUT', '/users/u_0001', { active: false })).status).toBe(200)
  expect((await ask(easy, 'PUT', '/users/u_0002', { active: false })).status).toBe(200)
})

test('delete: hard leaves no trace and frees the address, refused does nothing', async () => {
  const hard = await running({ delete: 'hard' })
  expect((await ask(hard, 'DELETE', '/users/u_0002')).body).toEqual({ success: true })
  expect(hard.company.users.map(({ id, managerId }) => [id, managerId])).toEqual([
    ['u_0001', null],
    ['u_0003', null],
  ])
  expect((await ask(hard, 'POST', '/users', { ...newcomer, email: 'ada@example.test' })).body).toMatchObject({
    id: 'u_0004',
  })
  expect(await refusal(await running({ delete: 'refused' }), 'DELETE', '/users/u_0002')).toBe('403 forbidden')
})

test.each(presets)('preset $name: each of its switches is one that a flag could set', ({ name, switches }) => {
  const flagOf = new Map(Object.keys(defaultSwitches).map((key) => [key, switchTable[names.indexOf(key)]?.flag ?? '']))
  const given = Object.entries(switches).map(([key, value]) => [
    flagOf.get(key),
    typeof value === 'object' ? value : String(value),
  ])
  expect(switchesFrom(Object.fromEntries(given))).toEqual(switchesFrom({ preset: name }))
  expect(switchesFrom({ preset: name })).not.toEqual(defaultSwitches)
})

const names = Object.keys(switchesFrom({}))

test('a switch beside a preset wins, and an unknown preset is named', async () => {
  expect(switchesFrom({ preset: 'strict', 'page-size': '3' })).toMatchObject({ pageSize: 3, put: 'replace' })
  expect(() => switchesFrom({ preset: 'lax' })).toThrow('--preset may be strict or sloppy or hostile or v2, not "lax".')
})

test.each(presets)('preset $name: the service answers, and keeps a company sound', async ({ switches }) => {
  const sandbox = await running(switches)
  const { status } = await fetch(`${sandbox.url}/users`, { headers: { authorization: `Bearer ${sandbox.key}` } })
  expect(status).toBe(200)
  expect(sandbox.company.users).toHaveLength(3)
})

test.each([
  [{ rate: ['10/s'] }, 'The limit "10/s" cannot be read.'],
  [{ rename: ['email'] }, 'Write FROM=TO, such as "email=mail".'],
  [{ retype: ['active=date'] }, 'Write FIELD=TYPE, such as "active=text"'],
  [{ envelope: '.data' }, 'The envelope ".data" cannot be read.'],
  [{ shift: '101' }, '--shift needs a whole number of at least 0 and at most 100, not "101".'],
])('%j is refused with %s', (given, message) => {
  expect(() => switchesFrom(given)).toThrow(message)
})

test('every value of every choice is in the row of its switch', () => {
  const shown = new Set(switchTable.map(({ values }) => values))
  expect(Object.values(choices).filter((values) => !shown.has(values.join('|')))).toEqual([])
})
