import type { HrImported } from '../../engine/hr-import.js'
import { tipOf } from '../../git/commits.js'
import { ExitError } from '../../model/exit-error.js'
import { digest } from '../../plan/fingerprint.js'
import { rowsLine } from '../../render/hr-import-text.js'
import { hrIssue } from '../../render/pull/hr-issue.js'
import { hrProposal } from '../../render/pull/hr-proposal.js'
import { leftWarning } from '../../render/pull/proposal.js'
import { message, printed, type Line } from '../../render/escaping/printed.js'
import { nothing, words, type Words } from '../../render/escaping/words.js'
import { warned, type ActionResult } from '../action-result.js'
import { textsFromTop, type Job } from '../context.js'
import { propose, type Proposal, type WantedProposal } from '../propose.js'
import { isProposed, mergedHrFile, refusalOf, type HrFileEnd } from '../read-hr-file.js'
import { requireWatch, reviewedBranch, showWatched, speakerOf } from '../watch.js'

const branch = 'espalier/hr-file'

/**
 * `command: hr-file`: keeps one pull request with what an HR file changes in the chart of the default branch. It has no
 * key. Only findings about the file get into texts, and only numbers into the log.
 */
export async function hrFileRun(job: Job): Promise<ActionResult> {
  await requireWatch(job, 'hr-file')
  if (job.input('file') === '')
    throw new ExitError(64, 'The command "hr-file" needs the path of the HR file: write it as "file" below "with".')
  const base = await reviewedBranch(job)
  const tip = await tipOf(job.git, base)
  const end = await mergedHrFile(job, tip)
  const proposal = isProposed(end) ? await propose(job, { ...(await wanted(job, end)), branch, base, tip }) : null
  const refusal = refusalOf(end, proposal)
  const page = refusal === null ? null : hrIssue(refusal, digest(refusal), speakerOf(job))
  const done = await showWatched(job, 'hr-file', page, saysOf(end, proposal), refusedWarning)
  return proposal === null ? done : withProposal(done, proposal)
}

/** What the pull request is to say. */
async function wanted(
  job: Job,
  { files, summary, findings }: HrImported,
): Promise<Pick<WantedProposal, 'title' | 'body' | 'files'>> {
  return { ...hrProposal(summary, findings), files: await textsFromTop(job, files) }
}

const refusedWarning = printed`The HR file, or a part of it, was not taken: an issue says why.`

function saysOf(end: HrFileEnd, proposal: Proposal | null): Line {
  if (end.kind !== 'merged' || proposal === null) return printed`${refusedWarning}\n`
  const { pull, kind } = proposal
  const where = pull === null ? nothing : printed` ${message(pull.url)}`
  return printed`${rowsLine(end.summary)} ${proposalWords[kind]}${where}\n`
}

const proposalWords = {
  opened: words`Pull request opened:`,
  updated: words`Pull request updated:`,
  unchanged: words`The pull request is right as it is:`,
  closed: words`Nothing differs any more, so the pull request was closed:`,
  left: words`Other people have pushed to the branch, so it was left alone.`,
  none: words`Nothing differs.`,
} satisfies Record<Proposal['kind'], Words>

function withProposal(done: ActionResult, { kind, pull }: Proposal): ActionResult {
  const outputs = pull === null || kind === 'closed' ? {} : { 'pull-request': pull.url }
  const told = { ...done, outputs: { ...done.outputs, ...outputs } }
  return kind === 'left' ? warned(told, leftWarning(branch)) : told
}
