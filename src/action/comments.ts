import { commentsOf, editComment, findComment, newestComment, postComment, type Posted } from '../github/comments.js'
import { risks, type Risk } from '../model/pull.js'
import { outdatedPage, settledPage } from '../render/pull/outdated-page.js'
import { pageText, type MarkedPage } from '../render/pull/page.js'
import type { Job } from './context.js'

/**
 * Shows a plan on its pull request: in the one comment there is, or in a new one, of which GitHub notifies people, if
 * there is none or if the risk of the plan has risen. `quiet`: there is nothing to show, so an existing comment is only
 * corrected. `isNew`: it has lines that came after an approval, which the approvers must see. Null: nothing was posted.
 */
export async function showPlan(
  { github, login }: Job,
  pull: number,
  page: MarkedPage,
  quiet: boolean,
  isNew: boolean,
): Promise<Posted | null> {
  const author = await login()
  const { text } = pageText(page)
  const before = await findComment(github, pull, author, 'plan')
  if (before === null) return quiet ? null : await postComment(github, pull, author, text)
  if (!isNew && !isGraver(page.marker.risk, before.marker.risk)) return await editComment(github, before.id, text)
  const posted = await postComment(github, pull, author, text)
  await editComment(github, before.id, pageText(outdatedPage(before.marker, posted.url)).text)
  return posted
}

/**
 * Posts the result of an apply once: if the last result posted is the same, there is no new comment. `isOwn`: it is
 * about the changes of this pull request; else it is posted only if they were not reported as made.
 */
export async function showResult(
  { github, login }: Job,
  pull: number,
  page: MarkedPage,
  isOwn: boolean,
): Promise<Posted | null> {
  const author = await login()
  const { text } = pageText(page)
  const ours = await commentsOf(github, pull, author)
  const before = newestComment(ours, 'apply', 'open')
  if (before === null && !isOwn && newestComment(ours, 'apply', 'frozen') !== null) return null
  const same = before !== null && before.marker.shows === page.marker.shows
  return same ? await editComment(github, before.id, text) : await postComment(github, pull, author, text)
}

/** Answers a comment or a form: in the one answer of this kind that its page has, or in a new one. */
export async function showReply({ github, login }: Job, pull: number, page: MarkedPage): Promise<void> {
  const author = await login()
  const { text } = pageText(page)
  const before = await findComment(github, pull, author, page.marker.kind)
  if (before === null) await postComment(github, pull, author, text)
  else await editComment(github, before.id, text)
}

/**
 * Puts the result of a plan into its comment for good; if there is none, into a new one. That settles what an earlier
 * run reported of a failure.
 */
export async function freezePlan({ github, login }: Job, pull: number, page: MarkedPage): Promise<void> {
  const author = await login()
  const { text } = pageText(page)
  const ours = await commentsOf(github, pull, author)
  const [plan, failed] = [newestComment(ours, 'plan', 'open'), newestComment(ours, 'apply', 'open')]
  const target = plan ?? failed
  if (target === null) await postComment(github, pull, author, text)
  else await editComment(github, target.id, text)
  if (plan === null || failed === null) return
  await editComment(github, failed.id, pageText(settledPage(failed.marker, plan.url)).text)
}

function isGraver(now: Risk, before: Risk): boolean {
  return risks.indexOf(now) > risks.indexOf(before)
}
