import { entriesAt, textsOf } from '../git/files.js'
import type { Git } from '../git/git.js'

/** No file that is read here is longer, in bytes: GitHub takes no longer workflow or list of owners either. */
const longest = 3 * 1024 * 1024

/** The files of a commit by their paths; the texts of the wanted ones, null for the others. Links and the like are left out. */
export async function filesAt(
  git: Git,
  commit: string,
  isWanted: (path: string) => boolean,
): Promise<ReadonlyMap<string, string | null>> {
  const files = (await entriesAt(git, commit, '')).filter(({ mode }) => mode.startsWith('100'))
  const wanted = files.filter(({ path, size }) => isWanted(path) && (size ?? longest) < longest)
  const texts = await textsOf(
    git,
    wanted.map(({ id }) => id),
  )
  const known = new Map(wanted.map(({ path, id }) => [path, texts.get(id)?.toString('utf8') ?? null]))
  return new Map(files.map(({ path }) => [path, known.get(path) ?? null]))
}
