import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { altered, named, outline, seedsOf, unlimited, writeChart, type People } from '../support/charts.js'
import { expectConverged, expectExit, expectNothingWritten, stage, userWith, type Stage } from '../support/stage.js'
import type { Switches } from '../../src/sandbox/switches.js'
import { long } from '../support/long.js'

const settings = `api:\n  contract: v2\n  showsWithin: 1\n${unlimited}`

const before = outline(`
top
  head
    child
  boss
    report
  leaver
  other
  former
`)

/** A company as the chart says, on a service that speaks v2, with every account adopted. */
async function adopted(people: People, switches: Partial<Switches> = {}, facts = ''): Promise<Stage> {
  const set = await stage(seedsOf(people), { contract: 'v2', ...switches })
  chart(set, people, facts)
  expectExit(await set.run('apply', '--yes'), 0)
  return set
}

function chart({ folder }: Stage, people: People, facts = ''): void {
  writeChart(folder, people, settings)
  mkdirSync(join(folder, 'org'), { recursive: true })
  if (facts !== '')
    writeFileSync(join(folder, 'org/contract.yaml'), `contract: v2\nfields: { list: {}, one: {} }\nfacts:\n${facts}`)
}

/** How often each path was written to. */
function writes({ sandbox }: Stage): Record<string, number> {
  const paths = Object.entries(sandbox.stats().paths).filter(([path]) => !path.startsWith('GET '))
  return Object.fromEntries(paths.map(([path, count]) => [path.replace('/api/v2', ''), count]))
}

const people = altered(before, { former: { status: 'left' } })
const after = altered(people, {
  child: { manager: 'boss', department: 'Research' },
  report: { manager: null },
  leaver: { status: 'left' },
  other: { status: 'left', lastName: 'Newname' },
  first: named('first', 'head'),
  second: named('second', 'first'),
  third: named('third', 'first'),
})

test('a chart is carried out on v2: hires, moves, a new top and leavers, by no request but those of the contract', async () => {
  const set = await adopted(people)
  expectNothingWritten(set.sandbox)
  chart(set, after)
  expectExit(await set.run('apply', '--yes'), 0)
  await expectConverged(set)
  expect(writes(set)).toEqual({
    'POST /users/invite': 2,
    'POST /users/roles/lock': 2,
    'PUT /users/{id}': 1,
    'PUT /users/{id}/manager': 5,
  })
  expect(userWith(set.sandbox, 'second@acme.example').managerId).toBe(userWith(set.sandbox, 'first@acme.example').id)
  expect(userWith(set.sandbox, 'report@acme.example')).toMatchObject({ managerId: null, title: 'Title of report' })
  expect(userWith(set.sandbox, 'other@acme.example')).toMatchObject({ active: false, lastName: 'Example' })
})

long('a leaver who comes back is unlocked before anything else is written', async () => {
  const set = await adopted(people, { editsInactive: 'no' })
  chart(set, altered(before, { former: { lastName: 'Again', manager: 'head' } }))
  expectExit(await set.run('apply', '--yes'), 0)
  await expectConverged(set)
  expect(Object.keys(writes(set))[0]).toBe('POST /users/roles/unlock')
})

const twoHundred: People = Object.fromEntries(
  Array.from({ length: 200 }, (_, index) => [
    `new${index}`,
    named(`new${index}`, index < 20 ? 'top' : `new${index % 20}`),
  ]),
)

long('200 hires take 6 invitations where the manager may travel along: one person alone first', async () => {
  const facts = '  managerAtCreation: { value: "yes", evidence: probed }\n'
  const set = await adopted(people, {}, facts)
  chart(set, altered(people, twoHundred), facts)
  expectExit(await set.run('apply', '--yes'), 0)
  await expectConverged(set)
  expect(writes(set)).toEqual({ 'POST /users/invite': 6 })
  expect(set.sandbox.stats().mails).toBe(200)
})

long('an invitation that is refused for one is made for the others, and for nobody twice', async () => {
  const hidden = { id: 'hidden', email: 'new3@acme.example', firstName: 'Odd', lastName: 'One', department: null, managerId: null, active: false, role: 'user' } // prettier-ignore
  const set = await stage([...seedsOf(people), hidden], { contract: 'v2', listInactive: 'no', emailFilter: 'none' })
  const facts = '  emailUnique: { value: "yes", evidence: probed }\n'
  chart(set, altered(people, Object.fromEntries(Object.entries(twoHundred).slice(0, 8))), facts)
  const ran = await set.run('apply', '--yes', '--first-run')
  expectExit(ran, 3)
  expect(ran.out).toContain('1 failed')
  const emails = set.sandbox.company.users.map(({ email }) => email)
  expect(new Set(emails).size).toBe(emails.length)
  expect(emails.filter((email) => email.startsWith('new'))).toHaveLength(8)
})

long('an invitation whose answer is lost is looked for person by person, and never sent again', async () => {
  const set = await adopted(people, { faults: ['POST /users/invite:2:reset-after'] })
  chart(set, altered(people, Object.fromEntries(Object.entries(twoHundred).slice(0, 8))))
  await set.run('apply', '--yes')
  expect(writes(set)['POST /users/invite']).toBe(2)
  expectExit(await set.run('apply', '--yes'), 0)
  await expectConverged(set)
  expect(writes(set)['POST /users/invite']).toBe(2)
})

test('nothing is written while another system owns the fields, and the message says the way out', async () => {
  const set = await stage(seedsOf(people), { contract: 'v2', sync: 'both' })
  chart(set, after)
  const ran = await set.run('apply', '--yes', '--first-run')
  expectExit(ran, 8)
  expect(ran.err).toContain('Take them out of "manage"')
  expectNothingWritten(set.sandbox)
})

test('a key of another company is refused, though its users look the same', async () => {
  const first = await adopted(people)
  const set = await stage(seedsOf(people), { contract: 'v2', companyId: 'c_0002' }, first.folder)
  const ran = await set.run('plan')
  expectExit(ran, 6)
  expect(ran.err).toContain('c_0001')
})

long('the owner of the key is not deactivated by its own run', async () => {
  const set = await adopted(people, { owner: 'leaver@acme.example' })
  chart(set, after)
  const ran = await set.run('apply', '--yes')
  expectExit(ran, 8)
  expect(`${ran.out}${ran.err}`).toContain('owns the API key')
  expectNothingWritten(set.sandbox)
})

long('a guest of the service is nobody whom a chart can name, and others are left alone', async () => {
  const guest = { id: 'g1', email: 'head@acme.example', firstName: 'Head', lastName: 'Example', department: null, managerId: null, active: true, role: 'user', isGuest: true } // prettier-ignore
  const set = await stage([...seedsOf(people).filter(({ id }) => id !== 'id-head'), guest].map((seed) => ({ ...seed, managerId: null })), { contract: 'v2' }) // prettier-ignore
  chart(set, people)
  const ran = await set.run('apply', '--yes', '--first-run')
  expectExit(ran, 8)
  expect(ran.err).toContain('a guest')
  expectNothingWritten(set.sandbox)
})

long('a hire whose rights the service has no request for is refused before anything is written', async () => {
  const set = await adopted(people)
  const auditor = { ...named('auditor', 'top'), role: 'auditor' }
  const manage = 'manage: [email, firstName, lastName, department, manager, active, role]\nadmins: [auditor]\n'
  writeChart(set.folder, altered({ ...people, auditor }, {}), settings + manage)
  const ran = await set.run('apply', '--yes')
  expect(ran.err).toContain('it does not have one of the roles')
  expectExit(ran, 8)
  expectNothingWritten(set.sandbox)
})
