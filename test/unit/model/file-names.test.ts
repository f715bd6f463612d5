import { array, assert, constantFrom, property } from 'fast-check'
import { expect, test } from 'vitest'
import { portableName } from '../../../src/model/file-names.js'

test.each([
  ['team.yaml', 'team.yaml'],
  ['Über uns.yaml', 'Über uns.yaml'],
  ['con', 'con-people'],
  ['Nul.tar.gz', 'Nul-people.tar.gz'],
  ['con .yaml', 'con-people.yaml'],
  ['com1.yaml', 'com1-people.yaml'],
  ['com10.yaml', 'com10.yaml'],
  ['R&D: "new"?.yaml', 'R&D- -new--.yaml'],
  ['..', 'people'],
])('%j is %j everywhere', (name, expected) => {
  expect(portableName(name)).toBe(expected)
})

test('the name that is proposed is possible itself, and a possible name stays', () => {
  const parts = constantFrom('con', 'NUL', 'lpt1', 'a', ' ', '.', ':', '/', '\\', '*', 'yaml', '-', 'é')
  assert(
    property(array(parts, { maxLength: 8 }), (chosen) => {
      const name = portableName(chosen.join(''))
      expect(portableName(name)).toBe(name)
      expect(name).not.toMatch(/[<>:"/\\|?*]|[. ]$|^$/)
      expect(name).not.toMatch(/^(?:con|nul|lpt1) *(?:\.|$)/i)
    }),
  )
})
