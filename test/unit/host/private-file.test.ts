import { mkdirSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { keep } from '../../../src/host/private-file.js'
import { temporaryFolder } from '../../support/stage.js'

test('a file is for its owner alone, and another one of the name gets a number', async () => {
  const file = join(temporaryFolder(), 'deep', 'state.json')
  expect(await keep(file, 'one')).toBe(file)
  expect(await keep(file, 'two')).toBe(file.replace('.json', '-2.json'))
  expect(await keep(file, 'three')).toBe(file.replace('.json', '-3.json'))
  expect([readFileSync(file, 'utf8'), statSync(file).mode & 0o777]).toEqual(['one', 0o600])
})

test('a link in the place of the folder is not followed', async () => {
  const folder = temporaryFolder()
  mkdirSync(join(folder, 'real'))
  symlinkSync(join(folder, 'real'), join(folder, 'link'))
  await expect(keep(join(folder, 'link', 'a.json'), '')).rejects.toThrow('is not a folder')
})
