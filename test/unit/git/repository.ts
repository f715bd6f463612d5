import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { gitIn, type Git } from '../../../src/git/git.js'
import { gitHome, type GitHome } from '../state/places.js'

/** A clone and the bare repository that is its origin, both on the branch main. */
export interface Repository extends GitHome {
  /** Commits these files with all others that are there. Returns the commit. */
  readonly commit: (files: Readonly<Record<string, string>>) => string
  readonly push: (ref: string) => void
  /** The runner, with little room. */
  readonly ours: Git
}

export function repository(init: readonly string[] = []): Repository {
  const here = gitHome(['--initial-branch=main', ...init])
  return {
    ...here,
    commit(files) {
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(here.folder, name)), { recursive: true })
        writeFileSync(join(here.folder, name), text)
      }
      here.git(['add', '--all'])
      here.git(['commit', '--quiet', '--allow-empty', '--message=by hand'])
      return here.git(['rev-parse', 'HEAD'])
    },
    push: (ref) => void here.git(['push', '--quiet', '--force', 'origin', `HEAD:${ref}`]),
    ours: ourGit(here.folder),
  }
}

/** The runner of the project in a folder. */
export function ourGit(folder: string, largest = 4 * 1024 * 1024): Git {
  return gitIn(folder, process.env, largest, 20_000)
}

/** A tree of entries as `git mktree` takes them: whatever modes and names. Returns it. */
export function madeTree({ git }: Repository, entries: readonly string[]): string {
  return git(['mktree', '-z', '--missing'], entries.map((entry) => `${entry}\0`).join(''))
}

export function madeBlob({ git }: Repository, text: string): string {
  return git(['hash-object', '-w', '--stdin'], text)
}
