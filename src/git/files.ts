import type { TreeEntry } from '../model/git.js'
import type { StoredText } from '../model/ports.js'
import { ExitError } from '../model/exit-error.js'
import { treeAt } from './commits.js'
import { pathIn } from './clone.js'
import type { Git } from './git.js'
import { entriesIn, listing, textsIn } from './objects.js'
import { leftOut, notRead, telling, type Ask, type Telling } from './trouble.js'

/**
 * Everything in a folder of a tree, at any depth, folders before their content; nothing if there is no such folder.
 * `treeish` is the id of a tree or commit, and `folder` a path from the top, '' for all. The author of the tree chose
 * every name and mode, and their number: a list that is longer than this Git may write is an `ExitError` 1.
 */
export async function entriesAt(git: Git, treeish: string, folder: string): Promise<readonly TreeEntry[]> {
  const told = telling(`The files of ${treeish} could not be listed.`)
  const whole = folder === '' ? treeish : `${treeish}:${folder}`
  // With the folders themselves (-t): each takes a line, so even folders without files cannot be endless.
  const ran = await git(['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', whole])
  if (ran.never === 'too much')
    throw new ExitError(
      1,
      `${told.what} There are too many. Move what is not part of the chart elsewhere, or name the folder with --org.`,
    )
  if (!ran.ok && (await hasNone(git, treeish, folder))) return []
  if (!ran.ok) throw await notRead(git, ran, told)
  return filesIn(ran.out, told)
}

/**
 * Whether a folder has the same files in two trees: it is enough that Git gives it the same id. `folder` is as `entriesAt`
 * takes it. Throws `ExitError` 1.
 */
export async function isSameFolder(git: Git, one: string, other: string, folder: string): Promise<boolean> {
  const idOf = async (treeish: string): Promise<string> => {
    if (folder === '') return await treeAt(git, treeish)
    const ran = await git([...listing(treeish), '--', folder])
    if (!ran.ok) throw await notRead(git, ran, telling(`The folder ${folder} of ${treeish} could not be read.`))
    return ran.out.toString('utf8')
  }
  return (await idOf(one)) === (await idOf(other))
}

/** Whether a tree has no such folder, or something else in its place. */
async function hasNone(git: Git, treeish: string, folder: string): Promise<boolean> {
  if (folder === '') return false
  const ran = await git([...listing(treeish), '--', folder])
  return ran.ok && entriesIn(ran.out).every(({ mode }) => mode !== '040000')
}

/** The files and folders that `git ls-tree -z -l` printed. */
export function filesIn(out: Buffer, told: Telling): readonly TreeEntry[] {
  return out
    .toString('utf8')
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      const [, mode, id, size, path] = /^(\d{6}) \w+ ([0-9a-f]+) +(-|\d+)\t([^]+)$/.exec(line) ?? []
      if (mode === undefined || id === undefined || path === undefined) throw leftOut(told)
      return { path, mode, id, size: size === '-' ? null : Number(size) }
    })
}

/** The texts of files by their ids, as they were committed, without any filter or conversion. Throws an `ExitError`. */
export async function textsOf(
  git: Git,
  ids: Iterable<string>,
  told = telling('The files of a commit could not be read.'),
): Promise<ReadonlyMap<string, Buffer>> {
  const wanted = [...new Set(ids)]
  if (wanted.length === 0) return new Map()
  const ran = await git(['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join(''))
  if (!ran.ok) throw await notRead(git, ran, told)
  const texts = textsIn(ran.out, wanted)
  if (texts === null) throw leftOut(told)
  return texts
}

/** The text of one path in each of these commits; null where there is none. */
export async function textsAt(
  ask: Ask,
  commits: readonly string[],
  path: string,
): Promise<readonly (StoredText | null)[]> {
  const asked = commits.map((id) => `${id}:${path}\n`).join('')
  const out = await ask(['cat-file', '--batch-check=%(objecttype) %(objectname) %(objectsize)'], asked)
  const lines = out.toString('utf8').split('\n')
  return commits.map((_, index) => {
    const [, id, size] = /^blob ([0-9a-f]+) (\d+)$/.exec(lines[index] ?? '') ?? []
    return id === undefined ? null : { id, size: Number(size) }
  })
}

/**
 * Whether a folder of the clone is as in the commit that is checked out, without any other file. Nothing is run or
 * written for it, even if the settings of the clone name a program that watches files.
 */
export async function isClean(git: Git, here: string, folder: string): Promise<boolean> {
  const path = await pathIn(git, here, folder).catch(() => null)
  if (path === null) return false
  const only = path === '' ? [] : ['--', `:(top,literal)${path}`]
  const ran = await git([
    '--no-optional-locks',
    '-c',
    'core.fsmonitor=false',
    'status',
    '--porcelain',
    '--untracked-files=all',
    '--ignored=matching',
    '--ignore-submodules=none',
    ...only,
  ])
  return ran.ok && ran.out.length === 0
}
