import { expect, test } from 'vitest'
import { parseTree } from '../../../src/doctor/tree.js'

test('a node knows its line, its text and its comment', () => {
  const tree = parseTree('a:\n  - b # why\n  - c: d\n')
  const [first, second] = tree.map.get('a')?.list ?? []
  expect([first?.text, first?.line, first?.comment.trim()]).toEqual(['b', 2, 'why'])
  expect([second?.map.get('c')?.text, second?.map.get('c')?.line, second?.text]).toEqual(['d', 3, null])
})

test('all values are texts, as they are written', () => {
  expect(['1', 'true', 'null'].map((text) => parseTree(`a: ${text}\n`).map.get('a')?.text)).toEqual([
    '1',
    'true',
    'null',
  ])
})

test('an alias stands for what it names', () => {
  expect(parseTree('a: &x { b: c }\nd: *x\n').map.get('d')?.map.get('b')?.text).toBe('c')
})

test('a file that is no YAML, or has too many parts, is told in one line', () => {
  expect(() => parseTree('a: [\n')).toThrow(/^[^\n]+$/)
  const bomb = `a: &a [${'x,'.repeat(200)}]\nb: &b [${'*a,'.repeat(200)}]\nc: [${'*b,'.repeat(200)}]\n`
  expect(() => parseTree(bomb)).toThrow('it has too many parts')
})
