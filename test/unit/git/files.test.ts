import { execFileSync } from 'node:child_process'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { describe, expect, test } from 'vitest'
import { entriesAt, isSameFolder, textsOf } from '../../../src/git/files.js'
import { gitIn } from '../../../src/git/git.js'
import { newFolder } from '../state/places.js'
import { madeBlob, madeTree, ourGit, repository, type Repository } from './repository.js'
import { long } from '../../support/long.js'

const trouble = (words: string) => ({ exit: 1, message: expect.stringContaining(words) as string })

async function read(here: Repository, tree: string, folder: string): Promise<Record<string, string>> {
  const entries = (await entriesAt(here.ours, tree, folder)).filter(({ mode }) => mode.startsWith('100'))
  const texts = await textsOf(
    here.ours,
    entries.map(({ id }) => id),
  )
  return Object.fromEntries(entries.map(({ path, id }) => [path, String(texts.get(id))]))
}

describe('what is in a folder of a commit', () => {
  test('is listed at any depth, with modes and sizes, wherever Git is run', async () => {
    const here = repository()
    symlinkSync('/etc/hostname', join(here.folder, 'link.yaml'))
    const commit = here.commit({ 'org/espalier.yaml': 'company', 'org/people/a/b.yaml': 'ümlaut', 'other.yaml': '' })
    const listed = [
      ['espalier.yaml', '100644', 7],
      ['people', '040000', null],
      ['people/a', '040000', null],
      ['people/a/b.yaml', '100644', 7],
    ]
    for (const git of [here.ours, ourGit(join(here.folder, 'org/people'))]) {
      const entries = await entriesAt(git, commit, 'org')
      expect(entries.map(({ path, mode, size }) => [path, mode, size])).toEqual(listed)
    }
    const all = await entriesAt(here.ours, here.git(['rev-parse', `${commit}^{tree}`]), '')
    expect(all.map(({ path, mode }) => `${mode} ${path}`)).toContain('120000 link.yaml')
    expect(await read(here, commit, 'org')).toEqual({ 'espalier.yaml': 'company', 'people/a/b.yaml': 'ümlaut' })
  })

  test('is nothing if there is no such folder, or something else', async () => {
    const here = repository()
    symlinkSync('org', join(here.folder, 'link'))
    const commit = here.commit({ 'org/espalier.yaml': 'company' })
    for (const folder of ['none', 'link', 'org/espalier.yaml', 'org/people', '*', 'ORG'])
      expect(await entriesAt(here.ours, commit, folder), folder).toEqual([])
    await expect(entriesAt(here.ours, '4'.repeat(40), 'org')).rejects.toMatchObject(trouble('could not be listed'))
  })

  test('keeps every name that somebody made up', async () => {
    const here = repository()
    const blob = madeBlob(here, 'text')
    const names = ['.git', '..', 'new\nline', 'tab\t', 'a"b', '--option', ':(glob)*', 'zero\u200bwidth', 'A', 'a']
    const commits = [`160000 commit ${'5'.repeat(40)}\tmodule`, `100755 blob ${blob}\tprogram`]
    const tree = madeTree(here, [...commits, ...names.map((name) => `100644 blob ${blob}\t${name}`)])
    const entries = await entriesAt(here.ours, tree, '')
    expect(entries.map(({ path }) => path).toSorted()).toEqual([...names, 'module', 'program'].toSorted())
    expect(entries.filter(({ mode }) => mode !== '100644').map(({ mode, size }) => [mode, size])).toEqual([
      ['160000', null],
      ['100755', 4],
    ])
    const latin = here.git(['mktree', '-z'], `100644 blob ${blob}\t\udcff.yaml\0`)
    expect((await entriesAt(here.ours, latin, ''))[0]?.path).toContain('\ufffd')
  })

  long('is bounded, also where folders are inside each other without end', async () => {
    const here = repository()
    const blob = madeBlob(here, 'text')
    const many = madeTree(
      here,
      Array.from({ length: 100_000 }, (_, at) => `100644 blob ${blob}\t${at}.yaml`),
    )
    expect(await entriesAt(ourGit(here.folder, 32 * 1024 * 1024), many, '')).toHaveLength(100_000)
    const refused = async (tree: string): Promise<number> => {
      const began = performance.now()
      await expect(entriesAt(here.ours, tree, '')).rejects.toMatchObject(trouble('There are too many'))
      return performance.now() - began
    }
    const usual = await refused(many)
    for (const leaf of [many, madeTree(here, [])]) {
      let bomb = leaf
      for (let level = 0; level < 20; level += 1)
        bomb = madeTree(
          here,
          Array.from({ length: 10 }, (_, at) => `040000 tree ${bomb}\t${at}`),
        )
      expect(await refused(bomb)).toBeLessThan(20 * usual)
    }
  })

  test('has the size of a large file without a look into it', async () => {
    const here = repository()
    writeFileSync(join(here.folder, 'large.yaml'), Buffer.alloc(8 * 1024 * 1024))
    const commit = here.commit({})
    expect((await entriesAt(here.ours, commit, '')).map(({ size }) => size)).toEqual([8 * 1024 * 1024])
  })

  test('is not fetched by the way in a clone that leaves files out', async () => {
    const here = repository()
    const commit = here.commit({ 'org/espalier.yaml': 'company' })
    const id = here.git(['rev-parse', `${commit}:org/espalier.yaml`])
    here.push('refs/heads/main')
    here.git(['config', 'uploadpack.allowFilter', 'true'], '', here.bare)
    const clone = join(newFolder(), 'clone')
    here.git(['clone', '--quiet', '--no-checkout', '--filter=blob:none', '--branch=main', `file://${here.bare}`, clone])
    const git = gitIn(clone, { ...process.env, GIT_NO_LAZY_FETCH: '1' }, 1024 * 1024, 20_000)
    await expect(entriesAt(git, commit, 'org')).rejects.toMatchObject(trouble('--filter'))
    await expect(textsOf(git, [id])).rejects.toMatchObject(trouble('--filter'))
    const env = { ...process.env, GIT_NO_LAZY_FETCH: '1' }
    expect(() => execFileSync('git', ['cat-file', '-e', id], { cwd: clone, env, stdio: 'pipe' })).toThrow(
      'Command failed',
    )
  })
})

