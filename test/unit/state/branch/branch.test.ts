import { expect, test } from 'vitest'
import type { Entry, Repository } from '../../../../src/model/ports.js'
import { stateBytes, type Branch } from '../../../../src/state/branch/branch.js'

const readme: Entry = { mode: '100644', id: 'r', name: 'README' }
const state: Entry = { mode: '100644', id: 's', name: 'state.json' }

async function read(entries: readonly Entry[] | null, text: Buffer | null = Buffer.from('{}')) {
  const repository = {
    entries: async () => await Promise.resolve(entries),
    text: async () => await Promise.resolve(text),
  } as unknown as Repository
  return await stateBytes({ repository, branch: 'b', name: 'git:b' } as Branch, 'c')
}

test('the state of a commit, and what else is there', async () => {
  expect(await read([readme, state])).toEqual({ bytes: Buffer.from('{}'), others: [readme] })
})

test.each<[string, readonly Entry[] | null, Buffer | null, string]>([
  ['lacks a state', [readme], null, 'has no state.json'],
  ['is not here', null, null, 'has no state.json'],
  ['has a folder of that name', [{ ...state, mode: '040000' }], null, 'its state.json is not a file'],
  ['has one that is too large', [state], null, 'git:b is damaged'],
])('a commit that %s is no state', async (_, entries, text, message) => {
  await expect(read(entries, text)).rejects.toMatchObject({
    exit: 7,
    message: expect.stringContaining(message) as string,
  })
})
