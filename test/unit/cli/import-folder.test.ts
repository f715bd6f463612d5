import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { existing, settingsFor, writtenIn } from '../../../src/cli/import-folder.js'
import type { ParsedArgs } from '../../../src/model/arguments.js'
import type { Diagnostic } from '../../../src/model/files.js'
import { newFolder } from '../state/places.js'

const given = (flags: Readonly<Record<string, string>> = {}): ParsedArgs => ({
  words: [],
  flags: new Map(Object.entries(flags).map(([name, value]) => [name, [value]])),
})

test('a folder that is missing, or has no chart yet, is no mistake', async () => {
  const folder = newFolder()
  expect((await existing(join(folder, 'none'), 'none')).diagnostics).toEqual([])
  mkdirSync(join(folder, 'org'))
  expect((await existing(join(folder, 'org'), 'org')).diagnostics).toEqual([])
})

test('settings are those of the folder, or new ones of the flags', async () => {
  const top = newFolder()
  const none = await existing(join(top, 'org'), 'org')
  const made = await settingsFor(none, 'org', given({ company: 'Acme' }), [], 'import live')
  expect([made.settings?.company, made.source.file, made.isNew]).toEqual(['Acme', 'org/espalier.yaml', true])
  await expect(settingsFor(none, 'org', given(), [], 'import live')).rejects.toMatchObject({ exit: 64 })
  await expect(settingsFor(none, 'org', given({ company: 'A', timezone: 'x' }), [], 'import live')).rejects.toThrow(
    'IANA name',
  )

  mkdirSync(join(top, 'org'))
  writeFileSync(join(top, 'org/espalier.yaml'), 'company: Bond\ntimezone: UTC\n')
  const there = await existing(join(top, 'org'), 'org')
  const read = await settingsFor(there, 'org', given(), [], 'import live')
  expect([read.settings?.company, read.source, read.isNew]).toEqual(['Bond', there.settings, false])
  await expect(settingsFor(there, 'org', given({ company: 'A' }), [], 'import live')).rejects.toThrow('already exists')
})

test('people are known by each address that they have or get, and their errors are told', async () => {
  const text = `people:
  ann: { email: Ann@acme.example, firstName: A, lastName: B, manager: null, was: anne, changes: [{ on: 2027-01-01, email: b@acme.example }] }
  ben: { email: ben@acme.example, firstName: A, lastName: B, manager: null, status: left }
`
  const found: Diagnostic[] = []
  const { keyOf, keys, renamed, left } = await writtenIn([{ file: 'a.yaml', text }], found)
  expect(['ann@acme.example', 'b@acme.example'].map((email) => keyOf.get(email as never))).toEqual(['ann', 'ann'])
  expect([[...keys], [...renamed], [...left], found]).toEqual([['ann', 'ben'], [['anne', 'ann']], ['ben'], []])
  await writtenIn([{ file: 'b.yaml', text: 'people: 7\n' }], found)
  expect(found).toHaveLength(1)
})
