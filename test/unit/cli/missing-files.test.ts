import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { extendFile, writeMissing } from '../../../src/cli/missing-files.js'
import { newFolder } from '../state/places.js'

test('only files that do not exist are written, and those that differ are named', async () => {
  const top = newFolder()
  writeFileSync(join(top, 'same'), 'x')
  writeFileSync(join(top, 'other'), 'mine')
  const files = new Map([
    ['same', 'x'],
    ['other', 'x'],
    ['deep/new', 'x'],
  ])
  expect(await writeMissing(top, files)).toEqual({ written: ['deep/new'], kept: ['other'] })
  expect(readFileSync(join(top, 'other'), 'utf8')).toBe('mine')
  expect(await writeMissing(top, files)).toEqual({ written: [], kept: ['other'] })
})

test('nothing is written through a link that leads nowhere', async () => {
  const top = newFolder()
  symlinkSync('/none/x', join(top, 'link'))
  await expect(writeMissing(top, new Map([['link', 'x']]))).rejects.toMatchObject({ code: 'EEXIST' })
})

test('a file gets what it lacks, at its end and once', async () => {
  const top = newFolder()
  const missing = (text: string): string => (text.includes('b') ? '' : 'b\n')
  writeFileSync(join(top, 'list'), 'a\n')
  expect(await extendFile(top, 'list', missing)).toEqual(['list'])
  expect(await extendFile(top, 'list', missing)).toEqual([])
  expect(readFileSync(join(top, 'list'), 'utf8')).toBe('a\nb\n')
  expect(await extendFile(top, 'deep/list', missing)).toEqual(['deep/list'])
})
