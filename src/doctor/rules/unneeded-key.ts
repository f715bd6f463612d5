import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent, type TreeNode } from '../tree.js'
import { keyNames, type WorkflowCommand, type WorkflowFile, type WorkflowJob } from '../workflow.js'

/** What works with the files alone. `form` and `event` do too: their workflows are exactly as `espalier init` writes them. */
const keyless: ReadonlySet<WorkflowCommand | null> = new Set(['hr-file', 'chart'] as const)

/** A job that asks nothing of the service is given no key, and is in no environment of one. */
export function judgeUnneededKey({ file, root, jobs }: WorkflowFile): readonly Finding[] {
  const ours = jobs.filter(({ command }) => keyless.has(command))
  return ours.flatMap((job) => [
    ...[at(root, 'env'), job.node]
      .flatMap(keyIn)
      .map((node) => doctorFinding('key-unneeded', file, node, `The job ${job.id} is given a key.`)),
    ...environmentOf(job)
      .filter(({ text }) => text === null || /^espalier-(?:plan|apply)$/i.test(text) || text.includes('${{'))
      .map((node) =>
        doctorFinding('key-unneeded', file, node, `The job ${job.id} can be in an environment of the key.`),
      ),
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
