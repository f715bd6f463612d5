import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { ExitError } from '../model/exit-error.js'

/**
 * Throws `ExitError` 1 unless a file of a repository, by its path with forward slashes, can be written where it seems to
 * be: a link, which anyone who may push can make, could lead out of the repository.
 */
export async function requirePlain(top: string, path: string): Promise<void> {
  const parts = path.split('/')
  for (const at of parts.keys()) {
    const name = parts.slice(0, at + 1).join('/')
    const found = await lstat(join(top, name)).catch(() => null)
    if (found === null) return
    const wanted = at === parts.length - 1 ? 'file' : 'folder'
    if (wanted === 'file' ? found.isFile() : found.isDirectory()) continue
    const is = found.isSymbolicLink() ? 'a link, which could lead out of this repository' : `no ${wanted}`
    throw new ExitError(
      1,
      `${name} is ${is}, so ${path} was not written. Find out who made it, replace it with a ${wanted} or delete it, and run the command again.`,
    )
  }
}
