import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import { onTestFinished } from 'vitest'
import { repositoryIn } from '../../../src/git/repository.js'
import type { State } from '../../../src/model/files.js'
import type { UserId } from '../../../src/model/names.js'
import type { Store } from '../../../src/model/ports.js'
import { emptyState } from '../../../src/state/state.js'
import type { StorePlace } from '../../../src/state/store.js'
import { sealedText } from '../../../src/state/version.js'
import { sealedFile, sealer } from '../../support/seals.js'
import { openStore } from '../../../src/state/open-store.js'

/** What is otherwise than usual: the environment is for git. */
type More = Partial<StorePlace> & { readonly env?: Readonly<Record<string, string | undefined>> }

/** A place where a state may live, and what a test may do there behind the back of the store. */
export interface Home {
  readonly folder: string
  /** A store of another run each time. */
  readonly open: (more?: More) => Store
  /** Puts this where the state is. */
  readonly put: (text: string) => void
  /** The text of a state as another run would save it now. */
  readonly sealed: (state: State) => string
}

let runs = 0

/** Opens stores in a folder, each of another run. */
export function opener(setting: string, folder: string): Home['open'] {
  return ({ env = process.env, ...more } = {}) => {
    runs += 1
    return openStore(setting, {
      folder,
      run: `run-${runs}`,
      repository: (needs) => repositoryIn(folder, env, needs),
      sleep: async () => {},
      random: () => 0.5,
      sealer,
      memory: null,
      ...more,
    })
  }
}

/** A folder that goes away with the test. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'espalier-state-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

export function fileHome(): Home {
  const folder = newFolder()
  return {
    folder,
    open: opener('file:deep/state.json', folder),
    sealed: sealedFile,
    put(text) {
      mkdirSync(join(folder, 'deep'), { recursive: true })
      writeFileSync(join(folder, 'deep/state.json'), text)
    },
  }
}

/** A bare repository and a clone of it, in which the stores are. */
export interface GitHome extends Home {
  readonly bare: string
  /** Runs git in the clone, or in another folder. */
  readonly git: (args: readonly string[], input?: string, folder?: string) => string
}

export function gitHome(init: readonly string[] = []): GitHome {
  const top = newFolder()
  const bare = join(top, 'origin.git')
  const folder = join(top, 'clone')
  runGit(top, ['init', '--quiet', '--bare', ...init, bare])
  runGit(top, ['init', '--quiet', ...init, folder])
  runGit(folder, ['remote', 'add', 'origin', bare])
  const git: GitHome['git'] = (args, input = '', where = folder) => runGit(where, args, input)
  const put = (text: string): void => void putBranch(git, bare, [['state.json', text]])
  const sealed = (state: State): string => sealedFor({ git, bare }, state)
  return { folder, bare, git, put, sealed, open: opener('git:espalier-state', folder) }
}

/** A store of the branch in another clone. */
export function openIn(folder: string, more?: More): Store {
  return opener('git:espalier-state', folder)(more)
}

/** Puts a commit with these files onto the branch in the bare repository, whatever is there. Returns it. */
export function putBranch(git: GitHome['git'], bare: string, files: readonly (readonly [string, string])[]): string {
  const entries = files.map(
    ([name, text]) => `100644 blob ${git(['hash-object', '-w', '--stdin'], text, bare)}\t${name}\n`,
  )
  const tree = git(['mktree'], entries.join(''), bare)
  const there = git(['for-each-ref', '--format=%(objectname)', branch], '', bare)
  const commit = git(['commit-tree', tree, '-m', 'by hand', ...(there === '' ? [] : ['-p', there])], '', bare)
  git(['update-ref', branch, commit], '', bare)
  return commit
}

/** The text of a state as another run would save it on the branch now. */
export function sealedFor({ git, bare }: Pick<GitHome, 'git' | 'bare'>, state: State): string {
  const tip = git(['for-each-ref', '--format=%(objectname)', branch], '', bare)
  const at = { branch: 'espalier-state', parent: tip === '' ? null : tip }
  return sealedText(state, sealer, at, 'a test').toString('utf8')
}

export const branch = 'refs/heads/espalier-state'

function runGit(folder: string, args: readonly string[], input = ''): string {
  const who = {
    GIT_AUTHOR_NAME: 't',
    GIT_AUTHOR_EMAIL: 't@t.invalid',
    GIT_COMMITTER_NAME: 't',
    GIT_COMMITTER_EMAIL: 't@t.invalid',
  }
  const options = { cwd: folder, input, encoding: 'utf8', env: { ...process.env, ...who }, stdio: 'pipe' } as const
  return execFileSync('git', args, options).trim()
}

/** An environment in which `git` is this shell script; it finds the true one as "$GIT". */
export function withGit(script: string): Record<string, string | undefined> {
  const folder = newFolder()
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  writeFileSync(join(folder, 'git'), `#!/bin/sh\nGIT=${real}\n${script}\n`)
  chmodSync(join(folder, 'git'), 0o755)
  return { ...process.env, PATH: `${folder}:${process.env['PATH'] ?? ''}` }
}

export const fresh: State = { ...emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef'), serial: 1 }

/** The next version of a state, with one more account. */
export function grown(state: State, key: string): State {
  const binding = { id: `u-${key}` as UserId, applied: { email: `${key}@acme.example`, manager: null, active: true } }
  return { ...state, serial: state.serial + 1, bindings: { ...state.bindings, [key]: binding } }
}

/** The next version of a state, with so many accounts: 5,000 are about a megabyte. */
export function large(state: State, accounts: number): State {
  const entries = Array.from({ length: accounts }, (_, index) => {
    const names = { firstName: `Grace${index}`, lastName: 'Hopper-Ångström', department: 'Engineering' }
    const applied = { email: `p${index}@acme.example`, ...names, manager: null, active: true }
    return [`p${index}`, { id: `u-${index}` as UserId, applied }] as const
  })
  return { ...state, serial: state.serial + 1, bindings: Object.fromEntries(entries) }
}
