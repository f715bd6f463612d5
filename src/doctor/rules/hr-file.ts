import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, type TreeNode } from '../tree.js'
import { isAction, type WorkflowFile } from '../workflow.js'
import { conditionsOf } from './pull-requests.js'

/** What starts it: with others, people who change no file of main could choose what its command does. */
const starts = new Set(['schedule', 'workflow_dispatch'])

/** What proposes the changes of an HR file is the workflow of main, and keeps nothing of the file. */
export function judgeHrFile({ file, events, jobs }: WorkflowFile): readonly Finding[] {
  const ours = jobs.filter(({ command }) => command === 'hr-file')
  return ours.flatMap((job) => [
    ...[...events]
      .filter(([event]) => !starts.has(event))
      .map(([event, node]) => elsewhere(file, node, `The job ${job.id} is started by ${event}.`)),
    ...(conditionsOf(job).some((one) => onMain.test(one))
      ? []
      : [elsewhere(file, job.node, `The job ${job.id} can be started by hand on any branch.`)]),
    ...job.steps
      .filter((step) => isAction(step, 'actions/checkout'))
      .flatMap(({ node }) => ['ref', 'repository'].map((input) => at(node, 'with', input)))
      .filter(isPresent)
      .map((node) => elsewhere(file, node, `The job ${job.id} checks out something else than main.`)),
    ...job.steps
      .filter((step) => /^actions\/(?:upload-\w[\w-]*|cache)\b/i.test(step.uses))
      .map(({ node }) => doctorFinding('hr-file-kept', file, node, `The job ${job.id} keeps files beyond its end.`)),
  ])
}

const onMain =
  /^github\.ref == (?:'refs\/heads\/[^']+'|format\('refs\/heads\/\{0\}', github\.event\.repository\.default_branch\))$/

function elsewhere(file: string, node: TreeNode, what: string): Finding {
  return doctorFinding('hr-file-elsewhere', file, node, what)
}
