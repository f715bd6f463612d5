import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { branchAuthor, commitFiles, startBranch } from '../../../src/git/new-branch.js'
import { repository } from './repository.js'

const trouble = (words: string) => ({ exit: 1, message: expect.stringContaining(words) as string })

test('a new branch has one commit of the files that are named, by the user', async () => {
  const here = repository()
  here.commit({ 'org/a.yaml': 'a\n', README: 'r\n' })
  writeFileSync(join(here.folder, 'README'), 'mine\n')
  const files = ['org/a.yaml', 'org/new [1].yaml']
  here.git(['config', 'user.name', 'Kim'])
  here.git(['config', 'user.email', 'kim@acme.example'])
  const author = await branchAuthor(here.ours, here.folder, 'hire-ada', files, {})
  expect(author).toEqual({ name: 'Kim', email: 'kim@acme.example' })
  const env = { GIT_AUTHOR_NAME: 'Env', GIT_AUTHOR_EMAIL: 'env@acme.example' }
  expect(await branchAuthor(here.ours, here.folder, 'x', files, env)).toEqual({
    name: 'Env',
    email: 'env@acme.example',
  })
  await startBranch(here.ours, 'hire-ada')
  for (const file of files) writeFileSync(join(here.folder, file), 'new\n')
  const commit = await commitFiles(here.ours, files, 'Hire Ada\n# no comment', author)
  expect(here.git(['show', '--format=%an|%B', '--name-status', commit])).toBe(
    'Kim|Hire Ada\n# no comment\n\nM\torg/a.yaml\nA\torg/new [1].yaml',
  )
  expect(here.git(['branch', '--show-current'])).toBe('hire-ada')
  expect(here.git(['status', '--porcelain'])).toContain('M README')
})

test('what else would be in the commit, a branch that is there and a bad name are refused', async () => {
  const here = repository()
  here.commit({ 'org/a.yaml': 'a\n', 'org/b.yaml': 'b\n' })
  const files = ['org/a.yaml']
  const asked = async (branch: string): Promise<unknown> =>
    await branchAuthor(here.ours, here.folder, branch, files, {})
  // Git does not delete what is checked out.
  await expect(asked('main')).rejects.toMatchObject(trouble('The branch main is the one that is checked out.'))
  here.git(['branch', 'old'])
  await expect(asked('old')).rejects.toMatchObject(trouble('There is a branch old already.'))
  await expect(asked('a..b')).rejects.toMatchObject(trouble('Git takes no such name'))
  writeFileSync(join(here.folder, 'org/a.yaml'), 'mine\n')
  await expect(asked('x')).rejects.toMatchObject(trouble('not committed: org/a.yaml.'))
  here.git(['add', 'org/a.yaml'])
  await expect(asked('x')).rejects.toMatchObject(trouble('staged: org/a.yaml.'))
})
