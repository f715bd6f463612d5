import type { TreeEntry, Git, Ran } from '../model/git.js'
import { Trouble } from '../model/trouble.js'
import { treeAt } from './commits.js'
import { pathIn } from './clone.js'
import { notDone } from './trouble.js'

/**
 * Everything in a folder of a tree, at any depth, folders before their content; nothing if there is no such folder.
 * `treeish` is the id of a tree or commit, and `folder` a path from the top, '' for all. The author of the tree chose
 * every name and mode, and their number: a list that is longer than this Git may write is a `Trouble` 1.
 */
export async function entriesAt(git: Git, treeish: string, folder: string): Promise<readonly TreeEntry[]> {
  const what = `The files of ${treeish} could not be listed.`
  const whole = folder === '' ? treeish : `${treeish}:${folder}`
  // With the folders themselves (-t): each takes a line, so even folders without files cannot be endless.
  const ran = await git(['ls-tree', '-r', '-t', '-z', '-l', '--full-tree', whole])
  if (ran.never === 'too much')
    throw new Trouble(
      1,
      `${what} There are too many. Move what is not part of the chart elsewhere, or name the folder with --org.`,
    )
  if (!ran.ok && (await hasNone(git, treeish, folder))) return []
  if (!ran.ok) throw await unread(git, ran, what)
  return lines(ran).map((line) => entryOf(line, what))
}

/**
 * Whether a folder has the same files in two trees: it is enough that Git gives it the same id. `folder` is as `entriesAt`
 * takes it. Throws `Trouble` 1.
 */
export async function isSameFolder(git: Git, one: string, other: string, folder: string): Promise<boolean> {
  const idOf = async (treeish: string): Promise<string> => {
    if (folder === '') return await treeAt(git, treeish)
    const ran = await git(['ls-tree', '-z', '--full-tree', treeish, '--', folder])
    if (!ran.ok) throw await unread(git, ran, `The folder ${folder} of ${treeish} could not be read.`)
    return ran.out.toString('utf8')
  }
  return (await idOf(one)) === (await idOf(other))
}

/** Whether a tree has no such folder, or something else in its place. */
async function hasNone(git: Git, treeish: string, folder: string): Promise<boolean> {
  if (folder === '') return false
  const ran = await git(['ls-tree', '-z', '--full-tree', treeish, '--', folder])
  return ran.ok && lines(ran).every((line) => !line.startsWith('040000 '))
}

function lines({ out }: Ran): readonly string[] {
  return out
    .toString('utf8')
    .split('\0')
    .filter((line) => line !== '')
}

function entryOf(line: string, what: string): TreeEntry {
  const [, mode, id, size, path] = /^(\d{6}) \w+ ([0-9a-f]+) +(-|\d+)\t([^]+)$/.exec(line) ?? []
  if (mode !== undefined && id !== undefined && path !== undefined)
    return { path, mode, id, size: size === '-' ? null : Number(size) }
  throw leftOut(what)
}

async function unread(git: Git, ran: Ran, what: string): Promise<Trouble> {
  return /promisor/.test(ran.words) ? leftOut(what) : await notDone(git, ran, what)
}

/** A clone made with --filter fetches files when they are read: here that would be one by one. */
function leftOut(what: string): Trouble {
  return new Trouble(
    1,
    `${what} Some are not in this clone. If it was made with --filter, make one without; otherwise run "git fsck" here.`,
  )
}

/** The texts of files by their ids, as they were committed, without any filter or conversion. Throws `Trouble` 1. */
export async function textsOf(git: Git, ids: Iterable<string>): Promise<ReadonlyMap<string, Buffer>> {
  const what = 'The files of a commit could not be read.'
  const wanted = [...new Set(ids)]
  const texts = new Map<string, Buffer>()
  if (wanted.length === 0) return texts
  const ran = await git(['cat-file', '--batch'], wanted.map((id) => `${id}\n`).join(''))
  if (!ran.ok) throw await unread(git, ran, what)
  let at = 0
  for (const id of wanted) {
    const end = ran.out.indexOf('\n', at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(ran.out.toString('latin1', at, end)) ?? []
    if (size === undefined) throw leftOut(what)
    at = end + 1 + Number(size)
    texts.set(id, ran.out.subarray(end + 1, at))
    at += 1
  }
  return texts
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
