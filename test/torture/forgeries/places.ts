import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import process from 'node:process'
import { loadState } from '../../../src/engine/session.js'
import type { Trusted } from '../../../src/engine/state.js'
import type { Host } from '../../../src/host/host.js'
import { repositoryIn } from '../../../src/git/repository.js'
import { ExitError } from '../../../src/model/exit-error.js'
import type { RepositoryNeeds, Store } from '../../../src/model/ports.js'
import { sealer } from '../../support/seals.js'
import { settings } from '../../support/settings.js'
import { branch } from './states.js'
import { openStore } from '../../../src/state/open-store.js'

/** Where a real store has its state, and what an adversary does there. */
export interface Place {
  readonly open: () => Store
  /** Puts a text where the state is: on a branch in a commit with these parents, by default on top. */
  readonly put: (text: string, parents?: readonly string[]) => void
  /** The text that is there, and the one of each commit of ours. */
  readonly read: (commit?: string) => string
}

/** What a run stands on, or the words with which it stops. */
export async function stood(store: Store, lineage: string | null): Promise<Trusted | string> {
  // Nothing of a world is asked for but the day until which a line in the settings would hold.
  const world = { now: () => new Date(0) } as unknown as Host
  try {
    return await loadState(store, { ...settings, baseUrl: 'https://service.example/api/v1', lineage }, world)
  } catch (error) {
    if (error instanceof ExitError && error.exit === 7) return error.message
    throw error
  }
}

let runs = 0

function openerIn(folder: string, setting: string, memory: string | null): () => Store {
  const repository = (needs: RepositoryNeeds) => repositoryIn(folder, process.env, needs)
  const rest = { folder, repository, sleep: async () => {}, random: () => 0.5, sealer, memory }
  return () => openStore(setting, { ...rest, run: `run-${(runs += 1)}` })
}

export function filePlace(top: string): Place {
  const folder = join(top, 'file')
  mkdirSync(folder)
  const file = join(folder, 'state.json')
  return {
    open: openerIn(folder, 'file:state.json', join(top, 'memory')),
    put: (text) => writeFileSync(file, text),
    read: () => readFileSync(file, 'utf8'),
  }
}

/** A bare repository, and the clone in which the runs are. */
export interface Branch extends Place {
  readonly tip: () => string
  readonly parents: (commit: string) => readonly string[]
  readonly move: (commit: string | null) => void
  readonly commit: (text: string, parents: readonly string[]) => string
  /** The clone forgets what it has seen, as a fresh one has seen nothing. */
  readonly forget: () => void
}

export function branchPlace(top: string): Branch {
  const [bare, clone] = [join(top, 'origin.git'), join(top, 'clone')]
  const git = (args: readonly string[], input = '', cwd = bare): string =>
    execFileSync('git', args, { cwd, input, encoding: 'utf8', env: { ...process.env, ...who }, stdio: 'pipe' }).trim()
  git(['init', '--quiet', '--bare', bare], '', top)
  git(['init', '--quiet', clone], '', top)
  git(['remote', 'add', 'origin', bare], '', clone)
  const ref = `refs/heads/${branch}`
  const move = (commit: string | null): void =>
    void git(commit === null ? ['update-ref', '-d', ref] : ['update-ref', ref, commit])
  const tip = (): string => git(['rev-parse', ref])
  const commit = (text: string, parents: readonly string[]): string => {
    const blob = git(['hash-object', '-w', '--stdin'], text)
    const tree = git(['mktree'], `100644 blob ${blob}\tstate.json\n`)
    return git(['commit-tree', tree, '-m', 'by hand', ...parents.flatMap((parent) => ['-p', parent])])
  }
  const parentsOf = (of: string): readonly string[] =>
    git(['rev-list', '--parents', '--max-count=1', of]).split(' ').slice(1)
  return {
    open: openerIn(clone, `git:${branch}`, null),
    put: (text, parents = [tip()]) => move(commit(text, parents)),
    read: (at = ref) => `${git(['show', `${at}:state.json`])}\n`,
    tip,
    parents: parentsOf,
    move,
    commit,
    forget: () => rmSync(join(clone, '.git/refs/espalier'), { recursive: true, force: true }),
  }
}

const who = Object.fromEntries(
  ['AUTHOR', 'COMMITTER'].flatMap((one) => [
    [`GIT_${one}_NAME`, 'mal'],
    [`GIT_${one}_EMAIL`, 'mal@acme.example'],
  ]),
)
