import { expect, test } from 'vitest'
import type { TreeEntry } from '../../../../src/model/git.js'
import type { Repository } from '../../../../src/model/ports.js'
import { batches, storedRecords } from '../../../../src/state/branch/branch-records.js'
import type { Branch } from '../../../../src/state/branch/branch.js'

const name = '2026/12/01-001809480-3c0f5ab8e2d9.json'
const file: TreeEntry = { path: `evidence/${name}`, mode: '100644', id: 'r', size: 1 }

async function read(files: readonly TreeEntry[] | null, texts: Readonly<Record<string, string>> = { r: 'a' }) {
  const found = new Map(Object.entries(texts).map(([id, text]) => [id, Buffer.from(text)]))
  const repository = {
    files: async () => await Promise.resolve(files),
    texts: async () => await Promise.resolve(found),
  } as unknown as Repository
  return await storedRecords({ repository, name: 'git:b' } as Branch, 'c')
}

test('records are read by their names', async () => {
  expect(await read([file])).toEqual([{ name, text: 'a' }])
  expect(await read([])).toEqual([])
})

test.each<[string, readonly TreeEntry[] | null, Readonly<Record<string, string>>]>([
  ['a link', [{ ...file, mode: '120000' }], {}],
  ['a file with another name', [{ ...file, path: 'evidence/notes.txt' }], {}],
  ['one that is larger than any', [{ ...file, size: 1e9 }], {}],
  ['one whose text is missing', [file], {}],
  ['one whose text is not as long as it was listed', [file], { r: 'ab' }],
  ['more than can be listed', null, {}],
])('%s is exit 7', async (_, files, texts) => {
  await expect(read(files, texts)).rejects.toMatchObject({ exit: 7 })
})

test('a batch fits into one answer of Git, and holds at least one text', () => {
  const sizes = [9e6, 3e6, 3e6, 3e6].map((size, at) => ({ name: String(at), id: String(at), size }))
  expect([...batches(sizes)].map((batch) => batch.map(({ id }) => id).join(''))).toEqual(['0', '12', '3'])
  expect([...batches([])]).toEqual([])
})
