import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadFolder } from '../../../src/desired/load.js'
import { readFolder } from '../../../src/desired/reading/folder.js'
import { readObjects } from '../../../src/desired/reading/objects.js'
import { temporaryFolder } from '../../support/stage.js'
import { contractText, factsOf, readContract, type ContractRead } from '../../../src/desired/contract-file.js'
import { assumedFacts, factNames, retiredFacts } from '../../../src/model/facts.js'
import type { ContractFile } from '../../../src/model/files.js'

const now = new Date('2026-06-01T10:00:00Z')
const people = 'people:\n  ada: { email: ada@acme.example, firstName: Ada, lastName: Example, manager: null }\n'

/**
 * What is found in a chart with this contract.yaml, to be merged into a branch with these settings of its own, if there
 * is one: in a folder, which must be the same as in a commit.
 */
async function found(contract: string, settings = '', base: string | null = null): Promise<readonly string[]> {
  const files = new Map([
    ['espalier.yaml', `company: Acme\ntimezone: UTC\n${settings}`],
    ['contract.yaml', contract],
    ['people/a.yaml', people],
  ])
  const folder = temporaryFolder()
  await mkdir(join(folder, 'people'))
  for (const [name, text] of files) await writeFile(join(folder, name), text)
  const entries = [...files].map(([path, text]) => ({ path, mode: '100644', id: path, size: text.length }))
  const inCommit = await readObjects(
    [{ path: 'people', mode: '040000', id: 'people', size: null }, ...entries],
    'org',
    async (ids) => await Promise.resolve(new Map(ids.map((id) => [id, Buffer.from(files.get(id) ?? '')]))),
  )
  const onDisk = await readFolder(folder, 'org')
  expect(inCommit).toEqual(onDisk)
  const ofBase = base === null ? null : { file: 'org/espalier.yaml', text: `company: Acme\ntimezone: UTC\n${base}` }
  const { diagnostics, desired } = await loadFolder(onDisk, null, now, undefined, ofBase)
  expect(desired === null).toBe(diagnostics.length > 0)
  return diagnostics.map(
    ({ code, message, place }) => `${place?.file ?? ''}:${place?.line ?? 0}:${place?.column ?? 0} ${code} ${message}`,
  )
}

const rest = 'fields: { list: {}, one: {} }\n'

test('what is known of the service is checked with the chart, all of it at once, each at its line', async () => {
  expect(await found(`contract: v1\nfacts:\n  update: { value: merge, evidence: probed }\n${rest}`)).toEqual([])
  expect(
    await found(
      `contract: v3\nfacts:\n  updat: { value: merge, evidence: probed }\n  pageSize: { evidence: guessed }\n${rest}`,
    ),
  ).toEqual([
    'org/contract.yaml:1:11 bad-value "v3" is not allowed for contract. Did you mean "v1"?',
    'org/contract.yaml:3:3 unknown-property "updat" is not known here. Did you mean "update"?',
    expect.stringMatching(
      /^org\/contract\.yaml:4:3 missing-property pageSize has no value\. Write for example "value: /,
    ),
    expect.stringMatching(/^org\/contract\.yaml:4:25 bad-value "guessed" is not allowed for evidence/),
  ])
  expect(await found('contract: [')).toEqual([expect.stringMatching(/^org\/contract\.yaml:1:\d+ yaml-syntax /)])
})

test('what is known of one contract says nothing about the other', async () => {
  const v2 = `contract: v2\nfacts: {}\n${rest}`
  expect(await found(v2, 'api: { contract: v2 }\n')).toEqual([])
  expect(await found(v2)).toEqual([
    'org/contract.yaml:1:11 bad-value This file is about contract v2, but api.contract in espalier.yaml is v1. Run "espalier probe --accept": it writes the facts of v1.',
  ])
})

test('what is known is held against the settings beside it, also where those of a base count: both change together', async () => {
  const [v1, v2] = ['v1', 'v2'].map((name) => `contract: ${name}\nfacts: {}\n${rest}`) as [string, string]
  const onV2 = 'api: { contract: v2 }\n'
  expect(await found(v2, onV2, '')).toEqual([])
  expect(await found(v1, '', onV2)).toEqual([])
  const broken =
    'org/contract.yaml:1:11 bad-value This file is about contract v1, but api.contract in espalier.yaml is v2. Run "espalier probe --accept": it writes the facts of v2.'
  expect(await found(v1, onV2)).toEqual([broken])
  expect(await found(v1, onV2, '')).toEqual([broken])
  expect(await found(v2, '', onV2)).toEqual([expect.stringContaining('is about contract v2')])
})

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
  const folder = new URL('../../fixtures/invalid/retired-fact/contract.yaml', import.meta.url)
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
