import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fetched, firstParents, forkOf, merged, tipOf, treeAt } from '../../../src/git/commits.js'
import { newFolder } from '../state/places.js'
import { ourGit, repository, type Repository } from './repository.js'

const trouble = (words: string) => ({ exit: 1, message: expect.stringContaining(words) as string })

/** Commits something beside the history of the clone, as another user, and returns the commit. */
function elsewhere({ git, bare }: Repository, ref: string, parents: readonly string[] = []): string {
  const tree = git(['mktree'], '', bare)
  const from = parents.flatMap((parent) => ['-p', parent])
  const commit = git(['commit-tree', tree, ...from, '-m', 'elsewhere'], '', bare)
  git(['update-ref', ref, commit], '', bare)
  return commit
}

/** A clone without what lies further back. */
function shallow(here: Repository): string {
  const folder = join(newFolder(), 'clone')
  here.git(['clone', '--quiet', '--depth=1', '--branch=main', `file://${here.bare}`, folder])
  return folder
}

describe('a revision', () => {
  test.each(['main', 'HEAD', 'HEAD~1', 'HEAD~1^{}', 'v1', 'main@{0}'])('may be %s', async (revision) => {
    const here = repository()
    here.commit({ 'org/a.yaml': 'first' })
    here.commit({ 'org/a.yaml': 'second' })
    here.git(['tag', '-a', '-m', 'v1', 'v1'])
    expect(await treeAt(here.ours, revision)).toBe(here.git(['rev-parse', `${revision}^{tree}`]))
  })

  test('may be a commit or a tree by its id, and short', async () => {
    const here = repository()
    const commit = here.commit({ 'org/a.yaml': 'first' })
    const tree = here.git(['rev-parse', `${commit}^{tree}`])
    for (const id of [commit, tree, commit.slice(0, 8)]) expect(await treeAt(here.ours, id)).toBe(tree)
  })

  test('that this clone does not know is told what to do, and is never an option of Git', async () => {
    const here = repository()
    here.commit({ 'org/a.yaml': 'first' })
    const mark = join(newFolder(), 'mark')
    const strange = [
      '',
      'gone',
      '0'.repeat(40),
      'main:org/a.yaml',
      '-1',
      '--all',
      '--git-dir',
      `--upload-pack=touch ${mark}`,
    ]
    for (const revision of [...strange, '^main', 'main..main', 'main\nmain', '@{u}'])
      await expect(treeAt(here.ours, revision), revision).rejects.toMatchObject(trouble('fetch-depth: 0'))
    expect(existsSync(mark)).toBe(false)
  })

  test('that is a branch and a tag is taken for neither: whoever may push can make a tag', async () => {
    const here = repository()
    const commit = here.commit({ 'org/a.yaml': 'first' })
    here.git(['update-ref', 'refs/remotes/origin/main', commit])
    here.git(['tag', 'origin/main', here.commit({ 'org/a.yaml': 'second' })])
    for (const revision of ['origin/main', 'origin/main~0', 'origin/main^{tree}', 'origin/main@{0}'])
      await expect(treeAt(here.ours, revision)).rejects.toMatchObject(
        trouble('refs/remotes/origin/main and of refs/tags/'),
      )
    const tree = here.git(['rev-parse', `${commit}^{tree}`])
    expect(await treeAt(here.ours, 'refs/remotes/origin/main')).toBe(tree)
  })

  test('is asked for inside a repository', async () => {
    await expect(treeAt(ourGit(newFolder()), 'main')).rejects.toMatchObject(trouble('no repository around this folder'))
  })
})

