import { expect, test } from 'vitest'
import { compared } from '../../../../src/live/probe/compare.js'
import type { ContractFile } from '../../../../src/model/files.js'
import type { Day } from '../../../../src/model/names.js'

const day = '2026-12-01' as Day
const fields = { list: { id: 'text' }, one: { id: 'text' } }
const lag = (value: number) => [{ name: 'lag', value, by: 'PUT' }] as const
const first = compared('v1', null, lag(3), fields, day).file

const what = (
  before: ContractFile | null,
  ...more: Parameters<typeof compared> extends [unknown, unknown, ...infer Rest] ? Rest : never
) => compared('v1', before, ...more).differences.map((one) => one.what)

test('a first probe has nothing to differ from, and keeps what it saw', () => {
  expect(what(null, lag(3), fields, day)).toEqual([])
  expect(first.facts.lag).toMatchObject({ value: 3, evidence: 'probed', at: day, by: 'PUT' })
  expect(first.facts.paging?.evidence).toBe('assumed')
})

test('the longest lag that was seen stays', () => {
  expect(compared('v1', first, lag(1), fields, day).file.facts.lag?.value).toBe(3)
  expect(compared('v1', first, lag(5), fields, day).file.facts.lag?.value).toBe(5)
})

test('a fact that changed is a difference', () => {
  const paging = (value: 'none' | 'page') => [{ name: 'paging', value, by: 'GET' }] as const
  const known = compared('v1', null, paging('none'), fields, day).file
  expect(what(known, paging('none'), fields, day)).toEqual([])
  expect(what(known, paging('page'), fields, day)).toEqual(['paging'])
})

test('a field that comes, goes or changes its type is one; an empty one of a single user is chance', () => {
  expect(what(first, [], { list: { id: 'number', age: 'number' }, one: {} }, day)).toEqual([
    'list.id',
    'list.age',
    'one.id',
  ])
  const with1 = { ...first, fields: { list: {}, one: { title: 'text' } } }
  const seen = compared('v1', with1, [], { list: {}, one: { title: 'nothing' } }, day)
  expect([seen.differences, seen.file.fields.one]).toEqual([[], { title: 'text' }])
})

test('the file of another contract says nothing but that', () => {
  expect(compared('v2', first, [], fields, day).differences).toEqual([{ what: 'contract', before: 'v1', after: 'v2' }])
})
