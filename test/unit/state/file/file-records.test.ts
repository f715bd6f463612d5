import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readRecords, writeRecords } from '../../../../src/state/file/file-records.js'
import { newFolder } from '../places.js'

const name = '2026/12/01-001809480-3c0f5ab8e2d9.json'
const later = '2026/12/02-001809480-3c0f5ab8e2d9.json'

test('records are beside the state, in the order of their names', async () => {
  const folder = newFolder()
  const file = join(folder, 'deep/acme.json')
  await writeRecords(file, [{ name: later, text: 'b' }])
  await writeRecords(file, [{ name, text: 'a' }])
  expect(existsSync(join(folder, 'deep/acme.json.evidence', name))).toBe(true)
  expect(await readRecords(file, 'x')).toEqual([
    { name, text: 'a' },
    { name: later, text: 'b' },
  ])
  expect(await readRecords(join(folder, 'state.json'), 'x')).toEqual([])
})

test('a record is never overwritten, and the same one may be written again', async () => {
  const file = join(newFolder(), 'state.json')
  await writeRecords(file, [{ name, text: 'a' }])
  await expect(writeRecords(file, [{ name, text: 'a' }])).resolves.toBeUndefined()
  await expect(writeRecords(file, [{ name, text: 'b' }])).rejects.toThrow(`${name} is there already`)
  expect(await readRecords(file, 'x')).toEqual([{ name, text: 'a' }])
})

test('a part that a machine left is stepped over, and goes with the next write', async () => {
  const file = join(newFolder(), 'state.json')
  await writeRecords(file, [{ name, text: 'a' }])
  const month = join(file, '../evidence/2026/12')
  writeFileSync(join(month, '.02-001809480-3c0f5ab8e2d9.json.part'), 'half')
  expect(await readRecords(file, 'x')).toHaveLength(1)
  await writeRecords(file, [{ name: later, text: 'b' }])
  expect(readdirSync(month)).toHaveLength(2)
})

test('nothing is written through a link, and a file with another name is no record', async () => {
  const folder = newFolder()
  mkdirSync(join(folder, 'evidence'))
  symlinkSync(newFolder(), join(folder, 'evidence/2026'))
  await expect(writeRecords(join(folder, 'state.json'), [{ name, text: 'a' }])).rejects.toThrow('is not a folder')
  const other = newFolder()
  mkdirSync(join(other, 'evidence'))
  writeFileSync(join(other, 'evidence/notes.txt'), '')
  await expect(readRecords(join(other, 'state.json'), 'x')).rejects.toMatchObject({ exit: 7 })
})
