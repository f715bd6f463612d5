import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { contractText, factsOf, readContract, type ContractRead } from '../../../../src/desired/contract-file.js'
import { assumedFacts, factNames, retiredFacts } from '../../../../src/model/facts.js'
import type { ContractFile } from '../../../../src/model/files.js'
import { temporaryFolder } from '../../../support/stage.js'

const shown = 'org/contract.yaml'

/** A file with every kind of value, those that some reader of YAML takes for something else among them. */
const whole: ContractFile = {
  contract: 'v1',
  facts: {
    ...assumedFacts('v1'),
    clearManager: { value: 'null', evidence: 'probed', by: 'PUT /users/{id}' },
    syncOwned: { value: ['manager'], evidence: 'probed' },
    idPattern: { value: '^[A-Za-z0-9*_-]+$', evidence: 'probed' },
    lag: { value: 0, evidence: 'probed' },
  },
  fields: { list: { id: 'text', 'odd: key #1': 'nothing' }, one: { yes: 'text or number', no: 'boolean' } },
}

async function readText(text: string): ReturnType<typeof readContract> {
  const path = join(temporaryFolder(), 'contract.yaml')
  await writeFile(path, text)
  return await readContract(path, shown)
}

test('what is written is read as it was', async () => {
  const text = await contractText(whole, null)
  expect((await readText(text))?.value).toEqual(whole)
  expect(await contractText(whole, text)).toBe(text)
})

test('facts that are not used any more are ignored, and go when the file is written again', async () => {
  const folder = new URL('../../../fixtures/invalid/retired-fact/contract.yaml', import.meta.url)
  const before = readFileSync(folder, 'utf8')
  const { value } = (await readText(before)) as ContractRead
  expect(Object.keys(value.facts)).toEqual(['paging', 'update', 'delete'])
  expect(Object.keys(factsOf({ text: before, value }, 'v1', shown))).toEqual([...factNames])
  const after = await contractText(value, before)
  expect([...retiredFacts].filter((name) => before.includes(`  ${name}: `))).toEqual([...retiredFacts])
  expect(after.split('\n')).toEqual(
    before.split('\n').filter((line) => !retiredFacts.has(line.trim().split(':')[0] ?? '')),
  )
  expect((await readText(after))?.value).toEqual(value)
})

test('comments stay where the file is written again', async () => {
  const before = `# on top\n${(await contractText(whole, null)).replace('  lag:', '  # asked twice\n  lag:')}`
  const lag = { value: 3, evidence: 'probed' } as const
  const after = await contractText({ ...whole, facts: { ...whole.facts, lag } }, before)
  expect(after).toBe(before.replace('{ value: 0, evidence: probed }', '{ value: 3, evidence: probed }'))
})

test('without a file, everything is assumed', async () => {
  const read = await readContract(join(temporaryFolder(), 'contract.yaml'), shown)
  expect(read).toBeNull()
  expect(factsOf(read, 'v2', shown)).toEqual(assumedFacts('v2'))
})

test('a file about the other contract is refused', async () => {
  const read = await readText('contract: v1\nfacts: {}\nfields: { list: {}, one: {} }\n')
  expect(() => factsOf(read, 'v2', shown)).toThrow('espalier probe --accept')
})

test.each([
  ['not YAML', 'contract: [', 'org/contract.yaml:1 cannot be used'],
  [
    'a value that no fact has',
    'facts: { update: { value: perhaps, evidence: probed } }',
    'org/contract.yaml:3 cannot be used: "perhaps" is not allowed for value',
  ],
  ['a fact that there is not', 'facts: { hope: { value: yes, evidence: probed } }', '"hope" is not known here'],
  ['a lag of years', 'facts: { lag: { value: 100000000, evidence: assumed } }', 'org/contract.yaml:3 cannot be used'],
  [
    'pages of everybody',
    'facts: { pageSize: { value: 1e300, evidence: assumed } }',
    'org/contract.yaml:3 cannot be used',
  ],
  [
    'a pattern that could hang',
    "facts: { idPattern: { value: '^(a+)+$', evidence: probed } }",
    'org/contract.yaml:3 cannot be used: "^(a+)+$" is not allowed for value',
  ],
])('%s is an error that says where', async (_, line, says) => {
  const text = line.startsWith('facts') ? `contract: v1\nfields: { list: {}, one: {} }\n${line}\n` : line
  await expect(readText(text)).rejects.toThrow(says)
})
