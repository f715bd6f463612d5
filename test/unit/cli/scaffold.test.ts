import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { examplePath, missingAttributes, newFiles, ownersIn } from '../../../src/cli/scaffold.js'
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
  const { files, kept } = await newFiles(given({ company: 'Acme', timezone: 'Europe/Berlin' }), folderWith(), 'trunk')
  expect(files.get('org/espalier.yaml')).toMatch(/company: Acme[^]*timezone: Europe\/Berlin/)
  expect([files.has(examplePath), files.has('.github/espalier/action.yml'), kept]).toEqual([true, true, []])
  const apply = files.get('.github/workflows/espalier-apply.yml')
  expect(apply).toContain('branches: [trunk]')
  expect(apply).not.toContain('refs/heads/main')
})

test('a chart that is there stays, and so does an action of another version', async () => {
  const top = folderWith({ 'org/espalier.yaml': 'x', 'org/people/a.yaml': 'x', '.github/espalier/action.yml': 'old' })
  const { files, kept } = await newFiles(given({}), top, 'main')
  expect([files.has('org/espalier.yaml'), files.has(examplePath), kept]).toEqual([false, false, ['.github/espalier']])
})

test.each([
  [{}, 'main', 64],
  [{ company: 'Acme', timezone: 'Berlin' }, 'main', 64],
  [{ company: 'Acme' }, 'a b', 1],
])('%j with the branch %j is exit %d', async (flags, main, exit) => {
  await expect(newFiles(given(flags as Readonly<Record<string, string>>), folderWith(), main)).rejects.toMatchObject({
    exit,
  })
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
