import { committed, type Author, type Origin } from './origin.js'

export type Way = 'merge' | 'squash' | 'rebase'

/** What a merge made: the new tip, and every new commit of the base branch. */
export interface Merged {
  readonly tip: string
  readonly commits: readonly string[]
}

/** Merges a head into a base as GitHub does. Moves no branch. */
export function mergedBy(
  way: Way,
  origin: Origin,
  { base, head, number, author }: { base: string; head: string; number: number; author: Author },
): Merged {
  if (way === 'rebase') return rebased(origin, base, head, author)
  const tree = treeOf(origin, base, head)
  const message = way === 'merge' ? `Merge pull request #${number}\n` : `Squashed (#${number})\n`
  const parents = way === 'merge' ? [base, head] : [base]
  const tip = committed({ origin, tree, parents, message, author })
  return { tip, commits: [tip] }
}

/** The commit that refs/pull/N/merge names; null on a conflict. */
export function previewed(origin: Origin, base: string, head: string): string | null {
  try {
    const tree = treeOf(origin, base, head)
    const author = { login: 'web-flow' }
    return committed({ origin, tree, parents: [base, head], message: `Merge ${head} into ${base}\n`, author })
  } catch {
    return null
  }
}

function rebased(origin: Origin, base: string, head: string, author: Author): Merged {
  const own = origin.say(['rev-list', '--reverse', `${base}..${head}`]).split('\n')
  const commits: string[] = []
  let tip = base
  for (const commit of own) {
    // Git 2.39 takes no merge base for merge-tree: a commit in between makes the parent the base.
    const tree = origin.say(['rev-parse', `${tip}^{tree}`])
    const parent = origin.say(['rev-parse', `${commit}^`])
    const between = committed({ origin, tree, parents: [parent], message: 'between\n', author })
    const message = origin.say(['log', '-1', '--format=%B', commit])
    const result = treeOf(origin, between, commit)
    tip = committed({ origin, tree: result, parents: [tip], message: `${message}\n`, author })
    commits.push(tip)
  }
  return { tip, commits }
}

function treeOf(origin: Origin, base: string, head: string): string {
  return origin.say(['merge-tree', '--write-tree', base, head]).split('\n')[0] ?? ''
}
