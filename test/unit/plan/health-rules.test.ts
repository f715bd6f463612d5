import { readdir, readFile, writeFile } from 'node:fs/promises'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { loadFolder } from '../../../src/desired/load.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import type { Day, PersonKey } from '../../../src/model/names.js'
import type { DesiredState, Person, Settings } from '../../../src/model/people.js'
import { healthOf } from '../../../src/plan/health.js'
import { settings } from '../../support/settings.js'
import { charted } from '../../support/small-company.js'
import { desiredOf } from '../../support/worlds.js'

const fixtures = fileURLToPath(new URL('../../fixtures/health/', import.meta.url))

async function chartIn(code: string): Promise<DesiredState> {
  const folder = await readFolder(`${fixtures}${code}`, 'org')
  const { desired } = await loadFolder(folder, '2026-06-01' as Day, new Date('2026-06-01T10:00:00Z'))
  if (desired === null) throw new Error(`${code} is not sound`)
  return desired
}

test.each(await readdir(fixtures))('%s: its fixture has exactly these warnings, at these places', async (code) => {
  const found = healthOf(await chartIn(code), null).map(({ finding }) => finding)
  const lines = found.map(
    ({ severity, message, place, ...one }) => `${place?.file}:${place?.line} ${severity} ${one.code}: ${message}\n`,
  )
  const file = `${fixtures}${code}/findings.txt`
  if (process.env['BLESS'] === '1') await writeFile(file, lines.join(''))
  expect(new Set(found.map((one) => one.code))).toEqual(new Set([code]))
  expect(lines.join('')).toBe(await readFile(file, 'utf8'))
})

test.each([
  ['wide-span', { span: 'off' }],
  ['deep-chart', { depth: 'off' }],
  ['single-point', { singlePoint: 'off' }],
  ['idle-admin', { idleAdmins: 'off' }],
] as const)('%s is turned off by its setting', async (code, off) => {
  const desired = await chartIn(code)
  expect(healthOf(desired, null)).not.toEqual([])
  const health = { ...desired.settings.health, ...off }
  expect(healthOf({ ...desired, settings: { ...desired.settings, health } }, null)).toEqual([])
})

const codesOf = (people: readonly Person[], more: Partial<Settings>, owner: string | null = null): readonly string[] =>
  healthOf(desiredOf(people, { settings: { ...settings, ...more } }), owner as PersonKey | null).map(
    ({ code, about }) => `${code} ${about}`,
  )
const health = { span: 'off', depth: 'off', singlePoint: 2, idleAdmins: 'on' } as const
const team = [charted('sam', null), charted('ann', 'sam'), charted('ben', 'sam'), charted('cleo', 'sam')]
const keys = (...all: readonly string[]) => new Set(all as readonly PersonKey[])

test('a department relies on one person until a second one manages in it', () => {
  expect(codesOf(team, { health })).toEqual(['single-point Sales'])
  expect(codesOf([...team, charted('dora', 'ann')], { health })).toEqual([])
  expect(codesOf([...team.slice(0, 3), charted('cleo', null)], { health })).toEqual([])
})

test('a manager outside of the department is the one it relies on, and a wide span is said once', () => {
  const outside = [charted('sam', null, { department: 'Board' }), ...team.slice(1)]
  expect(codesOf(outside, { health })).toEqual(['single-point Sales'])
  expect(codesOf(outside, { health: { ...health, span: 2 } })).toEqual(['wide-span sam'])
})

test('one active admin is a single point, and a person with another role is no admin', () => {
  const admins = keys('sam', 'ann', 'unknown')
  const off = { ...health, singlePoint: 100 }
  expect(codesOf(team, { health: off, admins: keys('sam') })).toEqual(['single-point  admins'])
  expect(codesOf(team, { health: off, admins })).toEqual([])
  const plain = [charted('sam', null), charted('ann', 'sam', { role: 'user' })]
  expect(codesOf(plain, { health: off, admins })).toEqual(['single-point  admins'])
  expect(codesOf(team, { health: off })).toEqual([])
})

test('the team of the admins is where two of them are, or where the owner of the key is', () => {
  const people = [
    charted('owner', null, { department: 'IT' }),
    charted('ann', 'owner'),
    charted('ben', 'owner', { department: 'Legal' }),
  ]
  const admins = keys('ann', 'ben')
  expect(codesOf(people, { admins })).toEqual([])
  expect(codesOf(people, { admins }, 'owner')).toEqual(['idle-admin ann', 'idle-admin ben'])
  expect(codesOf([...people, charted('cleo', 'owner')], { admins: keys('ann', 'ben', 'cleo') })).toEqual([
    'idle-admin ben',
  ])
  expect(codesOf([...people, charted('cleo', 'ben')], { admins: keys('ann', 'ben', 'cleo') })).toEqual([])
})
