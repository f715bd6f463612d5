import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
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
  await expect(writeMissing(top, new Map([['link', 'x']]))).rejects.toThrow('link is a link')
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

test('nothing is written through a folder that is a link, and nothing beside it either', async () => {
  const [top, outside] = [newFolder(), newFolder()]
  symlinkSync(outside, join(top, 'folder'))
  const files = new Map([
    ['first', 'x'],
    ['folder/deep/file', 'x'],
  ])
  await expect(writeMissing(top, files)).rejects.toThrow(/^folder is a link.* so folder\/deep\/file was not written/)
  expect([...readdirSync(outside), ...readdirSync(top)]).toEqual(['folder'])
})

test('a link or a folder in the place of a file gets no lines', async () => {
  const [top, outside] = [newFolder(), newFolder()]
  writeFileSync(join(outside, 'theirs'), 'a\n')
  symlinkSync(join(outside, 'theirs'), join(top, 'list'))
  await expect(extendFile(top, 'list', () => 'b\n')).rejects.toThrow('list is a link')
  expect(readFileSync(join(outside, 'theirs'), 'utf8')).toBe('a\n')
  mkdirSync(join(top, 'folder'))
  await expect(extendFile(top, 'folder', () => 'b\n')).rejects.toThrow('folder is no file')
})
