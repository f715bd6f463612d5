import { ownerFiles } from '../model/owners.js'
import { entriesAt, textsOf } from './files.js'
import type { Git } from './git.js'

/** GitHub does not load a file of code owners from this size on: https://docs.github.com/articles/about-code-owners. */
const tooLarge = 3 * 1024 * 1024

/** The text of the file of code owners that counts in a commit; null if there is none, or none that GitHub reads. */
export async function ownersTextAt(git: Git, commit: string): Promise<string | null> {
  const entries = await entriesAt(git, commit, '')
  const [file] = ownerFiles.flatMap((path) => entries.filter((entry) => entry.path === path && entry.mode !== '040000'))
  if (file === undefined || !file.mode.startsWith('100') || (file.size ?? tooLarge) >= tooLarge) return null
  return (await textsOf(git, [file.id])).get(file.id)?.toString('utf8') ?? null
}
