import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { heard, mebibyte, pairsOf, type Annotation } from './output.js'
import type { Processes } from './process.js'
import { checkOut, argsOf, programOf, upload, type Around } from './uses.js'
import { filled, type Contexts } from './expressions.js'
import type { Step } from './workflows.js'

/** What became of a step. */
export interface StepResult {
  readonly name: string
  readonly outcome: 'success' | 'failure' | 'skipped'
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
  readonly log: string
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  /** What the runner kept; `dropped` says how many it did not. */
  readonly annotations: readonly Annotation[]
  readonly dropped: number
}

export const skipped = (step: Step): StepResult => ({ ...nothing, name: nameOf(step), outcome: 'skipped' })

const nothing = { exit: null, signal: null, log: '', outputs: {}, summary: '', annotations: [], dropped: 0 } as const

const nameOf = ({ name, id, uses, run }: Step): string => name ?? id ?? uses ?? run?.split('\n')[0] ?? ''

/** Carries out one step. `env` is its whole environment but for what only this step gets. */
export async function carriedOut(
  step: Step,
  around: Around,
  env: Readonly<Record<string, string>>,
  processes: Processes,
): Promise<StepResult> {
  const { contexts } = around
  const given = argsOf(step, contexts)
  const [action = '', pin = ''] = (step.uses ?? '').split('@')
  if (step.uses !== undefined && !action.startsWith('./') && !Object.hasOwn(around.actions, step.uses)) {
    if (!/^[0-9a-f]{40}$/.test(pin)) throw new Error(`${step.uses} is not pinned to a commit.`)
    const own = {
      'actions/checkout': checkOut,
      'actions/upload-artifact': upload,
      'actions/setup-node': () => ({}),
    }
    const known = own[action as keyof typeof own]
    if (known === undefined) throw new Error(`This runner does not know ${action}.`)
    return attempted(step, () => known(given, around))
  }
  return await program(step, given, around, env, processes)
}

function attempted(step: Step, act: () => StepResult['outputs']): StepResult {
  try {
    return { ...nothing, name: nameOf(step), outcome: 'success', outputs: act() }
  } catch (error) {
    return { ...nothing, name: nameOf(step), outcome: 'failure', log: String(error) }
  }
}

async function program(
  step: Step,
  given: Readonly<Record<string, string>>,
  around: Around,
  env: Readonly<Record<string, string>>,
  processes: Processes,
): Promise<StepResult> {
  const files = newFiles(around.place.files)
  const {
    file,
    args,
    env: inputs,
  } = step.uses === undefined ? script(step, around.contexts, files.folder) : programOf(step.uses, given, around)
  const ended = await processes.run(file, args, around.place.workspace, { ...env, ...inputs, ...files.env })
  const said = heard(ended.log)
  const [summary, output] = [files.read('summary'), files.read('output')]
  const tooLong = summary.length > mebibyte
  if (output.length > mebibyte) throw new Error('The outputs of a step are over 1 MiB.')
  const why: Annotation = { level: 'error', file: null, line: null, message: '$GITHUB_STEP_SUMMARY upload aborted' }
  return {
    name: nameOf(step),
    outcome: ended.exit === 0 ? 'success' : 'failure',
    exit: ended.exit,
    signal: ended.signal,
    log: ended.log,
    outputs: pairsOf(output.toString('utf8')),
    summary: tooLong ? '' : summary.toString('utf8'),
    annotations: tooLong ? [...said.annotations, why] : said.annotations,
    dropped: said.dropped,
  }
}

function script(
  step: Step,
  contexts: Contexts,
  folder: string,
): { readonly file: string; readonly args: readonly string[]; readonly env: Readonly<Record<string, string>> } {
  const path = join(folder, 'script.sh')
  writeFileSync(path, filled(step.run, contexts))
  const options = step.shell === 'bash' ? ['--noprofile', '--norc', '-eo', 'pipefail'] : ['-e']
  return { file: 'bash', args: [...options, path], env: {} }
}

interface Files {
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  read(name: 'summary' | 'output'): Buffer
}

let made = 0

/** The files of one step, in which it tells the runner something. */
function newFiles(root: string): Files {
  const folder = join(root, String((made += 1)))
  mkdirSync(folder, { recursive: true })
  const names = {
    summary: 'GITHUB_STEP_SUMMARY',
    output: 'GITHUB_OUTPUT',
    env: 'GITHUB_ENV',
    path: 'GITHUB_PATH',
    state: 'GITHUB_STATE',
  }
  const env = Object.entries(names).map(([file, name]) => [name, join(folder, file)] as const)
  for (const [, path] of env) writeFileSync(path, '')
  return {
    folder,
    env: Object.fromEntries(env),
    read: (name) => (existsSync(join(folder, name)) ? readFileSync(join(folder, name)) : Buffer.alloc(0)),
  }
}
