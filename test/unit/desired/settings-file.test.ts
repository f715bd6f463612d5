import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSettings } from '../../../src/desired/settings-file.js'
import { temporaryFolder } from '../../support/stage.js'

async function read(text: string | null): ReturnType<typeof readSettings> {
  const folder = temporaryFolder()
  if (text !== null) writeFileSync(join(folder, 'espalier.yaml'), text)
  return await readSettings(folder, 'org')
}

test('settings are read without any people', async () => {
  const { settings, diagnostics } = await read('company: Acme\ntimezone: UTC\napi: { contract: v2, showsWithin: 3 }\n')
  expect(diagnostics).toEqual([])
  expect(settings).toMatchObject({ company: 'Acme', contract: 'v2', showsWithin: 3000, lineage: null })
  expect(settings?.baseUrl).toBe('https://app.small-improvements.com/api/v2')
  expect(settings?.manage.has('role')).toBe(false)
})

test.each([
  ['no file', null, 'unreadable'],
  ['no YAML', 'company: [\n', 'yaml-syntax'],
  ['no settings', 'company: Acme\n', 'missing-property'],
])('%s is told by the name under which it is shown', async (_, text, code) => {
  const { settings, diagnostics } = await read(text)
  expect(settings).toBeNull()
  expect(diagnostics.map((one) => [one.code, one.place?.file])).toEqual([[code, 'org/espalier.yaml']])
})
