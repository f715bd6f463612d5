import { expect, test } from 'vitest'
import { switchTable, switchesFrom } from '../../../src/sandbox/flags.js'
import { presets } from '../../../src/sandbox/presets.js'
import { defaultSwitches } from '../../../src/sandbox/switches.js'

test('flags by their names make switches, and none make the defaults', () => {
  expect(switchesFrom({})).toEqual(defaultSwitches)
  expect(switchesFrom({ 'page-size': '7', put: 'replace', fault: ['GET /users:1:503'], port: '4010' })).toEqual({
    ...defaultSwitches,
    pageSize: 7,
    put: 'replace',
    faults: ['GET /users:1:503'],
  })
})

test('the default in each row of the table is the default switch', () => {
  const given = Object.fromEntries(
    switchTable.filter((row) => row.standard !== '').map((row) => [row.flag, row.standard]),
  )
  expect(switchesFrom(given)).toEqual(defaultSwitches)
  expect(switchTable.map((row) => row.flag)).toHaveLength(Object.keys(defaultSwitches).length)
})

test.each([
  [{ put: 'patch' }, '--put may be merge or replace, not "patch".'],
  [{ 'page-size': '0' }, '--page-size needs a whole number of at least 1, not "0".'],
  [{ latency: '1.5' }, '--latency needs a whole number of at least 0, not "1.5".'],
  [{ key: '' }, '--key needs exactly one value.'],
  [{ fault: 'GET /users' }, 'The fault "GET /users" cannot be read.'],
])('%j is refused with %s', (given, message) => {
  expect(() => switchesFrom(given)).toThrow(message)
})

test('a preset sets its switches, and other flags override it', () => {
  for (const { name, switches } of presets) expect(switchesFrom({ preset: name })).toMatchObject(switches)
  const [{ name }] = presets as [(typeof presets)[number]]
  expect(switchesFrom({ preset: name, latency: '7' }).latency).toBe(7)
  expect(() => switchesFrom({ preset: 'other' })).toThrow('not "other"')
})
