import { expressionsIn } from '../expressions.js'
import { at, isPresent, scalarsOf, type TreeNode } from '../tree.js'
import { uploadsPage } from './org-chart.js'
import { isAction, vendored, type WorkflowCommand, type WorkflowFile, type WorkflowStep } from '../workflow.js'

/** The one workflow that an event may start which many people can cause: as `espalier init` writes it. */
export interface ExactWorkflow {
  readonly command: WorkflowCommand
  readonly event: string
  readonly types: string
  /** All of it, and nothing else: with an "or", or with a text around it, it would say something else. */
  readonly condition: string
  /** One that more takes part in, or that cancels, would stop others. */
  readonly group: string
  /** How many of its runs wait, as it is written; '' for one: GitHub drops those before it. */
  readonly queue: 'max' | ''
  /** The environments that its job may have; '' for none. */
  readonly environments: readonly string[]
  /** The variables of the step that runs Espalier. */
  readonly variables: readonly string[]
  /** The actions beside Espalier, each with its inputs. */
  readonly actions: Readonly<Record<string, readonly string[]>>
}

/** The parts that such a workflow, its job and its steps may have. Others could run code, or choose where the key goes. */
const [rootParts, jobParts, stepParts] = [
  ['name', 'on', 'permissions', 'jobs'],
  ['name', 'if', 'concurrency', 'runs-on', 'timeout-minutes', 'environment', 'permissions', 'steps'],
  ['name', 'id', 'if', 'uses', 'with', 'env'],
]

/** The expressions that its steps may have: each secret by its name, and what has no text of an event or a variable. */
const harmless = /^(?:secrets\.\w+|github\.run_\w+|steps\.[\w-]+\.outputs\.(?:report|page|artifact-url|token))$/

/** When the report and the page are kept, and the page is linked. */
const kept = /^(?:always\(\) && )?steps\.[\w-]+\.outputs\.(?:report|page) != ''$/

/** In what a workflow differs from that one; null if in nothing. Everything in it is listed, and nothing near it will do. */
export function unlikeExact({ root, events, jobs }: WorkflowFile, exact: ExactWorkflow): string | null {
  const [job, ...more] = jobs
  const event = events.get(exact.event)
  if (job === undefined || more.length > 0 || job.command !== exact.command)
    return `it has another job than the ${exact.command}`
  if (event === undefined || events.size > 1) return 'another event starts it as well'
  if ([...event.map.keys()].join() !== 'types' || textsOf(at(event, 'types')).join(', ') !== exact.types)
    return `its types are not [${exact.types}]`
  const strange = strangeIn(root, rootParts) ?? strangeIn(job.node, jobParts)
  if (strange !== null) return `it has "${strange}"`
  if ((at(job.node, 'if').text ?? '').replaceAll(/\s+/g, ' ').trim() !== exact.condition)
    return 'its condition is another one'
  const environment = at(job.node, 'environment')
  const name = isPresent(environment) ? environment.text : ''
  if (!exact.environments.some((one) => one === name))
    return `its environment is not ${exact.environments.filter((one) => one !== '').join()}`
  const concurrency = at(job.node, 'concurrency')
  if (
    at(concurrency, 'group').text !== exact.group ||
    (at(concurrency, 'cancel-in-progress').text ?? 'false') !== 'false'
  )
    return `its concurrency is not the group ${exact.group} without cancelling`
  if ((at(concurrency, 'queue').text ?? '') !== exact.queue)
    return `its concurrency has ${exact.queue === '' ? 'a queue' : `no "queue: ${exact.queue}"`}`
  if ([root, job.node].some((node) => at(node, 'name').text?.includes('${{') === true)) return 'its name is made'
  if (job.steps.filter(({ command }) => command !== null).length !== 1) return 'Espalier does not run once in it'
  return job.steps.map((step) => strangeStep(step, exact)).find((one) => one !== null) ?? null
}

function strangeStep(step: WorkflowStep, { variables, actions }: ExactWorkflow): string | null {
  const strange = strangeIn(step.node, stepParts)
  if (strange !== null) return `a step has "${strange}"`
  const action = Object.keys(actions).find((one) => isAction(step, one))
  const isOurs = step.command !== null || step.linksPage
  if (!isOurs && action === undefined) return `a step uses ${step.uses === '' ? 'nothing' : step.uses}`
  if (isOurs && step.uses !== vendored && !/^[\w-]+\/[\w./-]+@[0-9a-f]{40}$/.test(step.uses))
    return `Espalier is ${step.uses}`
  const [own, input] = [at(step.node, 'env'), at(step.node, 'with')]
  if (scalarsOf(step.node).some(isMade) || !kept.test(at(step.node, 'if').text ?? "steps.x.outputs.report != ''"))
    return 'a step takes a text from the event, or from a variable'
  const variable = strangeIn(own, step.command === null ? [] : variables)
  if (variable !== null) return `a step has the variable "${variable}"`
  if (step.linksPage) {
    const other = strangeIn(input, ['command', 'page'])
    return other === null ? null : `the step that links the page has "${other}"`
  }
  if (step.command !== null || action === undefined) return null
  const unusual = strangeIn(input, actions[action] ?? [])
  if (unusual !== null) return `its ${action} has "${unusual}"`
  const isReport = /^\$\{\{ *steps\.[\w-]+\.outputs\.report *\}\}$/.test(at(input, 'path').text ?? '')
  return action === 'actions/upload-artifact' && !isReport && !uploadsPage(step)
    ? 'its artifact is neither the report nor the page'
    : null
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
