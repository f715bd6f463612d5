import type { MarkedCommit } from '../model/ports.js'
import { ExitError } from '../model/exit-error.js'
import type { Git } from './git.js'
import { isId } from './objects.js'
import { fetchRef, remoteRef } from './remote.js'
import { asking, fetchAll, notDone, notReached, telling, type Ask } from './trouble.js'

/**
 * The tree that a revision names: that of a commit, such as main or HEAD~1, or a tree by its id. Throws `ExitError` 1 if
 * this clone knows none, or if the name is ambiguous.
 */
export async function treeAt(git: Git, revision: string): Promise<string> {
  if (!isId(revision)) await checkOne(git, revision)
  const ran = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{tree}`])
  const id = ran.out.toString('utf8').trim()
  if (ran.ok && isId(id)) return id
  const what = `There is no commit "${revision}" in this clone.`
  if (ran.never !== null || !(await git(['rev-parse', '--git-dir'])).ok) throw await notDone(git, ran, telling(what))
  throw new ExitError(
    1,
    `${what} Check its name, or fetch it first, with "git fetch origin" and its branch; ${fetchAll}.`,
  )
}

/** Git takes a tag before a branch of the same name, and anyone who may push can make a tag called origin/main. */
async function checkOne(git: Git, revision: string): Promise<void> {
  const [name = ''] = revision.split(/[~^:]|@\{/, 1)
  const possible = ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${name}`)
  const ran = await git(['for-each-ref', '--format=%(refname)', '--', ...possible])
  const found = ran.out
    .toString('utf8')
    .split('\n')
    .filter((ref) => possible.includes(ref))
  if (found.length < 2) return
  throw new ExitError(
    1,
    `"${name}" is the name of ${found.join(' and of ')} in this clone, and they may be different commits. Find out who made the wrong one, and give the full name of the right one.`,
  )
}

/** The commit that a revision names; null if it names something else, such as a tree, or nothing. */
export async function commitAt(git: Git, revision: string): Promise<string | null> {
  return await idAt(git, ['--end-of-options', `${revision}^{commit}`])
}

/** What a ref of this clone, by its full name, is at; null if there is none. */
export async function refAt(git: Git, ref: string): Promise<string | null> {
  return await idAt(git, [ref])
}

async function idAt(git: Git, named: readonly string[]): Promise<string | null> {
  const ran = await git(['rev-parse', '--verify', '--quiet', ...named])
  const id = ran.out.toString('utf8').trim()
  return ran.ok && isId(id) ? id : null
}

/** The commit that is checked out; null outside of a repository, and before the first commit. */
export async function headOf(git: Git): Promise<string | null> {
  return await commitAt(git, 'HEAD')
}

/** The commit that a branch of origin is at now, fetched into this repository. Throws `ExitError` 1. */
export async function tipOf(git: Git, branch: string): Promise<string> {
  return await fetched(git, `refs/heads/${branch}`)
}

/**
 * Fetches a commit of origin into this repository, and returns its id: one that is named by its id, or where a ref such
 * as refs/pull/7/head is now. Touches no ref and no file of the clone. Throws `ExitError` 1.
 */
export async function fetched(git: Git, wanted: string): Promise<string> {
  const what = `The commit ${wanted} could not be fetched.`
  if (!isId(wanted) && !(await isRef(git, wanted)))
    throw new ExitError(1, `${what} That is not the id of a commit, and not the name of a branch or another ref.`)
  const ask = asking(git, async (ran) => await notReached(git, ran, telling(what)))
  for (let tries = 0; tries < 3; tries += 1) {
    const id = isId(wanted) ? wanted : await remoteRef(ask, wanted)
    if (id === null)
      throw new ExitError(1, `${what} The remote "origin" has no ${wanted}. Check whether it was deleted or renamed.`)
    if (await isHere(git, id)) return id
    await fetchRef(ask, wanted, ['--refmap='])
    if (await isHere(git, id)) return id
  }
  throw new ExitError(1, `${what} It changes too fast to be read. Run the command again.`)
}

/**
 * The tree that merging `head` into `base` would give; null on a conflict. Both are ids of commits that are here. Touches no
 * file of the clone. Throws `ExitError` 1.
 */
