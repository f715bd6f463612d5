import { tipOf } from '../../git/commits.js'
import { githubOf } from '../../github/client.js'
import { filedIssue } from '../../github/filed-issue.js'
import { ExitError, orExitError } from '../../model/exit-error.js'
import { formTitle } from '../../model/forms.js'
import { message, printed, type Printed } from '../../render/escaping/printed.js'
import { formAnswer, type FormAnswer } from '../../render/pull/form-pages.js'
import type { ActionResult, Result } from '../action-result.js'
import { showReply } from '../comments.js'
import { notFor, type Job } from '../context.js'
import { requirePrivate } from '../private.js'
import { takeForm } from '../take-form.js'
import { reviewedBranch } from '../watch.js'

/**
 * `command: form`: a form that a person has filed or edited becomes a pull request, and its issue gets one answer. The
 * issue is read anew: of several edits the last one counts. It has no key.
 */
export async function formRun(job: Job): Promise<ActionResult> {
  const { event, github, git, host, input, run } = job
  if (event.kind !== 'issue') throw notFor('form', event, 'issues')
  await requirePrivate(job, 'form')
  const form = await filedIssue(github, event.number)
  if (form === null) throw notShown(event.number)
  if (!form.open || !form.title.startsWith(formTitle))
    return ended('no-changes', printed`This issue is no open form: nothing was done.\n`, '', [])
  const base = await reviewedBranch(job)
  const asker = input('pull-token') === '' ? github : githubOf(run.repository, input('pull-token'), host)
  const given = { issue: event.number, form, by: event.actor, base, tip: await tipOf(git, base) }
  const taken = await orExitError(takeForm(job, given, asker))
  const failed = taken instanceof ExitError
  const answer: FormAnswer = failed ? { kind: 'refused', why: taken.message } : taken.answer
  await showReply(job, event.number, formAnswer(answer, { pull: event.number, run }))
  if (failed) throw taken
  const [result, says] = saying[answer.kind]
  return ended(result, says, taken.url, answer.kind === 'proposed' || answer.kind === 'so already' ? [] : [says])
}

/** An event is about an issue that is there. Nothing would take the form later. */
function notShown(issue: number): ExitError {
  return new ExitError(
    1,
    `GitHub did not show issue ${issue} to the token of this job, so its form was not read. Check that the job has the permission "issues: write", and run it again. If the issue was moved or deleted, there is nothing to do.`,
  )
}

const saying: Readonly<Record<FormAnswer['kind'], readonly [Result, Printed]>> = {
  proposed: ['ok', printed`The form has its pull request.\n`],
  left: ['refused', printed`Other people have pushed to the branch of this form: it was left alone.\n`],
  'so already': ['no-changes', printed`The chart says already what the form says.\n`],
  refused: ['refused', printed`The form was not taken: the answer on the issue says why.\n`],
  wrong: ['invalid', printed`The form needs a correction: the answer on the issue says which.\n`],
}

function ended(result: Result, says: Printed, url: string, warnings: readonly Printed[]): ActionResult {
  const outputs = { 'exit-code': 0, result, ...(url === '' ? {} : { 'pull-request': url }) }
  const annotations = warnings.map(
    (one) => ({ severity: 'warning', title: 'Espalier', says: message(one.text.trim()) }) as const,
  )
  return { exit: 0, result, outputs, annotations, summary: null, report: [], says }
}
