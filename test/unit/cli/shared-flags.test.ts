import { expect, test } from 'vitest'
import { choiceFlags, common, sandboxFlags, sandboxMore } from '../../../src/cli/shared-flags.js'
import { presets } from '../../../src/sandbox/presets.js'
import { switchTable } from '../../../src/sandbox/flags.js'

test('each switch of the sandbox is a flag, with its default if it has one', () => {
  for (const { flag, standard, many } of switchTable) {
    const own = sandboxFlags.filter(({ name }) => name === flag)
    expect(own).toHaveLength(1)
    expect([own[0]?.many ?? false, own[0]?.says.includes(`(default: ${standard})`)]).toEqual([many, standard !== ''])
  }
})

test('each preset is explained', () => {
  for (const { name, line } of presets)
    expect(sandboxMore).toMatch(new RegExp(`^ {2}${name} +${line.slice(0, 10)}`, 'm'))
})

test('no two flags of a command have one name', () => {
  const names = [...common, ...choiceFlags].map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
})
