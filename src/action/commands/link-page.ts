import { commentsOf, commentText, editComment } from '../../github/comments.js'
import { pagePlace } from '../../model/marker.js'
import { markdown } from '../../render/escaping/markdown.js'
import { printed } from '../../render/escaping/printed.js'
import { artifactIn, chartLine } from '../../render/pull/chart-line.js'
import { warned, type ActionResult } from '../action-result.js'
import { notFor, type Job } from '../context.js'

/**
 * `command: link-page`: puts the address of the org chart page that this run has uploaded into the comment of its plan.
 * The address comes from another step: only an artifact of this very run is linked. A comment that shows another plan
 * by now stays as it is.
 */
export async function linkPage(job: Job): Promise<ActionResult> {
  const { event, input, run } = job
  const number = event.kind === 'pull' || event.kind === 'comment' ? event.number : null
  if (number === null) throw notFor('link-page', event, 'pull requests')
  const artifact = artifactIn(input('page'), run)
  const line = chartLine(run, artifact)
  const comment = await fillPlace(job, number, line.text)
  const result = comment === '' ? 'no-changes' : 'ok'
  const says = comment === '' ? printed`No comment waits for the org chart page of this run.\n` : printed`Linked.\n`
  const done: ActionResult = {
    exit: 0,
    result,
    outputs: { 'exit-code': 0, result, comment },
    annotations: [],
    summary: markdown`${line}\n`,
    report: [],
    says,
  }
  return artifact === null ? warned(done, notUploaded) : done
}

const notUploaded = printed`The org chart page of this plan could not be uploaded, and is not linked. The step before, actions/upload-artifact, says why.`

/** Writes a line into the place that waits for it; the address of the comment, or '' if none waits. */
async function fillPlace({ github, login, run }: Job, number: number, line: string): Promise<string> {
  const place = pagePlace(run)
  const ours = await commentsOf(github, number, await login())
  const found = ours.findLast(({ marker, body }) => marker.kind === 'plan' && linesOf(body).includes(place))
  // The merge may have been applied while all comments were read: a result is never replaced by the plan before it.
  const lines = found === undefined ? [] : linesOf(await commentText(github, found.id))
  if (found === undefined || !lines.includes(place)) return ''
  const body = lines.map((one) => (one === place ? line : one)).join('\n')
  return (await editComment(github, found.id, body)).url
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r?\n/)
}
