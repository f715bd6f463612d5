import type { Repository, RepositoryNeeds } from '../model/ports.js'
import { ExitError } from '../model/exit-error.js'
import { checkClone } from './clone.js'
import { commitAt, historyOf, isAncestor, refAt } from './commits.js'
import { filesIn, textsAt, textsOf } from './files.js'
import { gitIn } from './git.js'
import { entriesIn, entriesWith, listing, makeCommit, makeText, makeTree } from './objects.js'
import { fetchRef, pushOnto, remoteRef } from './remote.js'
import { asking, notDone, notReached, notRead, type Telling } from './trouble.js'

/** The repository around a folder, for a store: its work tree, its index and its branches are never touched. */
export function repositoryIn(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  { largest, patience, unread, unsaved, instead }: RepositoryNeeds,
): Repository {
  const git = gitIn(folder, env, largest, patience)
  const reading: Telling = { what: unread, exit: 7, instead }
  const saving: Telling = { what: unsaved, exit: 7, instead }
  const reach = asking(git, async (ran) => await notReached(git, ran, reading))
  const read = asking(git, async (ran) => await notRead(git, ran, reading))
  const make = asking(git, async (ran) => await notDone(git, ran, saving))
  const seenRef = (branch: string): string => `refs/espalier/${branch}`
  return {
    check: async () => await checkClone(git, folder, reading),
    tip: async (branch) => await remoteRef(reach, `refs/heads/${branch}`),
    fetch: async (branch) => await fetchRef(reach, `refs/heads/${branch}`),
    push: async (branch, base, commit) => await pushOnto(git, branch, base, commit),
    commitAt: async (revision) => await commitAt(git, revision),
    isWithin: async (commit, tip) => await isAncestor(git, commit, tip),
    seen: async (branch) => await refAt(git, seenRef(branch)),
    async remember(branch, commit) {
      await git(['update-ref', seenRef(branch), commit])
    },
    history: async (tip, key, skip, most) => await historyOf(read, tip, key, skip, most),
    async entries(commit) {
      const ran = await git(listing(commit))
      return ran.ok ? entriesIn(ran.out) : null
    },
    async files(commit, path) {
      const ran = await git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit, '--', path])
      if (ran.never === 'too much') return null
      if (!ran.ok) throw await notRead(git, ran, reading)
      return filesIn(ran.out, reading)
    },
    filesAt: async (commits, path) => await textsAt(read, commits, path),
    async text(id) {
      const ran = await git(['cat-file', 'blob', id])
      if (ran.never === 'too much') return null
      if (!ran.ok) throw await notRead(git, ran, reading)
      return ran.out
    },
    texts: async (ids) => await textsOf(git, ids, reading),
    write: async (text) => await makeText(make, text),
    async add(entries, texts) {
      const ids = new Map<string, string>()
      for (const [path, text] of texts) ids.set(path, await makeText(make, text))
      const inTheWay = (name: string): ExitError =>
        new ExitError(7, `${unsaved} "${name}" is in the way of a new file.`)
      return await entriesWith(make, entries, ids, { replace: false, trouble: inTheWay })
    },
    commit: async (entries, parent, message) => await makeCommit(make, await makeTree(make, entries), parent, message),
  }
}
