import { expressionsIn } from '../expressions.js'
import { at, scalarsOf, type TreeNode } from '../tree.js'
import { isAction, keyNames, vendored, type WorkflowStep, type WorkflowFile } from '../workflow.js'

/** The parts that such a workflow, its job and its steps may have. Others could run code, or choose where the key goes. */
const [rootParts, jobParts, stepParts] = [
  ['name', 'on', 'permissions', 'jobs'],
  ['name', 'if', 'concurrency', 'runs-on', 'timeout-minutes', 'environment', 'permissions', 'steps'],
  ['name', 'id', 'if', 'uses', 'with', 'env'],
]

/** All of it, and nothing else: with an "or", or with a text around it, it would say something else. */
const condition =
  "github.event.repository.private && github.event.issue.pull_request && startsWith(github.event.comment.body, '/espalier plan')"

/** The group of the plan of the same pull request. One that more takes part in, or that cancels, would stop others. */
const group = 'espalier-plan-${{ github.event.issue.number }}'

/** The expressions that its steps may have: each secret by its name, and what has no text of an event or a variable. */
const harmless = /^(?:secrets\.\w+|github\.run_\w+|steps\.[\w-]+\.outputs\.report)$/

/** When the report is kept. */
const kept = /^(?:always\(\) && )?steps\.[\w-]+\.outputs\.report != ''$/

/**
 * In what a workflow differs from the one workflow that a comment may start, as `espalier init` writes it; null if in
 * nothing. Whoever can read the repository can start it, so everything in it is listed here, and nothing near it will do.
 */
export function unlikeAskedPlan({ root, events, jobs }: WorkflowFile): string | null {
  const [job, ...more] = jobs
  const comment = events.get('issue_comment')
  if (job === undefined || more.length > 0 || job.command !== 'plan') return 'it has another job than the plan'
  if (comment === undefined || events.size > 1) return 'another event starts it as well'
  if ([...comment.map.keys()].join() !== 'types' || textsOf(at(comment, 'types')).join() !== 'created')
    return 'its types are not [created]'
  const strange = strangeIn(root, rootParts) ?? strangeIn(job.node, jobParts)
  if (strange !== null) return `it has "${strange}"`
  if ((at(job.node, 'if').text ?? '').replaceAll(/\s+/g, ' ').trim() !== condition)
    return 'its condition is another one'
  if (at(job.node, 'environment').text !== 'espalier-plan') return 'its environment is not espalier-plan'
  const concurrency = at(job.node, 'concurrency')
  if (at(concurrency, 'group').text !== group || (at(concurrency, 'cancel-in-progress').text ?? 'false') !== 'false')
    return `its concurrency is not the group ${group} without cancelling`
  if ([root, job.node].some((node) => at(node, 'name').text?.includes('${{') === true)) return 'its name is made'
  if (job.steps.filter(({ command }) => command !== null).length !== 1) return 'Espalier does not run once in it'
  return job.steps.map(strangeStep).find((one) => one !== null) ?? null
}

function strangeStep(step: WorkflowStep): string | null {
  const strange = strangeIn(step.node, stepParts)
  if (strange !== null) return `a step has "${strange}"`
  if (step.command === null && !isAction(step, 'actions/checkout') && !isAction(step, 'actions/upload-artifact'))
    return `a step uses ${step.uses === '' ? 'nothing' : step.uses}`
  if (step.command !== null && step.uses !== vendored && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(step.uses))
    return `Espalier is ${step.uses}`
  const [own, input] = [at(step.node, 'env'), at(step.node, 'with')]
  if (scalarsOf(step.node).some(isMade) || !kept.test(at(step.node, 'if').text ?? "steps.x.outputs.report != ''"))
    return 'a step takes a text from the event, or from a variable'
  const variable = strangeIn(own, step.command === null ? [] : keyNames)
  if (variable !== null) return `a step has the variable "${variable}"`
  if (isAction(step, 'actions/checkout')) return strangeInput(input, ['fetch-depth', 'persist-credentials'], 'checkout')
  if (step.command !== null) return null
  return /^\$\{\{ *steps\.[\w-]+\.outputs\.report *\}\}$/.test(at(input, 'path').text ?? '')
    ? strangeInput(input, ['name', 'path', 'retention-days'], 'artifact')
    : 'its artifact is not the report'
}

function strangeInput(inputs: TreeNode, usual: readonly string[], what: string): string | null {
  const strange = strangeIn(inputs, usual)
  return strange === null ? null : `its ${what} has "${strange}"`
}

/** Whether a text has an expression that is not harmless. */
function isMade({ text }: TreeNode): boolean {
  return expressionsIn(text ?? '').some((one) => !harmless.test(one))
}

function strangeIn({ map }: TreeNode, known: readonly string[]): string | null {
  return [...map.keys()].find((name) => !known.includes(name)) ?? null
}

function textsOf({ text, list }: TreeNode): readonly string[] {
  return text === null ? list.map((one) => one.text ?? '') : [text]
}
