import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deleted, isOwnWork, proposalTip, proposed, pushed } from '../../../src/git/proposal.js'
import { newFolder } from '../state/places.js'
import { ourGit, repository } from './repository.js'

const trouble = (words: string) => ({ exit: 1, message: expect.stringContaining(words) as string })

test('a proposal is one commit of ours on top of another, in which only some files are new', async () => {
  const here = repository()
  const base = here.commit({ 'org/people/a.yaml': 'a\n', 'org/people/ü/b.yaml': 'b\n', 'org/x': 'x\n', README: 'r\n' })
  writeFileSync(join(here.folder, 'org/x'), 'not committed\n')
  here.git(['add', '--all'])
  const before = [here.git(['for-each-ref']), here.git(['status', '--porcelain']), here.git(['write-tree'])]
  const files = new Map([
    ['org/people/a.yaml', 'A\n'],
    ['org/people/ü/b.yaml', 'B\n'],
    ['org/people/new/deep/c.yaml', 'ç\n'],
    ['top.yaml', 't\n'],
  ])
  const { commit, tree } = await proposed(ourGit(join(here.folder, 'org')), base, files, 'Take what is live\n\nWhy.\n')
  expect([here.git(['for-each-ref']), here.git(['status', '--porcelain']), here.git(['write-tree'])]).toEqual(before)
  expect(here.git(['-c', 'core.quotePath=false', 'diff', '--name-status', base, commit]).split('\n')).toEqual([
    'M\torg/people/a.yaml',
    'A\torg/people/new/deep/c.yaml',
    'M\torg/people/ü/b.yaml',
    'A\ttop.yaml',
  ])
  expect(here.git(['show', `${commit}:org/people/new/deep/c.yaml`])).toBe('ç')
  expect(here.git(['rev-parse', `${commit}^{tree}`])).toBe(tree)
  const who = 'Espalier <espalier@espalier.invalid>'
  expect(here.git(['show', '--no-patch', '--format=%P|%an <%ae>|%cn <%ce>|%B', commit])).toBe(
    `${base}|${who}|${who}|Take what is live\n\nWhy.`,
  )
  expect(here.git(['fsck', '--strict', '--no-dangling', commit])).toBe('')
})

test('a file in the place of a folder, or a link, is in the way', async () => {
  const here = repository()
  symlinkSync('/etc', join(here.folder, 'link'))
  const base = here.commit({ 'org/people': 'a file' })
  for (const path of ['org/people/a.yaml', 'link/hostname', 'link', 'org'])
    await expect(proposed(here.ours, base, new Map([[path, 'x']]), 'm'), path).rejects.toMatchObject(
      trouble('in their way'),
    )
})

test('the author is whom it is for, and the committer is always ours', async () => {
  const here = repository()
  const base = here.commit({ 'org/a.yaml': 'a' })
  const author = { name: 'ann', email: '7+ann@users.noreply.github.com' }
  const { commit } = await proposed(here.ours, base, new Map([['org/a.yaml', 'b']]), 'm', author)
  expect(here.git(['show', '--no-patch', '--format=%an <%ae>|%cn <%ce>', commit])).toBe(
    'ann <7+ann@users.noreply.github.com>|Espalier <espalier@espalier.invalid>',
  )
})

test('a branch is moved and deleted only if it is where it was seen', async () => {
  const here = repository()
  const base = here.commit({ 'org/a.yaml': 'a' })
  here.push('refs/heads/main')
  const made = async (text: string): Promise<string> =>
    (await proposed(here.ours, base, new Map([['org/a.yaml', text]]), text)).commit
  const [one, other] = [await made('b'), await made('c')]
  const branch = 'espalier/live'
  expect(await proposalTip(here.ours, branch)).toBeNull()
  await pushed(here.ours, one, branch, null)
  await expect(pushed(here.ours, other, branch, null)).rejects.toMatchObject(trouble('could not be pushed'))
  await expect(pushed(here.ours, other, branch, other)).rejects.toMatchObject(trouble('could not be pushed'))
  await pushed(here.ours, other, branch, one)
  const clone = join(newFolder(), 'clone')
  here.git(['clone', '--quiet', here.bare, clone])
  expect(await proposalTip(ourGit(clone), branch)).toBe(other)
  await expect(deleted(here.ours, branch, one)).rejects.toMatchObject(trouble('could not be deleted'))
  await deleted(here.ours, branch, other)
  expect(await proposalTip(here.ours, branch)).toBeNull()
})

test('work is ours if all commits are, and if all else is what Git merges by itself', async () => {
  const here = repository()
  const base = here.commit({ 'org/a.yaml': 'a', 'org/b.yaml': 'b' })
  const { commit } = await proposed(here.ours, base, new Map([['org/a.yaml', 'A']]), 'm')
  expect(await isOwnWork(here.ours, base, commit)).toBe(true)
  const main = here.commit({ 'org/b.yaml': 'B' })
  expect(await isOwnWork(here.ours, main, commit)).toBe(true)
  here.git(['checkout', '--quiet', '--detach', commit])
  here.git(['merge', '--quiet', '-m', 'by the button', main])
  expect(await isOwnWork(here.ours, main, here.git(['rev-parse', 'HEAD']))).toBe(true)
  // Something else was changed along with the merge, or after it.
  writeFileSync(join(here.folder, 'org/b.yaml'), 'mine')
  here.git(['commit', '--quiet', '--all', '--amend', '-m', 'an evil merge'])
  expect(await isOwnWork(here.ours, main, here.git(['rev-parse', 'HEAD']))).toBe(false)
  here.git(['checkout', '--quiet', '--detach', commit])
  expect(await isOwnWork(here.ours, main, here.commit({ 'org/a.yaml': 'mine' }))).toBe(false)
  here.git(['checkout', '--quiet', '--detach', commit])
  here.git(['commit', '--quiet', '--amend', '-m', 'amended by a person'])
  expect(await isOwnWork(here.ours, main, here.git(['rev-parse', 'HEAD']))).toBe(false)
})
