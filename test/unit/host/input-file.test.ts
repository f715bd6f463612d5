import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readGiven, readGivenJson } from '../../../src/host/input-file.js'
import { temporaryFolder } from '../../support/stage.js'

function given(bytes: string | Uint8Array): [string, string] {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'a.json'), bytes)
  return ['a.json', folder]
}

test('a file is read whole, longer than one read', async () => {
  const text = JSON.stringify('ä'.repeat(100_000))
  expect(await readGiven(...given(text))).toBe(text)
  expect(await readGivenJson(...given('{"a":1}'))).toEqual({ a: 1 })
})

test('each reason is a part of a sentence', async () => {
  await expect(readGiven('gone', temporaryFolder())).rejects.toThrow('it cannot be read (ENOENT)')
  await expect(readGivenJson(...given('{'))).rejects.toThrow('it is not JSON')
  await expect(readGiven(...given('['.repeat(100)))).rejects.toThrow('it is nested deeper than 64 levels')
  await expect(readGiven(...given(new Uint8Array(24 * 1024 * 1024 + 1)))).rejects.toThrow('it is larger than 24 MiB')
})
