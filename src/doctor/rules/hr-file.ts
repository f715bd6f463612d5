import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, type TreeNode } from '../tree.js'
import { keyNames, type WorkflowFile, type WorkflowJob } from '../workflow.js'

/** What proposes the changes of an HR file holds no key, and keeps nothing of the file. */
export function judgeHrFile({ file, root, jobs }: WorkflowFile): readonly Finding[] {
  const ours = jobs.filter(({ command }) => command === 'hr-file')
  return ours.flatMap((job) => [
    ...[at(root, 'env'), job.node]
      .flatMap(keyIn)
      .map((node) => doctorFinding('key-unneeded', file, node, `The job ${job.id} is given a key.`)),
    ...environmentOf(job)
      .filter(({ text }) => text === null || /^espalier-(?:plan|apply)$/i.test(text) || text.includes('${{'))
      .map((node) =>
        doctorFinding('key-unneeded', file, node, `The job ${job.id} can be in an environment of the key.`),
      ),
    ...job.steps
      .filter((step) => /^actions\/(?:upload-\w[\w-]*|cache)\b/.test(step.uses))
      .map(({ node }) => doctorFinding('hr-file-kept', file, node, `The job ${job.id} keeps files beyond its end.`)),
  ])
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
