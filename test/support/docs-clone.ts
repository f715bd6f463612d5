import { execFileSync } from 'node:child_process'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { State } from '../../src/model/files.js'
import { sealedText } from '../../src/state/version.js'
import { sealedFile, sealer } from './seals.js'

/** What the second commit changes, in the chart and in the state: the manager of one person. */
const mistake = [
  ['org/people/marketing.yaml', 'lastName: Amponsem\n    manager: '],
  ['.espalier/state.json', '"Amponsem","department":"Marketing","manager":"'],
] as const
const [before, after] = ['jonas.aldenhoven', 'anouk.delvallee'] as const

/**
 * Makes a folder with a chart and a state a clone of a repository. Its last commit is a change that was applied. The
 * state is also on a branch of its own, which has a version before that, too.
 */
export async function commitDemo(work: string, env: Readonly<Record<string, string>>): Promise<void> {
  const git = (args: readonly string[], input = ''): string =>
    execFileSync('git', args, { cwd: work, env, input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] }).trim()
  const turn = async (from: string, to: string): Promise<void> => {
    for (const [path, where] of mistake) {
      const text = await readFile(join(work, path), 'utf8')
      if (!text.includes(where + from)) throw new Error(`${path} does not say "${where}${from}".`)
      await writeFile(join(work, path), text.replace(where + from, where + to))
    }
    await seal(join(work, '.espalier/state.json'))
  }
  git(['init', '-b', 'main'])
  await turn(after, before)
  git(['add', 'org', '.espalier'])
  git(['commit', '-m', 'The org chart'])
  await turn(before, after)
  git(['commit', '--all', '-m', 'Kofi Amponsem moves'])
  git(['init', '--bare', '-b', 'main', '../remote.git'])
  git(['remote', 'add', 'origin', '../remote.git'])
  git(['push', '-u', 'origin', 'main'])
  const state = await readState(join(work, '.espalier/state.json'))
  const saved = (parent: string | null): string => {
    const text = sealedText(state, sealer, { branch: 'espalier-state', parent }, 'a test').toString('utf8')
    const tree = git(['mktree'], `100644 blob ${git(['hash-object', '-w', '--stdin'], text)}\tstate.json\n`)
    return git(['commit-tree', tree, ...(parent === null ? [] : ['-p', parent])])
  }
  git(['push', 'origin', `${saved(saved(null))}:refs/heads/espalier-state`])
}

/** The state in a file, without its seal. */
export async function readState(path: string): Promise<State> {
  const { seal: _, ...state } = JSON.parse(await readFile(path, 'utf8')) as State
  return state
}

/** Seals the state in a file as a run would. */
export async function seal(path: string): Promise<void> {
  await writeFile(path, sealedFile(await readState(path)))
}
