import { expect, test } from 'vitest'
import { hasDates, peopleIndexOf, type PeopleTree } from '../../../../src/desired/rules/people-index.js'
import type { Violation } from '../../../../src/desired/rules/violation.js'

const entry = { email: 'a@acme.example', firstName: 'A', lastName: 'B', manager: null }

function treeOf(file: string, people: PeopleTree['people']): PeopleTree {
  const tree = { file, lineOf: () => 2 } as unknown as PeopleTree['tree']
  return { tree, people, defaults: {} }
}

function index(...files: readonly PeopleTree[]) {
  const found: Violation[] = []
  return { ...peopleIndexOf(files, true, [], (one) => void found.push(one)), found }
}

test('people are in the order of their keys, whatever the files', () => {
  const { entries } = index(treeOf('b', { zoe: entry, ann: entry }), treeOf('a', { ben: entry }))
  expect(entries.map(({ key, index: at }) => [key, at])).toEqual([
    ['ann', 0],
    ['ben', 1],
    ['zoe', 2],
  ])
})

test('a key of two files is told at the later one, which does not count', () => {
  const { found, entries } = index(treeOf('b', { ann: entry }), treeOf('a', { ann: { ...entry, firstName: 'First' } }))
  expect(found.map(({ code, tree, message }) => [code, tree.file, message.slice(0, 30)])).toEqual([
    ['duplicate-key', 'b', 'The key ann is also in a:2. Ea'],
  ])
  expect(entries.map((one) => one.entry.firstName)).toEqual(['First'])
})

test('an entry that cannot be read keeps its key, so that others may name it', () => {
  const { byKey, entries, complete } = index(treeOf('a', { ann: null }))
  expect([byKey.has('ann'), entries, complete]).toEqual([true, [], true])
})

test('a file that cannot be read makes the chart incomplete', () => {
  expect(index(treeOf('a', null)).complete).toBe(false)
})

test('a day anywhere counts as a date', () => {
  const [plain] = index(treeOf('a', { ann: entry })).entries
  const [dated] = index(treeOf('a', { ann: { ...entry, changes: [] } })).entries
  expect([plain, dated].map((one) => one !== undefined && hasDates(one))).toEqual([false, true])
})