describe('fetching', () => {
  test('brings the tip of a branch, and touches no ref and no file of the clone', async () => {
    const here = repository()
    here.commit({ 'org/a.yaml': 'first' })
    here.push('refs/heads/main')
    here.git(['config', 'remote.origin.fetch', '+refs/heads/*:refs/remotes/origin/*'])
    here.git(['fetch', '--quiet', 'origin'])
    const refs = here.git(['for-each-ref'])
    const theirs = elsewhere(here, 'refs/heads/main')
    expect(await tipOf(here.ours, 'main')).toBe(theirs)
    expect(here.git(['cat-file', '-t', theirs])).toBe('commit')
    expect(here.git(['for-each-ref'])).toBe(refs)
    expect(here.git(['status', '--porcelain'])).toBe('')
    expect(readFileSync(join(here.folder, 'org/a.yaml'), 'utf8')).toBe('first')
  })

  test('finds a branch by its whole name', async () => {
    const here = repository()
    elsewhere(here, 'refs/heads/other/main')
    const main = elsewhere(here, 'refs/heads/main', [elsewhere(here, 'refs/heads/x')])
    expect(await tipOf(here.ours, 'main')).toBe(main)
    const odd = elsewhere(here, 'refs/heads/größe#1/-x')
    expect(await tipOf(here.ours, 'größe#1/-x')).toBe(odd)
  })

  test('brings the head of a pull request, and a commit by its id', async () => {
    const here = repository()
    const head = elsewhere(here, 'refs/pull/7/head')
    expect(await fetched(here.ours, 'refs/pull/7/head')).toBe(head)
    const other = elsewhere(here, 'refs/pull/8/head', [head])
    expect(await fetched(here.ours, other)).toBe(other)
    here.git(['remote', 'set-url', 'origin', '/nowhere'])
    expect(await fetched(here.ours, other)).toBe(other)
  })

  test('says what is wrong: no such branch, a strange name, no remote, one that is not there', async () => {
    const here = repository()
    const mark = join(newFolder(), 'mark')
    await expect(tipOf(here.ours, 'gone')).rejects.toMatchObject(trouble('has no refs/heads/gone'))
    for (const name of [
      'HEAD',
      'main',
      `--upload-pack=touch ${mark};`,
      '--all',
      '+refs/heads/main',
      'refs/heads/*',
      'refs/heads/a:refs/heads/b',
      'refs/heads/a b',
      '',
    ])
      await expect(fetched(here.ours, name), name).rejects.toMatchObject(trouble('not the id of a commit'))
    expect(existsSync(mark)).toBe(false)
    await expect(fetched(here.ours, '1'.repeat(40))).rejects.toMatchObject(trouble('could not be fetched'))
    here.git(['remote', 'set-url', 'origin', 'https://me:s3cret@127.0.0.1:1/x?token=s3cret'])
    const error = (await tipOf(here.ours, 'main').catch((thrown: unknown) => thrown)) as Error
    expect(error).toMatchObject(trouble('The remote "origin" says'))
    expect(error.message).not.toContain('s3cret')
    here.git(['remote', 'remove', 'origin'])
    await expect(tipOf(here.ours, 'main')).rejects.toMatchObject(trouble('no remote "origin"'))
  })
})

describe('a merge', () => {
  /** main and side, which have changed something each. */
  function sides(side: Readonly<Record<string, string>>): { here: Repository; main: string; side: string } {
    const here = repository()
    here.commit({ 'org/a.yaml': 'one\ntwo\nthree\nfour\nfive\n', 'org/b.yaml': 'b\n' })
    here.git(['checkout', '--quiet', '-b', 'side'])
    const ofSide = here.commit(side)
    here.git(['checkout', '--quiet', 'main'])
    return { here, main: here.commit({ 'org/a.yaml': 'ONE\ntwo\nthree\nfour\nfive\n' }), side: ofSide }
  }

  test('is the tree that Git makes of it, and the work tree is as it was', async () => {
    const { here, main, side } = sides({ 'org/a.yaml': 'one\ntwo\nthree\nfour\nFIVE\n', 'org/c.yaml': 'c\n' })
    const refs = here.git(['for-each-ref'])
    const tree = await merged(here.ours, main, side)
    expect([here.git(['for-each-ref']), here.git(['status', '--porcelain'])]).toEqual([refs, ''])
    here.git(['merge', '--quiet', '--no-edit', 'side'])
    expect(tree).toBe(here.git(['rev-parse', 'HEAD^{tree}']))
    expect(here.git(['show', 'HEAD:org/a.yaml'])).toBe('ONE\ntwo\nthree\nfour\nFIVE')
  })

  test('with a conflict is null', async () => {
    const { here, main, side } = sides({ 'org/a.yaml': 'EINS\ntwo\nthree\nfour\nfive\n' })
    expect(await merged(here.ours, main, side)).toBe(null)
  })

  test('of histories that have nothing in common, or of what is no id, is trouble', async () => {
    const { here, main } = sides({})
    const other = await fetched(here.ours, elsewhere(here, 'refs/pull/7/head'))
    await expect(merged(here.ours, main, other)).rejects.toMatchObject(trouble('unrelated histories'))
    await expect(merged(here.ours, main, '--stdin')).rejects.toMatchObject(trouble('not the id of a commit'))
    await expect(merged(here.ours, main, '2'.repeat(40))).rejects.toMatchObject(trouble('could not be computed'))
  })

  test('needs the whole history', async () => {
    const { here, main, side } = sides({ 'org/c.yaml': 'c\n' })
    here.push('refs/heads/main')
    await expect(merged(ourGit(shallow(here)), main, side)).rejects.toMatchObject(trouble('fetch-depth: 0'))
  })
})

