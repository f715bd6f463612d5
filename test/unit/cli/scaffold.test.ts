import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import {
  examplePath,
  firstSettings,
  missingAttributes,
  newFiles,
  optionalWorkflows,
  ownersIn,
} from '../../../src/cli/scaffold.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import { newFolder } from '../state/places.js'

const given = (flags: Readonly<Record<string, string>>): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])),
})

function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const top = newFolder()
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  return top
}

test('a new repository gets a chart, the workflows for its default branch, and the action', async () => {
  const top = folderWith()
  const first = await firstSettings(given({ company: 'Acme', timezone: 'Europe/Berlin' }), top)
  const { files, kept } = await newFiles(first?.source ?? null, top, 'trunk', null)
  expect(files.get('org/espalier.yaml')).toMatch(/company: Acme[^]*timezone: Europe\/Berlin/)
  expect([files.has(examplePath), files.has('.github/espalier/action.yml'), kept]).toEqual([true, true, []])
  const apply = files.get('.github/workflows/espalier-apply.yml')
  expect(apply).toContain('branches: [trunk]')
  expect(apply).not.toContain('refs/heads/main')
})

test('an optional workflow is written only if it is asked for', async () => {
  const path = optionalWorkflows['hr-file'] ?? ''
  const [without, asked] = await Promise.all(
    [[], ['hr-file']].map(async (flags) => (await newFiles(null, folderWith(), 'trunk', null, flags)).files),
  )
  expect([without?.has(path), asked?.get(path)?.includes("github.ref == 'refs/heads/trunk'")]).toEqual([false, true])
  expect([...(asked?.keys() ?? [])].filter((one) => without?.has(one) !== true)).toEqual([path])
})

test('a chart that is there stays, and so does an action of another version', async () => {
  const top = folderWith({ 'org/espalier.yaml': 'x', 'org/people/a.yaml': 'x', '.github/espalier/action.yml': 'old' })
  const { files, kept } = await newFiles(null, top, 'main', null)
  expect(await firstSettings(given({}), top)).toBeNull()
  expect([files.has('org/espalier.yaml'), files.has(examplePath), kept]).toEqual([false, false, ['.github/espalier']])
})

test.each([[{}], [{ company: ' ' }], [{ company: 'Acme', timezone: 'Berlin' }]])(
  '%j is no beginning',
  async (flags) => {
    const args = given(flags)
    await expect(firstSettings(args, folderWith())).rejects.toMatchObject({ exit: 64 })
  },
)

test('a branch whose name no workflow can hold is refused', async () => {
  await expect(newFiles(null, folderWith(), 'a b', null)).rejects.toMatchObject({ exit: 1 })
})

test('the owners are in the file that GitHub reads first', async () => {
  expect(await ownersIn(folderWith())).toBe('.github/CODEOWNERS')
  expect(await ownersIn(folderWith({ 'docs/CODEOWNERS': '' }))).toBe('docs/CODEOWNERS')
})

test('the line for the action is added once, on a line of its own', () => {
  const line = missingAttributes('')
  expect(missingAttributes('a')).toBe(`\n${line}`)
  expect(missingAttributes(`a\r\n${line.trim()}\r\n`)).toBe('')
})
