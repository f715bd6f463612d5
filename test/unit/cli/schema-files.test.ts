import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { refreshSchema, schemaFiles, schemaFolder, staleFiles, writeSchema } from '../../../src/cli/schema-files.js'
import { readFolder, type Folder } from '../../../src/desired/reading/folder.js'
import { writeChart, type Entry } from '../../support/charts.js'
import { newFolder } from '../state/places.js'

const now = new Date('2026-12-01T12:00:00Z')
const person = (name: string, manager: string | null): Entry => ({
  email: `${name.toLowerCase()}@acme.example`,
  firstName: name,
  lastName: 'Example',
  manager,
})
const ada = person('Ada', null)

/** A chart in a new folder: its path, and what it holds. */
async function chart(people: Readonly<Record<string, Entry>>, top = newFolder()): Promise<[string, Folder]> {
  writeChart(top, people)
  return [join(top, 'org'), await readFolder(join(top, 'org'), 'org')]
}

async function filesOf(folder: Folder): Promise<ReadonlyMap<string, string>> {
  const { files } = await schemaFiles(folder, now)
  if (files === null) throw new Error('The chart has errors.')
  return files
}

test('what is written is fresh, and what a person changes is stale', async () => {
  const [org, folder] = await chart({ ada })
  const [target, files] = [schemaFolder(org), await filesOf(folder)]
  expect(await staleFiles(target, files)).toEqual([...files.keys()])
  expect(await writeSchema(target, files)).toEqual([...files.keys()])
  expect(await staleFiles(target, files)).toEqual([])
  // As Git on Windows checks them out.
  for (const [file, text] of files) writeFileSync(join(target, file), text.replaceAll('\n', '\r\n'))
  expect(await staleFiles(target, files)).toEqual([])
  writeFileSync(join(target, 'people.schema.json'), '{}')
  rmSync(join(target, '.gitattributes'))
  expect(await writeSchema(target, files)).toEqual(['people.schema.json', '.gitattributes'])
})

test('a chart with an error has no schema, and the findings say why', async () => {
  const [, folder] = await chart({ ada: person('Ada', 'gone') })
  const { files, chart: read } = await schemaFiles(folder, now)
  expect([files, read.diagnostics.map(({ code }) => code)]).toEqual([null, ['unknown-manager']])
})

test('a refresh writes only where the schema is the own one of the company, and only what a hire changes', async () => {
  const [org, before] = await chart({ ada })
  expect(await refreshSchema(org, 'org', now)).toEqual([])
  expect(readdirSync(join(org, '..'))).toEqual(['org'])
  await writeSchema(schemaFolder(org), await filesOf(before))
  expect(await refreshSchema(org, 'org', now)).toEqual([])
  await chart({ ada, bo: person('Bo', 'ada') }, join(org, '..'))
  expect(await refreshSchema(org, './a/org', now)).toEqual(['a/schema/company.schema.json'])
  expect(readFileSync(join(org, '../schema/company.schema.json'), 'utf8')).toContain('"bo"')
  await chart({ ada: person('Ada', 'gone') }, join(org, '..'))
  expect(await refreshSchema(org, 'org', now)).toEqual([])
})

test('nothing is written through a link, and then no other file either', async () => {
  const [org, folder] = await chart({ ada })
  const target = schemaFolder(org)
  mkdirSync(target)
  symlinkSync(join(org, 'espalier.yaml'), join(target, 'company.schema.json'))
  await expect(writeSchema(target, await filesOf(folder))).rejects.toThrow('company.schema.json is a link')
  expect(readdirSync(target)).toEqual(['company.schema.json'])
})
