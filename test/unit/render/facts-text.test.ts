import { expect, test } from 'vitest'
import { assumedFacts } from '../../../src/model/facts.js'
import type { ContractFile } from '../../../src/model/files.js'
import { factsText, requestsText, type Probed } from '../../../src/render/facts-text.js'

const facts = { ...assumedFacts('v1'), lag: { value: 2, evidence: 'probed', at: '2026-12-01', by: 'PUT' } as never }
const file: ContractFile = { contract: 'v1', facts, fields: { list: { id: 'text' }, one: {} } }
const probed: Probed = { service: 'https://s.example', file, unshown: '', problems: [], differences: [] }
const linesOf = (one: Probed): readonly string[] => factsText(one, false).text.split('\n')

test('each fact says whether it was seen or assumed', () => {
  const line = (name: string): string | undefined => linesOf(probed).find((one) => one.startsWith(`  ${name} `))
  expect(line('lag')).toMatch(/^ {2}lag +2 +probed 2026-12-01 +PUT$/)
  expect(line('pageSize')).toMatch(/ not known +assumed$/)
  expect(line('syncOwned')).toMatch(/ none +assumed$/)
})

test('a part without lines has no title', () => {
  const text = linesOf(probed)
  expect(text).toContain('Fields in the list')
  expect(text).not.toContain('Fields of one user')
  expect(text.join('\n')).not.toContain('Changed')
})

test('what changed shows both values, and a missing one as such', () => {
  const text = linesOf({
    ...probed,
    problems: ['The id is a number.'],
    differences: [{ what: 'lag', before: undefined, after: ['a', 'b'] }],
  })
  expect(text).toContain('  lag  not there → a, b')
  expect(text).toContain('  The id is a number.')
})

test('a request that may not be needed says so, and who may get an e-mail is named', () => {
  const requests = [
    { request: 'POST /users', says: 'make', unlessClear: false },
    { request: 'PUT /users/{id}', says: 'put', unlessClear: true },
  ]
  const { text } = requestsText(requests, 'x@acme.example', 'u-1')
  expect(text).toContain('x@acme.example may get an e-mail, and so may account u-1')
  expect(text).toContain('  put, if needed  PUT /users/{id}\n')
  expect(requestsText(requests, 'x@acme.example', null).text).not.toContain('temporary manager')
})
