import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at, isPresent } from '../tree.js'
import {
  isAction,
  isPrivileged,
  type WorkflowCommand,
  type WorkflowJob,
  type WorkflowStep,
  type WorkflowFile,
} from '../workflow.js'

type Rights = Readonly<Record<string, 'read' | 'write'>>

const writing: Rights = {
  contents: 'write',
  'pull-requests': 'write',
  issues: 'write',
  checks: 'read',
  actions: 'read',
}

/** What each command needs, and no more. */
const least: Readonly<Record<WorkflowCommand, Rights>> = {
  validate: { contents: 'read' },
  plan: { contents: 'read', 'pull-requests': 'write', checks: 'write' },
  apply: writing,
  drift: writing,
  probe: { contents: 'read', issues: 'write' },
  doctor: { contents: 'read', issues: 'write', actions: 'read' },
  chart: { contents: 'read' },
  event: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
  form: { contents: 'write', 'pull-requests': 'write', issues: 'write' },
  'hr-file': { contents: 'write', 'pull-requests': 'write', issues: 'write' },
}

/** What only proposes changes: it pushes with a token for pull requests, if it has one. */
const pulling: ReadonlySet<WorkflowCommand | null> = new Set(['event', 'form', 'hr-file'] as const)

/** What reads the commits between the last apply and now, or those of a branch that it proposes. */
const readsHistory: ReadonlySet<WorkflowCommand | null> = new Set(['plan', 'apply', 'drift', ...pulling] as const)

/** What each command can use, and does without. */
const useful: Readonly<Partial<Record<WorkflowCommand, Rights>>> = { apply: { checks: 'write' } }

/** The jobs of Espalier: their rights, their machine, their time and their steps. */
export function judgeJobs(workflow: WorkflowFile): readonly Finding[] {
  const { file, jobs, ours } = workflow
  const names = jobs.flatMap((job) => checkName(job, file))
  return ours ? [...names, ...jobs.flatMap((job) => judgeJob(job, file))] : names
}

function judgeJob(job: WorkflowJob, file: string): readonly Finding[] {
  const { node, steps, command } = job
  const runner = at(node, 'runs-on')
  const own = !/^(?:ubuntu|windows|macos)-[\w.-]+$/.test(runner.text ?? '')
  return [
    ...(command === null ? [] : rights(job, command, file)),
    ...(isPresent(at(node, 'timeout-minutes'))
      ? []
      : [doctorFinding('no-timeout', file, node, `The job ${job.id} may run for six hours.`)]),
    ...(own && isPresent(runner)
      ? [doctorFinding('own-runner', file, runner, `The job ${job.id} does not run on a machine of GitHub.`)]
      : []),
    ...steps.flatMap((step) => [...checkout(step, command, file), ...(isPrivileged(job) ? cache(step, file) : [])]),
  ]
}

function rights({ id, node, steps }: WorkflowJob, command: WorkflowCommand, file: string): readonly Finding[] {
  const permissions = at(node, 'permissions')
  const given = new Map([...permissions.map].map(([name, { text }]) => [name, text ?? '']))
  const needed = new Map<string, string>(Object.entries(least[command]))
  // A state that is a file is not pushed, and what has a token of its own not with the token of the job.
  const own = pulling.has(command) ? 'pull-token' : 'state-token'
  const pushes = !steps.some((step) => {
    const [state, token] = ['state', own].map((input) => at(step.node, 'with', input).text ?? '')
    return state?.startsWith('file:') === true || token !== ''
  })
  const isFor = ([name, right]: readonly [string, string]): boolean =>
    right === needed.get(name) || right === useful[command]?.[name]
  const more = [...given].filter((one) => one[1] !== 'none' && one[1] !== 'read' && !isFor(one))
  const stray = [...given].filter(([name, right]) => right === 'read' && !needed.has(name))
  const missing = [...needed].filter(([name, right]) => {
    const is = given.get(name)
    return is !== 'write' && is !== right && !(name === 'contents' && is === 'read' && !pushes)
  })
  const line = isPresent(permissions) ? permissions : node
  return [
    ...[...more, ...stray].map(([name, right]) =>
      doctorFinding(
        'too-many-permissions',
        file,
        permissions.map.get(name) ?? line,
        `The job ${id} does not need "${name}: ${right}".`,
      ),
    ),
    ...missing.map(([name, right]) =>
      doctorFinding('missing-permission', file, line, `The job ${id} lacks "${name}: ${right}".`),
    ),
  ]
}

function checkName({ id, node, command }: WorkflowJob, file: string): readonly Finding[] {
  const name = at(node, 'name')
  const called = name.text ?? id
  if (called === 'espalier / plan')
    return [
      doctorFinding('wrong-check-name', file, name, `The job ${id} has the name of the check that Espalier writes.`),
    ]
  const isCalled = called === 'espalier / validate'
  if (isCalled && command !== 'validate' && !isPresent(at(node, 'uses')))
    return [
      doctorFinding(
        'wrong-check-name',
        file,
        name,
        `The job ${id} has the name of the check that validates, and does not.`,
      ),
    ]
  return command !== 'validate' || isCalled
    ? []
    : [
        doctorFinding(
          'wrong-check-name',
          file,
          isPresent(name) ? name : node,
          `The job ${id} validates, and its check has another name.`,
        ),
      ]
}

function checkout(step: WorkflowStep, command: WorkflowCommand | null, file: string): readonly Finding[] {
  if (!isAction(step, 'actions/checkout')) return []
  const kept = at(step.node, 'with', 'persist-credentials').text !== 'false'
  const shallow = readsHistory.has(command) && at(step.node, 'with', 'fetch-depth').text !== '0'
  return [
    ...(kept ? [doctorFinding('kept-credentials', file, step.node, 'The checkout keeps its token.')] : []),
    ...(shallow
      ? [doctorFinding('shallow-checkout', file, step.node, 'The checkout fetches only the last commit.')]
      : []),
  ]
}

function cache(step: WorkflowStep, file: string): readonly Finding[] {
  const asked = at(step.node, 'with', 'cache').text ?? ''
  // setup-node uses the cache unasked since version 5, for some projects.
  const unasked =
    isAction(step, 'actions/setup-node') && at(step.node, 'with', 'package-manager-cache').text !== 'false'
  const uses = /^actions\/cache[/@]/.test(step.uses) || (asked !== '' && asked !== 'false') || unasked
  return uses
    ? [doctorFinding('privileged-cache', file, step.node, 'A cache is used beside a token that may write, or the key.')]
    : []
}
