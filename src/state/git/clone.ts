import { realpath } from 'node:fs/promises'
import { relative } from 'node:path'
import { Trouble } from '../../model/trouble.js'
import type { Remote } from './git-branch.js'
import { explained } from './git-trouble.js'

/**
 * Throws `Trouble` 1 unless a folder is in the work tree of a repository that lies elsewhere, and 7 if Git cannot tell.
 *
 * Whoever has files checked out here can make some of them look like a repository, whose settings name commands. They
 * can lay no `.git`, so such a repository has the folder within itself. Git of 2.38 refuses it when it is told to; an
 * older one takes it, and believes the work tree that its settings claim.
 */
export async function checkClone({ git, name }: Remote, folder: string): Promise<void> {
  const ran = await git(['rev-parse', '--is-inside-work-tree', '--absolute-git-dir'])
  if (!ran.ok) throw await explained(git, ran, name)
  const [, inside, repository = ''] = /^(true|false)\n([^]*)\n$/.exec(ran.out.toString('utf8')) ?? []
  const way = relative(repository, await realpath(folder))
  if (inside === 'true' && /^\.\.(?:[/\\]|$)/.test(way)) return
  throw new Trouble(
    1,
    `The state ${name} is a branch of the repository around this folder, and what Git finds here is no clone with a work tree: ${repository}. Run the command inside a clone.`,
  )
}
