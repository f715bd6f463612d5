import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fetched } from '../../../src/git/commits.js'
import { proposed, pushed } from '../../../src/git/proposal.js'
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
  const commit = await proposed(ourGit(join(here.folder, 'org')), base, files, 'Take what is live\n\nWhy.\n')
  expect([here.git(['for-each-ref']), here.git(['status', '--porcelain']), here.git(['write-tree'])]).toEqual(before)
  expect(here.git(['-c', 'core.quotePath=false', 'diff', '--name-status', base, commit]).split('\n')).toEqual([
    'M\torg/people/a.yaml',
    'A\torg/people/new/deep/c.yaml',
    'M\torg/people/ü/b.yaml',
    'A\ttop.yaml',
  ])
  expect(here.git(['show', `${commit}:org/people/new/deep/c.yaml`])).toBe('ç')
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

test('a push replaces only a branch of ours, and a refusal is told', async () => {
  const here = repository()
  const base = here.commit({ 'org/a.yaml': 'a' })
  here.push('refs/heads/main')
  const [one, other] = [
    await proposed(here.ours, base, new Map([['org/a.yaml', 'b']]), 'one'),
    await proposed(here.ours, base, new Map([['org/a.yaml', 'c']]), 'other'),
  ]
  await pushed(here.ours, one, 'espalier/live')
  await pushed(here.ours, other, 'espalier/live')
  const clone = join(newFolder(), 'clone')
  here.git(['clone', '--quiet', here.bare, clone])
  expect(await fetched(ourGit(clone), 'refs/heads/espalier/live')).toBe(other)
  await pushed(here.ours, one, 'mine')
  await expect(pushed(here.ours, other, 'mine')).rejects.toMatchObject(trouble('[rejected]'))
  expect(await fetched(ourGit(clone), 'refs/heads/mine')).toBe(one)
})
