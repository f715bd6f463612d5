import { expect, test } from 'vitest'
import type { Git, Ran } from '../../../src/git/git.js'
import { pushOnto, refusalIn, remoteRef } from '../../../src/git/remote.js'

const ran = (text: string, more: Partial<Ran> = {}): Ran => ({
  ok: true,
  out: Buffer.from(text),
  words: '',
  never: null,
  stopped: false,
  ...more,
})
const id = 'a'.repeat(40)

test('a ref is found by its whole name', async () => {
  const listedAt = async (text: string, ref: string): Promise<string | null> =>
    await remoteRef(async () => await Promise.resolve(Buffer.from(text)), ref)
  const out = `${id}\trefs/heads/x/main\n${'b'.repeat(40)}\trefs/heads/main\n`
  expect(await listedAt(out, 'refs/heads/main')).toBe('b'.repeat(40))
  expect(await listedAt(out, 'main')).toBeNull()
  expect(await listedAt('fatal\trefs/heads/main\n', 'refs/heads/main')).toBeNull()
})

test('a push says why it was rejected, or nothing', () => {
  expect(refusalIn(ran('To x\n!\ta:b\t[remote rejected] (protected)\nDone\n'))).toBe('[remote rejected] (protected)')
  expect(refusalIn(ran('Done\n'))).toBeNull()
})

test('a push that a rule rejects is in vain; one that another push got ahead of is not', async () => {
  const push = async (answer: Ran) => {
    const asked: string[] = []
    const git: Git = async ([command = '']) => {
      asked.push(command)
      return await Promise.resolve(command === 'push' ? answer : ran(''))
    }
    return [await pushOnto(git, 'state', null, id), asked]
  }
  const asked = ['update-ref', 'push', 'update-ref']
  const refused = (why: string) => ran(`!\ta:b\t[remote rejected] (${why})\n`, { ok: false, words: 'error' })
  expect(await push(ran('Done\n'))).toEqual([null, asked])
  expect(await push(refused('protected'))).toEqual([
    { words: '[remote rejected] (protected); error', forGood: true },
    asked,
  ])
  expect(await push(refused('cannot lock ref'))).toMatchObject([{ forGood: false }, asked])
  expect(await push(ran('', { ok: false, words: 'no git', never: 'missing' }))).toEqual([
    { words: 'no git', forGood: true },
    asked,
  ])
})
