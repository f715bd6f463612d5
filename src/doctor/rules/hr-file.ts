import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, type TreeNode } from '../tree.js'
import { isAction, keyNames, type WorkflowFile, type WorkflowJob } from '../workflow.js'
import { conditionsOf } from './pull-requests.js'

/** What starts it: with others, people who change no file of main could choose what its command does. */
const starts = new Set(['schedule', 'workflow_dispatch'])

/** What proposes the changes of an HR file is the workflow of main, holds no key, and keeps nothing of the file. */
export function judgeHrFile({ file, root, events, jobs }: WorkflowFile): readonly Finding[] {
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
    ...[at(root, 'env'), job.node]
      .flatMap(keyIn)
      .map((node) => doctorFinding('key-unneeded', file, node, `The job ${job.id} is given a key.`)),
    ...environmentOf(job)
      .filter(({ text }) => text === null || /^espalier-(?:plan|apply)$/i.test(text) || text.includes('${{'))
      .map((node) =>
        doctorFinding('key-unneeded', file, node, `The job ${job.id} can be in an environment of the key.`),
      ),
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

/** The places that name a key. */
function keyIn(node: TreeNode): readonly TreeNode[] {
  const named = [...node.map].flatMap(([name, value]) =>
    keyNames.some((key) => name === key) ? [value] : keyIn(value),
  )
  const own = keyNames.some((key) => node.text?.includes(key) === true) ? [node] : []
  return [...own, ...named, ...node.list.flatMap(keyIn)]
}

function environmentOf({ node }: WorkflowJob): readonly TreeNode[] {
  const environment = at(node, 'environment')
  return isPresent(environment) ? [environment.text === null ? at(environment, 'name') : environment] : []
}
