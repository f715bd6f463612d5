import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { codeOf, fileBytes, readRegular, syncFolder } from '../../../../src/state/file/regular-file.js'
import { newFolder } from '../places.js'

function placed(): string {
  const folder = newFolder()
  writeFileSync(join(folder, 'state.json'), 'text')
  symlinkSync(join(folder, 'state.json'), join(folder, 'link'))
  mkdirSync(join(folder, 'folder'))
  return folder
}

test('a file is read; what is missing, large, a link or a folder is told apart', async () => {
  const folder = placed()
  const read = async (name: string, most = 4) => (await fileBytes(join(folder, name), most))?.toString() ?? null
  expect(await read('state.json')).toBe('text')
  expect(await read('state.json', 3)).toBe('large')
  expect([await read('link'), await read('folder'), await read('none')]).toEqual(['irregular', 'irregular', null])
})

test('a state that is no file of its own, or is too large, is not read', async () => {
  const folder = placed()
  const irregular = { exit: 7, message: expect.stringContaining('x is not a regular file') as string }
  await expect(readRegular(join(folder, 'link'), 'x')).rejects.toMatchObject(irregular)
  await expect(readRegular(join(folder, 'state.json', 'below'), 'x')).rejects.toMatchObject({ exit: 7 })
  expect(await readRegular(join(folder, 'none'), 'x')).toBeNull()
})

test('a folder is synced, and one that is missing is an error', async () => {
  await expect(syncFolder(newFolder())).resolves.toBeUndefined()
  expect(await syncFolder('/none').catch(codeOf)).toBe('ENOENT')
  expect(codeOf('odd')).toBe('odd')
})