export async function merged(git: Git, base: string, head: string): Promise<string | null> {
  const what = `The merge of ${head} into ${base} could not be computed.`
  await checkWhole(git, what, [base, head])
  const ran = await git(['merge-tree', '--write-tree', '--no-messages', base, head])
  const [tree = ''] = ran.out.toString('utf8').split('\n')
  // On a conflict there is a tree too, with both sides in its files; on any other failure there is none.
  if (!isId(tree)) throw await notDone(git, ran, telling(what))
  return ran.ok ? tree : null
}

/**
 * The commits of the first-parent history after `from` (null: from the beginning) up to `to` that change something in a
 * folder, newest first, at most `most`. `folder` is as `entriesAt` takes it. null: `from` is not in the history of
 * `to`, so that history was rewritten. Throws `ExitError` 1.
 */
export async function firstParents(
  git: Git,
  from: string | null,
  to: string,
  folder: string,
  most: number,
): Promise<readonly string[] | null> {
  const what = `The commits up to ${to} could not be listed.`
  await checkWhole(git, what, from === null ? [to] : [from, to])
  if (from !== null && !(await isWithin(git, from, to))) return null
  const range = from === null ? [to] : [to, `^${from}`]
  const paths = folder === '' ? [] : [`:(top,literal)${folder}`]
  const ran = await git(['rev-list', '--first-parent', `--max-count=${most}`, ...range, '--', ...paths])
  if (!ran.ok) throw await notDone(git, ran, telling(what))
  return ran.out
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** Throws `ExitError` 1 unless these are ids, and this clone has the whole history. */
async function checkWhole(git: Git, what: string, ids: readonly string[]): Promise<void> {
  const strange = ids.find((id) => !isId(id))
  if (strange !== undefined) throw new ExitError(1, `${what} "${strange}" is not the id of a commit.`)
  const ran = await git(['rev-parse', '--is-shallow-repository'])
  if (!ran.ok) throw await notDone(git, ran, telling(what))
  if (ran.out.toString('utf8').trim() !== 'true') return
  throw new ExitError(
    1,
    `${what} This clone holds only the newest commits. Fetch the others with "git fetch --unshallow"; ${fetchAll}.`,
  )
}

/** Whether a commit is part of the history of another one. */
export async function isWithin(git: Git, from: string, to: string): Promise<boolean> {
  return (await isHere(git, from)) && (await isAncestor(git, from, to))
}

/** The same for a commit that is surely here. */
export async function isAncestor(git: Git, from: string, to: string): Promise<boolean> {
  return (await git(['merge-base', '--is-ancestor', from, to])).ok
}

/** The newest commit that the histories of two commits share; null if this clone knows none. */
export async function forkOf(git: Git, one: string, other: string): Promise<string | null> {
  const ran = await git(['merge-base', one, other])
  const [id = ''] = ran.out.toString('utf8').split('\n')
  return ran.ok && isId(id) ? id : null
}

/** Whether a commit is in this repository. */
async function isHere(git: Git, id: string): Promise<boolean> {
  return (await git(['cat-file', '-e', `${id}^{commit}`])).ok
}

async function isRef(git: Git, name: string): Promise<boolean> {
  return name.startsWith('refs/') && (await git(['check-ref-format', name])).ok
}

/**
 * A commit and those that it follows on, each before those before it: at most `most`, after the first `skip`. A mark is
 * what the message says after this key, such as Seal, as its trailer.
 */
export async function historyOf(
  ask: Ask,
  tip: string,
  key: string,
  skip: number,
  most: number,
): Promise<readonly MarkedCommit[]> {
  // A mark that is longer than a digest is cut: a message of any length costs no more than a short one.
  const format = `%H %P%x09%<(64,trunc)%(trailers:key=${key},valueonly,separator=%x2C)`
  const range = [`--skip=${skip}`, `--max-count=${most}`]
  const out = await ask(['log', '--topo-order', `--format=${format}`, ...range, tip, '--'])
  return out
    .toString('utf8')
    .split('\n')
    .map((line) => line.split('\t'))
    .flatMap(([ids = '', mark = '']) => {
      const [id, ...parents] = ids.split(' ').filter(isId)
      return id === undefined ? [] : [{ id, parents, mark: mark.trim() }]
    })
}
