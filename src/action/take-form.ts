import { readSettingsFile } from '../desired/settings-file.js'
import { settingsAt } from '../engine/chart-at-revision.js'
import type { Github } from '../github/client.js'
import type { FiledIssue } from '../github/filed-issue.js'
import { findPull } from '../github/proposals.js'
import { formProposal, type FormAnswer } from '../render/pull/form-pages.js'
import { orgOf, type Job } from './context.js'
import { formEdit } from './form-edit.js'
import { whyNotFrom } from './form-rights.js'
import { propose } from './propose.js'
import { formBranch } from './requesters.js'

/** The issue of a form, who has just filed or edited it, and the chart that it is for. */
export interface FormJob {
  readonly issue: number
  readonly form: FiledIssue
  readonly by: string | null
  readonly base: string
  readonly tip: string
}

/** What came of a form, and the page of its pull request; '' if there is none. */
export interface FormResult {
  readonly answer: FormAnswer
  readonly url: string
}

/** Turns a form into its pull request, or says why not. `asker`: whose token may ask who is in a team. */
export async function takeForm(job: Job, given: FormJob, asker: Github): Promise<FormResult> {
  const { issue, form, by, base, tip } = given
  const why =
    whyTooOften(form, job.host.now().getTime()) ??
    (await whyNotFrom([form.filer?.login ?? null, by], await teamAt(job, tip), job.github, asker))
  if (why !== null || form.filer === null) return { answer: { kind: 'refused', why: why ?? '' }, url: '' }
  const edit = await formEdit(job, form.body, tip, job.host.now())
  const branch = formBranch(issue)
  if (edit.kind === 'wrong') {
    const open = await findPull(job.github, branch, base)
    return { answer: { ...edit, pull: open?.number ?? null }, url: '' }
  }
  const { files, notes } = edit
  const page = formProposal({ issue, filer: form.filer.login, ...edit.form, notes })
  const { kind, pull } = await propose(job, { ...page, branch, base, tip, files, author: form.filer })
  if (kind === 'left') return { answer: { kind, pull: pull?.number ?? null }, url: pull?.url ?? '' }
  if (kind === 'none' || kind === 'closed') return { answer: { kind: 'so already' }, url: '' }
  const startsChecks = job.input('pull-token') !== ''
  return { answer: { kind: 'proposed', pull: pull.number, startsChecks, notes }, url: pull.url }
}

/** The team whose members may file a form, by the settings of the default branch, which are reviewed. */
async function teamAt(job: Job, tip: string): Promise<string | null> {
  const source = await settingsAt(tip, orgOf(job), job.host)
  return source === null ? null : ((await readSettingsFile(source)).settings?.formsTeam ?? null)
}

/** In milliseconds. */
const hour = 3_600_000
/** How many edits of one form are taken in an hour: as many as plans of one commit are made. */
const mostAnHour = 10

function whyTooOften({ edits }: FiledIssue, now: number): string | null {
  return edits.filter((at) => now - at < hour).length <= mostAnHour
    ? null
    : `This form was edited more than ${mostAnHour} times within an hour, which is the limit. Edit it again later.`
}
