import { at, isPresent, scalarsOf, type TreeNode } from '../tree.js'
import { isAction, vendored, type WorkflowStep, type WorkflowFile } from '../workflow.js'

/** The parts that such a workflow, its job and its steps may have. Others could run code, or choose where the key goes. */
const [rootParts, jobParts, stepParts] = [
  ['name', 'on', 'permissions', 'jobs'],
  ['name', 'if', 'concurrency', 'runs-on', 'timeout-minutes', 'environment', 'permissions', 'steps'],
  ['name', 'id', 'if', 'uses', 'with', 'env'],
]

/** All of it, and nothing else: with an "or", or with a text around it, it would say something else. */
const condition =
  "github.event.repository.private && github.event.issue.pull_request && startsWith(github.event.comment.body, '/espalier plan')"

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
  if (!isPresent(at(job.node, 'concurrency'))) return 'its job has no concurrency'
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
  if (isAction(step, 'actions/checkout')) {
    const input = strangeIn(at(step.node, 'with'), ['fetch-depth', 'persist-credentials'])
    return input === null ? null : `its checkout has "${input}"`
  }
  return scalarsOf(step.node).some(({ text }) =>
    /\bgithub\s*(?:\.\s*(?!run_)|\[)|\binputs\b|\bgithub\s*[),}]/i.test(text ?? ''),
  )
    ? 'a step takes a text from the event'
    : null
}

function strangeIn({ map }: TreeNode, known: readonly string[]): string | null {
  return [...map.keys()].find((name) => !known.includes(name)) ?? null
}

function textsOf({ text, list }: TreeNode): readonly string[] {
  return text === null ? list.map((one) => one.text ?? '') : [text]
}
