import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { saveFiles, saveNewSettings, saveBeside } from '../../../src/cli/chart-files.js'
import { ExitError } from '../../../src/model/exit-error.js'
import { newFolder } from '../state/places.js'

test('files are written where the folder is, however it is shown', async () => {
  const path = join(newFolder(), 'chart')
  await saveFiles([{ file: './chart/people/a.yaml', text: 'x' }], path, './chart')
  expect(readFileSync(join(path, 'people/a.yaml'), 'utf8')).toBe('x')
})

test('a file that was read with a mark of UTF-8 is written with it', async () => {
  const path = newFolder()
  const marked = { file: 'org/marked.yaml', text: 'text', mark: '\uFEFF' } as const
  await saveFiles([marked, { file: 'org/plain.yaml', text: 'text' }], path, 'org')
  expect(['marked', 'plain'].map((name) => readFileSync(join(path, `${name}.yaml`), 'utf8'))).toEqual([
    '\uFEFFtext',
    'text',
  ])
})

test('schemas that are there stay', async () => {
  const top = newFolder()
  await saveBeside(join(top, 'org'))
  const [first = ''] = readdirSync(join(top, 'schema'))
  writeFileSync(join(top, 'schema', first), 'mine')
  await saveBeside(join(top, 'org'))
  expect(readFileSync(join(top, 'schema', first), 'utf8')).toBe('mine')
})

test('what goes beside the chart is not written through a link that leads nowhere', async () => {
  const top = newFolder()
  symlinkSync(join(top, 'elsewhere'), join(top, '.gitignore'))
  await saveBeside(join(top, 'org'))
  expect(existsSync(join(top, 'elsewhere'))).toBe(false)
})

test('new settings are written before there is a chart, and the error says so', async () => {
  const path = join(newFolder(), 'org')
  mkdirSync(path)
  const settings = { file: 'org/espalier.yaml', text: 'company: Acme\n' }
  const { exit, message } = await saveNewSettings(new ExitError(8, 'Doubtful.'), settings, path, true)
  expect([exit, message]).toEqual([
    8,
    'Doubtful. org/espalier.yaml was written: leave out --company and --timezone next time.',
  ])
  expect(readFileSync(join(path, 'espalier.yaml'), 'utf8')).toBe('company: Acme\n')
})
