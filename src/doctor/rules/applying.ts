import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, type TreeNode } from '../tree.js'
import type { WorkflowJob, WorkflowFile } from '../workflow.js'
import { conditionsOf } from './pull-requests.js'

/** What writes: from the main branch only, one after the other, and never cancelled. `main` is null if unknown. */
export function judgeApplying(workflows: readonly WorkflowFile[], main: string | null): readonly Finding[] {
  const writing = workflows.flatMap((workflow) => workflow.jobs.filter(writes).map((job) => ({ workflow, job })))
  const [first] = writing
  const group = first === undefined ? '' : groupOf(concurrencyOf(first.workflow, first.job))
  return writing.flatMap(({ workflow, job }) => [
    ...elsewhere(workflow, job, main),
    ...queue(workflow, job, group),
    ...cancelled(workflow, job),
  ])
}

export function writes({ command }: WorkflowJob): boolean {
  return command === 'apply' || command === 'drift'
}

/** The group of a job: its own, or that of its run. */
export function concurrencyOf({ root }: WorkflowFile, { node }: WorkflowJob): TreeNode {
  const own = at(node, 'concurrency')
  return isPresent(own) ? own : at(root, 'concurrency')
}

/** The name of a group, as it is written. */
export function groupOf(concurrency: TreeNode): string {
  return concurrency.text ?? at(concurrency, 'group').text ?? ''
}

function queue(workflow: WorkflowFile, job: WorkflowJob, group: string): readonly Finding[] {
  const concurrency = concurrencyOf(workflow, job)
  const what = grouped(job.id, groupOf(concurrency), group)
  return what === null
    ? []
    : [doctorFinding('no-concurrency', workflow.file, isPresent(concurrency) ? concurrency : job.node, what)]
}

/** By the group of its run, or by its own. */
function cancelled({ file, root }: WorkflowFile, { id, node }: WorkflowJob): readonly Finding[] {
  return [root, node]
    .map((part) => at(part, 'concurrency', 'cancel-in-progress'))
    .filter((cancels) => isPresent(cancels) && cancels.text !== 'false')
    .map((cancels) => doctorFinding('cancelled-apply', file, cancels, `A newer run may cancel the job ${id}.`))
}

function grouped(id: string, own: string, group: string): string | null {
  if (own === '') return `The job ${id} runs beside others.`
  if (own.includes('${{')) return `The group of the job ${id} is not always the same.`
  return own === group ? null : `The job ${id} is in another group than the other one that writes.`
}

const starts = new Set(['push', 'schedule', 'workflow_dispatch'])

function elsewhere({ file, events }: WorkflowFile, job: WorkflowJob, main: string | null): readonly Finding[] {
  const strange = [...events].filter(([event]) => !starts.has(event))
  const push = events.get('push')
  const branches = push === undefined ? null : at(push, 'branches').list.map(({ text }) => text ?? '')
  return [
    ...strange.map(([event, node]) =>
      doctorFinding('apply-elsewhere', file, node, `The job ${job.id} is started by ${event}.`),
    ),
    ...(push === undefined || (branches?.length === 1 && isMain(branches[0] ?? '', main))
      ? []
      : [doctorFinding('apply-elsewhere', file, push, `The job ${job.id} is started by pushes to other branches.`)]),
    ...(conditionsOf(job).some((one) => isOnMain(one, main))
      ? []
      : [doctorFinding('apply-elsewhere', file, job.node, `The job ${job.id} can be started by hand on any branch.`)]),
  ]
}

function isMain(branch: string, main: string | null): boolean {
  return main === null ? /^[\w./-]+$/.test(branch) : branch === main
}

function isOnMain(condition: string, main: string | null): boolean {
  if (condition === "github.ref == format('refs/heads/{0}', github.event.repository.default_branch)") return true
  const [, branch = ''] = /^github\.ref == 'refs\/heads\/([^']+)'$/.exec(condition) ?? []
  return isMain(branch, main)
}
