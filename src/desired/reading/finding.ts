import type { Diagnostic } from '../../model/files.js'
import type { Path, Tree } from './tree.js'

/** An error at a value of a file, or at its key, with the line it stands in. */
export async function findingAt(
  tree: Tree,
  code: string,
  message: string,
  path: Path,
  part: 'key' | 'value' = 'value',
): Promise<Diagnostic> {
  const place = await tree.place(path, part)
  return { severity: 'error', code, message, place, excerpt: tree.excerpt(place.line) }
}
