import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import process from 'node:process'
import { expect, test } from 'vitest'
import { readHrFile } from '../../../src/hr/read-hr-file.js'
import { root } from '../../support/docs.js'
import { shownHrFile } from '../../support/hr-files.js'

const folder = `${root}test/fixtures/hr`

const files = ['presets', 'workbooks', 'damaged'].flatMap((part) =>
  readdirSync(`${folder}/${part}`)
    .filter((file) => !file.startsWith('.') && !file.endsWith('.json'))
    .map((file) => `${part}/${file}`),
)

test.each(files)('%s is read as its golden file says', async (file) => {
  const read = shownHrFile(await readHrFile(readFileSync(`${folder}/${file}`), {}, new Set()))
  const golden = `${folder}/${file}.json`
  const text = `${JSON.stringify(read, null, 2)}\n`
  if (process.env['BLESS'] === '1') writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
})
