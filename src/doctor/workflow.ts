import { at, isPresent, scalarsOf, parseTree, type TreeNode } from './tree.js'

/** The commands that the action runs. */
const commands = ['validate', 'plan', 'apply', 'drift', 'probe', 'doctor', 'chart', 'event', 'form', 'hr-file'] as const

export type WorkflowCommand = (typeof commands)[number]

export interface WorkflowFile {
  /** Its path in the repository. */
  readonly file: string
  readonly root: TreeNode
  /** The events that start it, with their filters. */
  readonly events: ReadonlyMap<string, TreeNode>
  readonly jobs: readonly WorkflowJob[]
  /** Whether Espalier runs in it, or it names a key or an environment of Espalier. */
  readonly ours: boolean
}

export interface WorkflowJob {
  readonly id: string
  readonly node: TreeNode
  readonly steps: readonly WorkflowStep[]
  /** The command of Espalier that runs in it; null if none does. */
  readonly command: WorkflowCommand | null
}

export interface WorkflowStep {
  readonly node: TreeNode
  /** The action, or ''. */
  readonly uses: string
  /** The script, or ''. */
  readonly run: string
  readonly command: WorkflowCommand | null
  /** Whether Espalier puts the address of an org chart page into the comment of its plan in it: that needs no key. */
  readonly linksPage: boolean
}

/**
 * The names of the secrets, and of the variables that the action reads: the API key, the key that seals, and the address
 * of a chat.
 */
export const keyNames = ['SMALL_IMPROVEMENTS_API_KEY', 'ESPALIER_STATE_KEY', 'ESPALIER_NOTICE_URL'] as const

/** Where `espalier init` puts the action, as a step names it. */
export const vendored = './.github/espalier'

/** Reads a workflow. Throws an Error with the reason if it is not one. */
export function workflowOf(file: string, text: string): WorkflowFile {
  const root = parseTree(text)
  const jobs = [...at(root, 'jobs').map].map(([id, node]) => jobOf(id, node))
  if (jobs.length === 0) throw new Error('it has no jobs')
  const namesKey = scalarsOf(root).some((scalar) => keyNames.some((name) => scalar.text?.includes(name)))
  return { file, root, events: eventsOf(root), jobs, ours: namesKey || jobs.some(isOurs) }
}

function isOurs({ node, command }: WorkflowJob): boolean {
  const environment = at(node, 'environment')
  return command !== null || /^espalier-(?:plan|apply)$/.test(environment.text ?? at(environment, 'name').text ?? '')
}

function eventsOf(root: TreeNode): ReadonlyMap<string, TreeNode> {
  const on = at(root, 'on')
  if (on.text !== null) return new Map([[on.text, on]])
  if (on.list.length > 0) return new Map(on.list.map((one) => [one.text ?? '', one]))
  return on.map
}

function jobOf(id: string, node: TreeNode): WorkflowJob {
  const steps = at(node, 'steps').list.map(stepOf)
  return { id, node, steps, command: steps.find((step) => step.command !== null)?.command ?? null }
}

function stepOf(node: TreeNode): WorkflowStep {
  const uses = at(node, 'uses').text ?? ''
  const command = at(node, 'with', 'command').text ?? ''
  const isEspalier = uses === './' || uses === vendored || /(?:^|\/)espalier(?:@|$)/.test(uses)
  return {
    node,
    uses,
    run: at(node, 'run').text ?? '',
    command: isEspalier ? (commands.find((one) => one === command) ?? null) : null,
    linksPage: isEspalier && command === 'link-page',
  }
}

/** Whether a step uses the named action: actions/checkout, in any version. */
export function isAction({ uses }: WorkflowStep, name: string): boolean {
  return uses === name || uses.startsWith(`${name}@`)
}

/** Whether a job can do harm: it holds a secret, an environment, or a token that may write. */
export function isPrivileged({ node }: WorkflowJob): boolean {
  const writes = scalarsOf(at(node, 'permissions')).some(({ text }) => text === 'write' || text === 'write-all')
  return writes || isPresent(at(node, 'environment')) || usesSecret(node)
}

/** Whether a secret is used below a part; the token of the job itself does not count. */
export function usesSecret(node: TreeNode): boolean {
  return secretsOf(node).length > 0
}

/** The scalars with a secret. */
export function secretsOf(node: TreeNode): readonly TreeNode[] {
  return scalarsOf(node).filter(({ text }) => /\$\{\{[^}]*\bsecrets\b(?!\s*\.\s*GITHUB_TOKEN\b)/i.test(text ?? ''))
}
