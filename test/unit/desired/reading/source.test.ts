import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { decoded, mostBytes, readSource, reason, storedText } from '../../../../src/desired/reading/source.js'
import { temporaryFolder } from '../../../support/stage.js'

let folder = ''
const path = (name: string): string => join(folder, name)
const said = (name: string): string => {
  const found = readSource(path(name), 'a.yaml')
  return 'code' in found ? `${found.code}: ${found.message.slice(0, 18)}` : found.text
}

beforeEach(() => {
  folder = temporaryFolder()
  writeFileSync(path('ok'), 'ä')
})

test('a file is read as UTF-8', () => {
  expect(said('ok')).toBe('ä')
})

test('a link, a folder, a gap and a file that is too large are findings, each with its words', () => {
  symlinkSync(path('ok'), path('link'))
  mkdirSync(path('folder'))
  writeFileSync(path('large'), 'x'.repeat(mostBytes + 1))
  expect(['link', 'folder', 'gone', 'large'].map(said)).toEqual([
    'unreadable: This is a link. Pu',
    'unreadable: This is not a regu',
    'unreadable: This file cannot b',
    'too-large: This file is large',
  ])
})

test('bytes that are no UTF-8 are not guessed', () => {
  expect(decoded('a.yaml', new Uint8Array([0xff]))).toMatchObject({ code: 'unreadable', place: { file: 'a.yaml' } })
})

test('a reason is a code, and never a message', () => {
  expect(reason(Object.assign(new Error('/home/ada'), { code: 'EACCES' }))).toBe('EACCES')
  expect(reason(new Error('/home/ada'))).toBe('no reason given')
})

test('the mark of UTF-8 is no part of the text, and is kept', () => {
  const marked = decoded('a.yaml', Buffer.from('\uFEFFpeople:'))
  expect(marked).toEqual({ file: 'a.yaml', text: 'people:', mark: '\uFEFF' })
  expect(decoded('a.yaml', Buffer.from('people:'))).toEqual({ file: 'a.yaml', text: 'people:' })
  expect(storedText({ text: 'people:', mark: '\uFEFF' })).toBe('\uFEFFpeople:')
})