test('a folder is the same in two trees that differ elsewhere, and not if a file of it differs', async () => {
  const here = repository()
  const one = here.commit({ 'org/a.yaml': '1' })
  const two = here.commit({ 'README.md': 'x' })
  const three = here.commit({ 'org/b/c.yaml': '2' })
  expect(await isSameFolder(here.ours, one, two, 'org')).toBe(true)
  expect(await isSameFolder(here.ours, one, two, '')).toBe(false)
  expect(await isSameFolder(here.ours, one, three, 'org')).toBe(false)
  expect(await isSameFolder(here.ours, two, three, 'org/b')).toBe(false)
  expect(await isSameFolder(here.ours, two, three, 'elsewhere')).toBe(true)
  await expect(isSameFolder(here.ours, one, '4'.repeat(40), 'org')).rejects.toMatchObject(trouble('4444'))
})

describe('the text of a file', () => {
  test('is what was committed, whatever attributes and settings say', async () => {
    const here = repository()
    const lfs = `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n`
    here.git(['config', 'core.autocrlf', 'true'])
    const raw = { 'a.yaml': 'a\n$Id$\n', 'b.yaml': '\0\r\n', 'empty.yaml': '', 'large.yaml': lfs }
    const blobs = Object.entries(raw).map(([name, text]) => `100644 blob ${madeBlob(here, text)}\t${name}`)
    const attributes = '* text eol=crlf ident filter=lfs diff=lfs merge=lfs working-tree-encoding=UTF-16\n'
    const tree = madeTree(here, [...blobs, `100644 blob ${madeBlob(here, attributes)}\t.gitattributes`])
    writeFileSync(join(here.folder, '.gitattributes'), attributes)
    for (const part of ['clean', 'smudge', 'process']) here.git(['config', `filter.lfs.${part}`, 'false'])
    expect(await read(here, tree, '')).toEqual({ ...raw, '.gitattributes': attributes })
  })

  test('is read once for files that are the same, and asked for nothing if there are none', async () => {
    const here = repository()
    const id = madeBlob(here, 'text')
    expect([...(await textsOf(here.ours, [id, id]))].map(([, text]) => String(text))).toEqual(['text'])
    expect((await textsOf(ourGit('/nowhere'), [])).size).toBe(0)
  })
})