describe('the commits since the last one', () => {
  test('are those of the branch itself that touch the folder: merged ones, squashed ones, pushed ones', async () => {
    const here = repository()
    const first = here.commit({ 'org/a.yaml': 'a' })
    here.commit({ 'docs/x.md': 'x', 'organisation/a.yaml': 'no' })
    here.git(['checkout', '--quiet', '-b', 'side'])
    here.commit({ 'org/b.yaml': 'b' })
    here.git(['checkout', '--quiet', 'main'])
    const squashed = here.commit({ 'org/c.yaml': 'c' })
    here.git(['merge', '--quiet', '--no-ff', '--no-edit', 'side'])
    const merge = here.git(['rev-parse', 'HEAD'])
    const tip = here.commit({ 'docs/y.md': 'y' })
    expect(await firstParents(here.ours, first, tip, 'org', 100)).toEqual([merge, squashed])
    expect(await firstParents(here.ours, null, tip, 'org', 100)).toEqual([merge, squashed, first])
    expect(await firstParents(here.ours, null, tip, 'org', 2)).toEqual([merge, squashed])
    expect(await firstParents(here.ours, tip, tip, 'org', 100)).toEqual([])
    expect(await firstParents(here.ours, first, tip, '', 100)).toHaveLength(4)
    expect(await firstParents(ourGit(join(here.folder, 'docs')), first, tip, 'org', 100)).toEqual([merge, squashed])
    expect(await firstParents(here.ours, null, tip, '*', 100)).toEqual([])
  })

  test('are null when the history was written anew, also if the old commit is gone', async () => {
    const here = repository()
    const first = here.commit({ 'org/a.yaml': 'a' })
    here.git(['checkout', '--quiet', '--orphan', 'other'])
    const tip = here.commit({ 'org/a.yaml': 'b' })
    expect(await firstParents(here.ours, first, tip, 'org', 100)).toBe(null)
    expect(await firstParents(here.ours, '3'.repeat(40), tip, 'org', 100)).toBe(null)
    await expect(firstParents(here.ours, null, '--all', 'org', 100)).rejects.toMatchObject(
      trouble('not the id of a commit'),
    )
  })

  test('need the whole history', async () => {
    const here = repository()
    const first = here.commit({ 'org/a.yaml': 'a' })
    const tip = here.commit({ 'org/a.yaml': 'b' })
    here.push('refs/heads/main')
    const git = ourGit(shallow(here))
    await expect(firstParents(git, first, tip, 'org', 100)).rejects.toMatchObject(trouble('fetch-depth: 0'))
  })
})

test('two branches part at the newest commit that both have', async () => {
  const here = repository()
  const fork = here.commit({ 'a.txt': 'first' })
  here.git(['branch', 'other'])
  const main = here.commit({ 'a.txt': 'second' })
  here.git(['switch', '--quiet', 'other'])
  const other = here.commit({ 'a.txt': 'third' })
  expect(await forkOf(here.ours, main, other)).toBe(fork)
  expect(await forkOf(here.ours, main, fork)).toBe(fork)
  expect(await forkOf(here.ours, main, 'f'.repeat(40))).toBeNull()
})
