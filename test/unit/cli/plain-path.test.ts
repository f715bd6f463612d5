import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { requirePlain } from '../../../src/cli/plain-path.js'
import { newFolder } from '../state/places.js'

function folderWith(): string {
  const top = newFolder()
  mkdirSync(join(top, 'a/b'), { recursive: true })
  writeFileSync(join(top, 'a/b/file'), '')
  symlinkSync('b', join(top, 'a/inside'))
  symlinkSync(newFolder(), join(top, 'a/outside'))
  symlinkSync('/none/x', join(top, 'a/nowhere'))
  return top
}

test.each(['a/b/file', 'a/b/new', 'new', 'new/deep/file'])('%s can be written', async (path) => {
  await expect(requirePlain(folderWith(), path)).resolves.toBeUndefined()
})

test.each([
  ['a/inside/file', 'a/inside is a link'],
  ['a/outside/new', 'a/outside is a link'],
  ['a/nowhere', 'a/nowhere is a link'],
  ['a/nowhere/new', 'a/nowhere is a link'],
  ['a/b', 'a/b is no file'],
  ['a/b/file/new', 'a/b/file is no folder'],
])('%s cannot: %s', async (path, why) => {
  await expect(requirePlain(folderWith(), path)).rejects.toThrow(why)
})
