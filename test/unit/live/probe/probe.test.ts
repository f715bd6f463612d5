import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { defaultSwitches, type Switches } from '../../../../src/sandbox/switches.js'
import { address, methodsOf, probed } from './company.js'

test('names and types are shown and written, and no value of anybody', async () => {
  const { sandbox, probe, file } = await probed({})
  const { exit, out } = await probe()
  await sandbox.close()
  expect(exit).toBe(0)
  const said = out + (await file())
  const values = sandbox.company.users.flatMap(({ email, firstName, lastName, id }) => [email, firstName, lastName, id])
  expect(values.filter((value) => value.length > 3 && said.includes(value))).toEqual([])
  expect(said).toContain('email')
})

test('a second run finds nothing new, and leaves the file alone', async () => {
  const first = await probed({})
  await first.probe('--write', '--email', address, '--yes')
  const written = await first.file()
  const again = await first.probe()
  await first.sandbox.close()
  expect(again.exit).toBe(0)
  expect(again.err).toContain('Nothing is new')
  expect(await first.file()).toBe(written)
})

test.each<[string, Partial<Switches>, RegExp]>([
  ['another way of paging', { paging: 'page' }, /paging +offset → page/],
  ['a filter that is gone', { emailFilter: 'ignored' }, /emailFilter +exact → ignored/],
  ['a field that is gone', { drops: ['title'] }, /list\.title +text → not there/],
  ['a field that is new', { renames: ['title=jobTitle'] }, /list\.jobTitle +not there → text/],
  ['a field of another type', { retypes: ['location=number'] }, /list\.location +text → number/],
  ['a field that is empty', { nulled: ['location'] }, /list\.location +text → nothing/],
])('%s is a difference: exit 1, and the file stays until it is accepted', async (_, switches, says) => {
  const before = await probed({})
  await before.probe()
  await before.sandbox.close()
  const written = `# ours\n${await before.file()}`
  await writeFile(join(before.folder, 'org/contract.yaml'), written)
  const after = await probed(switches, 'v1', before.folder)
  const alarm = await after.probe()
  expect([alarm.exit, alarm.out]).toEqual([1, expect.stringMatching(says)])
  expect(await after.file()).toBe(written)
  const accepted = await after.probe('--accept')
  expect([accepted.exit, await after.file()]).toEqual([0, expect.stringContaining('# ours\n')])
  const quiet = await after.probe()
  await after.sandbox.close()
  expect([quiet.exit, methodsOf(after.sandbox)]).toEqual([0, ['GET']])
})

test.each<[string, Partial<Switches>, string]>([
  ['a renamed address', { renames: ['email=mail'] }, '"email" is missing'],
  ['text for a boolean', { retypes: ['active=text'] }, '"active" is a text where true or false is expected'],
  ['an envelope', { envelope: 'data.users' }, 'the users are under "data.users"'],
  ['numbers for ids', { ids: 'number' }, '"id" is a number where a text is expected'],
])('%s is named, and nothing is written, not even with --write', async (_, switches, says) => {
  const { sandbox, probe, file } = await probed(switches)
  const { exit, out } = await probe('--write', '--email', address, '--yes', '--accept')
  await sandbox.close()
  expect([exit, out]).toEqual([1, expect.stringContaining(says)])
  expect(methodsOf(sandbox)).toEqual(['GET'])
  await expect(file()).rejects.toThrow('ENOENT')
})

test.each([
  ['an address that has an account', ['--email', 'TAKEN', '--yes'], 'has the address'],
  ['nobody to ask', ['--email', address], 'add --yes'],
])('%s: nothing is written', async (_, flags, says) => {
  const { sandbox, probe } = await probed({})
  const taken = sandbox.company.users[7]?.email.toUpperCase() ?? ''
  const { exit, err } = await probe('--write', ...flags.map((flag) => (flag === 'TAKEN' ? taken : flag)))
  await sandbox.close()
  expect([exit, err]).toEqual([1, expect.stringContaining(says)])
  expect(methodsOf(sandbox)).toEqual(['GET'])
})

test('a hidden account is found by its address', async () => {
  const { sandbox, probe } = await probed({ listInactive: 'no' })
  const hidden = sandbox.company.users.find(({ active }) => !active)
  const { exit } = await probe('--write', '--email', hidden?.email ?? '', '--yes')
  await sandbox.close()
  expect([exit, methodsOf(sandbox)]).toEqual([1, ['GET']])
})

test('every request that is sent was shown before', async () => {
  const { sandbox, probe } = await probed({
    ...defaultSwitches,
    clearText: 'empty',
    clearManager: 'unsupported',
    put: 'replace',
  })
  const { err } = await probe('--write', '--email', address, '--yes')
  const made = sandbox.company.users.find(({ email }) => email === address)?.id ?? ''
  await sandbox.close()
  const sent = sandbox
    .writes()
    .map(({ method, path }) => `${method} ${path.replace('/api/v1', '').replace(made, '{id}')}`)
  expect(sent.length).toBeGreaterThan(9)
  expect(sent.filter((request) => !err.includes(request))).toEqual([])
})

test.each([
  'POST /users:1:reset-after',
  'POST /users:1:denied',
  'POST /users:*:denied',
  'POST /users:2:500',
  'POST /users:2:denied',
  'PUT /users:1:500',
  'PUT /users:4:reset-after',
  'PUT /users:5:403',
])('the account is inactive in the end, whatever happens: %s', async (fault) => {
  const { sandbox, probe } = await probed({ faults: [fault] })
  await probe('--write', '--email', address, '--yes')
  await sandbox.close()
  const made = sandbox.company.users.filter(({ email }) => email === address)
  expect(made.map(({ active }) => active)).toEqual([false])
})

test.each<[string, Partial<Switches>]>([
  ['at once', { emailUnique: 'no', echo: 'none' }],
  ['late', { emailUnique: 'no', echo: 'none', lag: 1500 }],
  ['late, and is answered by an error', { emailUnique: 'no', lag: 1500, faults: ['POST /users:2:reset-after'] }],
])('a second account that shows %s is put away too', async (_, switches) => {
  const { sandbox, probe, file } = await probed(switches)
  const { exit } = await probe('--write', '--email', address, '--yes')
  await sandbox.close()
  const made = sandbox.company.users.filter(({ email }) => email === address)
  expect([exit, made.map(({ active }) => active)]).toEqual([0, [false, false]])
  expect(await file()).toContain('emailUnique: { value: no, evidence: probed')
})

test('an inactive account that only a wish shows is nobody to try things out on', async () => {
  const { sandbox, probe } = await probed({ listInactive: 'request', emailFilter: 'none', emailUnique: 'no' })
  const hidden = sandbox.company.users.find(({ active }) => !active)
  const { exit, err } = await probe('--write', '--email', hidden?.email ?? '', '--yes')
  await sandbox.close()
  expect([exit, err]).toEqual([1, expect.stringContaining('has the address')])
  expect(methodsOf(sandbox)).toEqual(['GET'])
})
