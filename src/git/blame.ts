import type { Git } from '../model/git.js'
import { notDone } from './trouble.js'

/** A line of a file, and the commit that wrote it. */
export interface Blamed {
  readonly commit: string
  readonly text: string
}

/** Up to `most` lines of a file of a commit from one line on, each with the commit that wrote it. Throws `Trouble` 1. */
export async function blamed(
  git: Git,
  commit: string,
  path: string,
  line: number,
  most: number,
): Promise<readonly Blamed[]> {
  const ran = await git(['blame', '--porcelain', '--no-textconv', '-L', `${line},+${most}`, commit, '--', path])
  if (!ran.ok) throw await notDone(git, ran, `Who wrote line ${line} of ${path} could not be seen.`)
  const lines: Blamed[] = []
  let last = ''
  for (const said of ran.out.toString('utf8').split('\n')) {
    const [, id] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ \d+/.exec(said) ?? []
    if (id !== undefined) last = id
    else if (said.startsWith('\t')) lines.push({ commit: last, text: said.slice(1) })
  }
  return lines
}
