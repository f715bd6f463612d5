import { commentsOf, editComment, findComment, newestComment, postComment, type Posted } from '../github/comments.js'
import { readMarker, type Marker } from '../model/marker.js'
import { risks, type Risk } from '../model/pull.js'
import { outdatedPage, settledPage } from '../render/pull/outdated-page.js'
import type { Markdown } from '../render/escaping/markdown.js'
import type { Job } from './context.js'

/**
 * Shows a plan on its pull request: in the one comment there is, or in a new one, of which GitHub notifies people, if
 * there is none or if the risk of the plan has risen. `quiet`: there is nothing to show, so an existing comment is only
 * corrected. `isNew`: it has lines that came after an approval, which the approvers must see. Null: nothing was posted.
 */
export async function showPlan(
  { github, login }: Job,
  pull: number,
  page: Markdown,
  quiet: boolean,
  isNew: boolean,
): Promise<Posted | null> {
  const author = await login()
  const before = await findComment(github, pull, author, 'plan')
  if (before === null) return quiet ? null : await postComment(github, pull, author, page.text)
  if (!isNew && !isGraver(riskIn(page), before.marker.risk)) return await editComment(github, before.id, page.text)
  const posted = await postComment(github, pull, author, page.text)
  await editComment(github, before.id, outdatedPage(before.body, posted.url).text)
  return posted
}

/**
 * Posts the result of an apply once: if the last result posted is the same, there is no new comment. `isOwn`: it is
 * about the changes of this pull request; else it is posted only if they were not reported as made.
 */
export async function showResult(
  { github, login }: Job,
  pull: number,
  page: Markdown,
  isOwn: boolean,
): Promise<Posted | null> {
  const author = await login()
  const ours = await commentsOf(github, pull, author)
  const before = newestComment(ours, 'apply', 'open')
  if (before === null && !isOwn && newestComment(ours, 'apply', 'frozen') !== null) return null
  const same = before !== null && before.marker.shows === markerOf(page).shows
  return same ? await editComment(github, before.id, page.text) : await postComment(github, pull, author, page.text)
}

/**
 * Puts the result of a plan into its comment for good; if there is none, into a new one. That settles what an earlier
 * run reported of a failure.
 */
export async function freezePlan({ github, login }: Job, pull: number, page: Markdown): Promise<void> {
  const author = await login()
  const ours = await commentsOf(github, pull, author)
  const [plan, failed] = [newestComment(ours, 'plan', 'open'), newestComment(ours, 'apply', 'open')]
  const target = plan ?? failed
  if (target === null) await postComment(github, pull, author, page.text)
  else await editComment(github, target.id, page.text)
  if (plan !== null && failed !== null) await editComment(github, failed.id, settledPage(failed.body, plan.url).text)
}

function riskIn(page: Markdown): Risk {
  return markerOf(page).risk
}

/** The marker of a page of ours, which always has one. */
function markerOf({ text }: Markdown): Marker {
  const marker = readMarker(text)
  if (marker === null) throw new TypeError('A page has no marker.')
  return marker
}

function isGraver(now: Risk, before: Risk): boolean {
  return risks.indexOf(now) > risks.indexOf(before)
}
