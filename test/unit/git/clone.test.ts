import { mkdirSync, realpathSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkClone, pathIn } from '../../../src/git/clone.js'
import type { Git, Ran } from '../../../src/git/git.js'
import { telling } from '../../../src/git/trouble.js'
import { newFolder } from '../state/places.js'
import { repository } from './repository.js'

test('a repository that has the folder within itself is no clone', async () => {
  const top = realpathSync(newFolder())
  const here = join(top, 'org')
  for (const name of ['org', '..org']) mkdirSync(join(top, name))
  const isClone = async (text: string, folder = here): Promise<boolean> => {
    const git: Git = async () => await Promise.resolve({ ok: true, out: Buffer.from(text) } as Ran)
    const check = checkClone(git, folder, telling('No.'))
    return await check.then(
      () => true,
      (error: unknown) => {
        expect(error).toMatchObject({ exit: 1, message: expect.stringMatching(/^No\. Git finds no clone/) as string })
        return false
      },
    )
  }
  expect(await isClone(`true\n${top}/.git\n`)).toBe(true)
  expect(await isClone(`true\n${here}\n`)).toBe(false)
  expect(await isClone(`true\n${top}\n`)).toBe(false)
  expect(await isClone(`true\n${top}\n`, join(top, '..org'))).toBe(false)
  expect(await isClone(`false\n${top}/.git\n`)).toBe(false)
  expect(await isClone('')).toBe(false)
})

test('a folder has its path from the top of the repository, whether it is there or not', async () => {
  const { folder, ours } = repository()
  expect(await pathIn(ours, folder, 'org/new')).toBe('org/new')
  expect(await pathIn(ours, folder, '.')).toBe('')
  const outside = { exit: 1, message: expect.stringContaining('is not in the repository around this one') as string }
  await expect(pathIn(ours, folder, '../org')).rejects.toMatchObject(outside)
})
