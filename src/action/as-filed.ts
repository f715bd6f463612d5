import { commitAt, fetched, treeAt } from '../git/commits.js'
import { proposed } from '../git/proposal.js'
import type { PullCommit } from '../github/commits.js'
import type { FiledIssue } from '../github/filed-issue.js'
import { pushedAt } from '../github/pushers.js'
import { ExitError, orExitError } from '../model/exit-error.js'
import type { Job } from './context.js'
import { formEdit } from './form-edit.js'

/** The head of a pull request, and its branch. */
interface Head {
  readonly number: number
  readonly head: string
  readonly branch: string
}

/**
 * Whether a pull request is exactly what its form says, with any pusher: its one commit has the files that the text of the
 * issue makes of the commit before, on the day of the push. Then all who may have decided what it says are those who wrote
 * that text, and GitHub names each of them.
 */
export async function isAsFiled(
  job: Job,
  form: FiledIssue,
  pull: Head,
  commits: readonly PullCommit[],
): Promise<boolean> {
  const [only, ...more] = commits
  if (form.hidden || form.filer === null || more.length > 0 || only?.commit !== pull.head) return false
  const at = await pushedAt(job.github, pull.branch, pull.head)
  if (at === null) return false
  // What cannot be fetched or read is not proven: then two people have to approve.
  const proof = await orExitError(isSameTree(job, form.body, pull, new Date(at)))
  return proof instanceof ExitError ? false : proof
}

async function isSameTree(job: Job, text: string, { number, head }: Head, day: Date): Promise<boolean> {
  const { git } = job
  if ((await commitAt(git, head)) === null) await fetched(git, `refs/pull/${number}/head`)
  const [base, other] = [await commitAt(git, `${head}^1`), await commitAt(git, `${head}^2`)]
  if (base === null || other !== null) return false
  const edit = await formEdit(job, text, base, day)
  if (edit.kind === 'wrong') return false
  const { tree } = await proposed(git, base, edit.files, 'As filed\n')
  return tree === (await treeAt(git, head))
}
