import { parse } from 'yaml'
import type { Origin } from './origin.js'
import type { Level } from './rights.js'

type Table = Readonly<Record<string, unknown>>

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: unknown
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Table
  readonly env?: Table
  readonly 'continue-on-error'?: unknown
}

export type Permissions = Readonly<Record<string, Level>> | 'read-all' | 'write-all'

export type Concurrency =
  | string
  | { readonly group: string; readonly 'cancel-in-progress'?: unknown; readonly queue?: unknown }

export interface Job {
  readonly name?: string
  readonly if?: unknown
  readonly needs?: string | readonly string[]
  readonly permissions?: Permissions
  readonly environment?: string | { readonly name: string }
  readonly concurrency?: Concurrency
  readonly env?: Table
  readonly steps: readonly Step[]
}

export interface Workflow {
  readonly file: string
  readonly name?: string
  readonly on: Table
  readonly permissions?: Permissions
  readonly concurrency?: Concurrency
  readonly env?: Table
  readonly jobs: Readonly<Record<string, Job>>
}

/** What happened, as far as it decides which workflows run. */
export interface Happening {
  readonly name: string
  readonly action: string | null
  /** The branch that a push went to, or that a pull request is to be merged into. */
  readonly branch: string
  /** Brings the paths that it changed. */
  readonly changed: () => readonly string[]
  /** The file of the one workflow that was meant: of a dispatch or a schedule. */
  readonly only: string | null
}

const parsed = new Map<string, readonly Workflow[]>()

/** The workflows of a commit. What was read once is remembered: a folder of Git never changes. */
export function workflowsAt(origin: Origin, commit: string): readonly Workflow[] {
  const folder = origin.say(['rev-parse', `${commit}:.github/workflows`])
  const found = parsed.get(folder) ?? workflowsIn(origin, folder)
  parsed.set(folder, found)
  return found
}

function workflowsIn(origin: Origin, folder: string): readonly Workflow[] {
  const names = origin.say(['ls-tree', '--name-only', folder]).split('\n')
  return names
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => {
      const text = origin.text(folder, name)
      const { on, ...rest } = parse(text) as Omit<Workflow, 'file' | 'on'> & { readonly on: unknown }
      return { ...rest, on: tableOf(on), file: `.github/workflows/${name}` }
    })
}

/** Whether a workflow runs on what has happened. */
export function runsOn(workflow: Workflow, { name, action, branch, changed, only }: Happening): boolean {
  if (!(name in workflow.on) || (only !== null && !workflow.file.endsWith(`/${only}`))) return false
  const filter = (workflow.on[name] ?? {}) as Readonly<Record<string, readonly string[] | string | undefined>>
  const types = filter['types'] ?? (name.startsWith('pull_request') ? ['opened', 'synchronize', 'reopened'] : undefined)
  if (types !== undefined && action !== null && ![types].flat().includes(action)) return false
  if (filter['branches'] !== undefined && !anyFits([filter['branches']].flat(), [branch])) return false
  return filter['paths'] === undefined || anyFits([filter['paths']].flat(), changed())
}

function anyFits(patterns: readonly string[], names: readonly string[]): boolean {
  return names.some((name) =>
    patterns.reduce(
      (fits, pattern) =>
        pattern.startsWith('!') ? fits && !like(pattern.slice(1), name) : fits || like(pattern, name),
      false,
    ),
  )
}

function like(pattern: string, name: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('**', '\0')
    .replaceAll('*', '[^/]*')
    .replaceAll('\0', '.*')
  return new RegExp(`^${source}$`).test(name)
}

function tableOf(on: unknown): Table {
  if (typeof on === 'string') return { [on]: null }
  return Array.isArray(on) ? Object.fromEntries(on.map((name: string) => [name, null])) : (on as Table)
}
