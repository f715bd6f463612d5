import { closeIssue, editIssue, findIssue, openIssue, reopenIssue, say } from '../github/issues.js'
import { readTold, type Marker } from '../model/marker.js'
import type { IssuePage } from '../render/pull/issues.js'
import { pageText } from '../render/pull/page.js'
import type { Markdown } from '../render/escaping/markdown.js'
import type { Printed } from '../render/escaping/printed.js'
import type { Job } from './context.js'
import { tellOnce, type ChatNotice } from './notices.js'

/** The text of an issue. */
export interface IssueText {
  readonly title: string
  readonly body: string
  readonly marker: Marker
}

/** `after`: what follows the page, for the next run. */
export function issueText(page: IssuePage, after = ''): IssueText {
  return { title: page.title.text, body: `${pageText(page).text}${after}`, marker: page.marker }
}

/**
 * Keeps the one issue of a kind: opened once, updated only when what it shows has changed, closed with `farewell` by
 * the first run that finds nothing, and reopened by the next that does. `text` is made from the existing body, which
 * holds what was seen before; it returns null if there is nothing to report. `telling`: what a chat is told of it, once.
 * Returns a warning, if the chat could not be told.
 */
export async function keepIssue(
  job: Job,
  kind: Marker['kind'],
  text: (before: string) => IssueText | null,
  farewell: Markdown,
  telling: ChatNotice | null = null,
): Promise<Printed | null> {
  const { github, login } = job
  const author = await login()
  const issue = await findIssue(github, kind, author)
  const before = issue?.open === true ? issue.body : ''
  const wanted = text(before)
  if (wanted === null) {
    if (issue?.open === true) {
      await say(github, issue.number, farewell.text)
      await closeIssue(github, issue.number)
    }
    return null
  }
  const { line, warning } = telling === null ? untold : await tellOnce(job, telling, before)
  const told = { ...wanted, body: `${wanted.body}${line}` }
  if (issue === null) {
    await openIssue(github, author, told)
    return warning
  }
  if (!issue.open) await reopenIssue(github, issue.number)
  const { shows } = wanted.marker
  const isSame = issue.open && shows !== '' && issue.marker.shows === shows && readTold(before) === readTold(told.body)
  if (!isSame) await editIssue(github, issue.number, told)
  return warning
}

const untold = { line: '', warning: null }

/** Opens an issue of a kind that only a person closes, or updates the open one. */
export async function openOnce({ github, login }: Job, kind: Marker['kind'], text: IssueText): Promise<void> {
  const author = await login()
  const issue = await findIssue(github, kind, author)
  if (issue?.open === true) await editIssue(github, issue.number, text)
  else await openIssue(github, author, text)
}
