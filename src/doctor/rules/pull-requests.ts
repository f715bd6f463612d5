import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { conjunctsOf } from '../expressions.js'
import { unlikeAskedPlan } from './comments.js'
import { unlikeEvents } from './events.js'
import { unlikeForms } from './forms.js'
import { at, isPresent } from '../tree.js'
import { isAction, usesSecret, type WorkflowJob, type WorkflowStep, type WorkflowFile } from '../workflow.js'

/**
 * What a pull request could reach: its code must not run where secrets are, and no outsider starts what holds the key.
 */
export function judgePullRequests(workflow: WorkflowFile): readonly Finding[] {
  const { ours, events } = workflow
  return [
    ...(foreign.some((event) => events.has(event)) ? untrustedCode(workflow) : []),
    ...(ours ? [...strangeEvents(workflow), ...secretsOnPullRequests(workflow), ...forks(workflow)] : []),
  ]
}

/** A word of a shell, and what separates two. Each character can be read in one way only, so a match takes no time. */
const [word, gap] = [/(?:[^\s"'\\]|\\\S|"[^"]*"|'[^']*')+/.source, /(?:\s|\\\n)+/.source]

/** Options of Git whose value is the next word: `git -c a=b fetch`. */
const valued = '-[cC]|--(?:git-dir|work-tree|namespace|config-env|super-prefix|attr-source)'

/** What outsiders start, with the rights of the main branch. */
const foreign = ['pull_request_target', 'workflow_run', 'issue_comment']

/** Ways to get the commits of a pull request into the folder. */
const brings = new RegExp(
  String.raw`refs/pull|\bgh\s+(?:pr|repo)\b|FETCH_HEAD|` +
    String.raw`\bgit${gap}(?:(?:(?:${valued})${gap}${word}|(?!(?:${valued})(?:\s|\\))-${word})${gap})*` +
    String.raw`(?:fetch|pull|checkout|switch|merge|restore|worktree|cherry-pick|clone)\b`,
)

function untrustedCode({ file, jobs }: WorkflowFile): readonly Finding[] {
  return jobs
    .flatMap(({ steps }) => steps)
    .flatMap((step) => {
      const what = isAction(step, 'actions/checkout') ? strangeCheckout(step) : strangeScript(step)
      return what === null ? [] : [doctorFinding('untrusted-checkout', file, step.node, what)]
    })
}

function strangeCheckout({ node }: WorkflowStep): string | null {
  for (const input of ['ref', 'repository']) {
    const text = at(node, 'with', input).text ?? ''
    if (/\$\{\{|refs\/pull/.test(text)) return `The checkout takes its ${input} from the event.`
  }
  return null
}

function strangeScript({ run }: WorkflowStep): string | null {
  return brings.test(run) ? 'A script brings other commits into the folder.' : null
}

const usual = new Set(['pull_request', 'pull_request_target', 'merge_group', 'push', 'schedule', 'workflow_dispatch'])

/** What many people can start, and in what it differs from the one workflow that it may start; null: in nothing. */
const exact: ReadonlyMap<string, readonly [says: string, unlike: (workflow: WorkflowFile) => string | null]> = new Map([
  ['issue_comment', ['comments', unlikeAskedPlan]],
  ['repository_dispatch', ['events', unlikeEvents]],
  ['issues', ['forms', unlikeForms]],
] as const)

function strangeEvents(workflow: WorkflowFile): readonly Finding[] {
  const { file, events } = workflow
  return [...events].flatMap(([event, node]) => {
    if (usual.has(event)) return []
    const [says = '', unlike = null] = exact.get(event) ?? []
    const why = unlike?.(workflow) ?? ''
    if (unlike !== null && why === '') return []
    const and = why === '' ? '' : `, and is not the workflow for ${says} that "espalier init" writes: ${why}`
    return [doctorFinding('risky-event', file, node, `It is started by ${event}${and}.`)]
  })
}

function secretsOnPullRequests({ file, root, events, jobs }: WorkflowFile): readonly Finding[] {
  if (!events.has('pull_request') && !events.has('merge_group')) return []
  const holding = jobs.filter(({ node }) => isPresent(at(node, 'environment')) || usesSecret(node))
  const nodes = [...holding.map(({ node }) => node), ...(usesSecret(at(root, 'env')) ? [at(root, 'env')] : [])]
  return nodes.map((node) =>
    doctorFinding('secret-on-pull-request', file, node, 'A pull request starts it, and it holds a secret.'),
  )
}

const wanted = [
  'github.event.repository.private',
  'github.event.pull_request.head.repo.full_name == github.repository',
] as const

function forks({ file, events, jobs }: WorkflowFile): readonly Finding[] {
  if (!events.has('pull_request_target')) return []
  const holding = jobs.filter(({ node }) => isPresent(at(node, 'environment')) || usesSecret(node))
  return holding.flatMap((job) => {
    const missing = wanted.filter((one) => !conditionsOf(job).includes(one))
    const what = `The condition of the job does not ask for ${missing.join(', nor for ')}.`
    return missing.length === 0 ? [] : [doctorFinding('fork-not-refused', file, job.node, what)]
  })
}

/** What must all hold for a job to run. */
export function conditionsOf({ node }: WorkflowJob): readonly string[] {
  return conjunctsOf(at(node, 'if').text ?? '')
}
