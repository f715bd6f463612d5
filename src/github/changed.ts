import type { Github } from './client.js'
import { allOf } from './pages.js'
import { inside, orNull, textIn } from './part.js'

/** GitHub lists no more: https://docs.github.com/en/rest/pulls/pulls#list-pull-requests-files. */
const most = 3000

/** The paths that a pull request changes, with those that a file had before it was renamed; null if not all are listed. */
export async function changedPaths(github: Github, number: number): Promise<readonly string[] | null> {
  const path = '/repos/{repo}/pulls/{number}/files'
  const parts = await allOf(github, { method: 'GET', path, values: { number }, needs: 'pull-requests: read' })
  if (parts.length >= most) return null
  const paths = parts.flatMap((part) => {
    const before = orNull(inside(part, 'previous_filename'), textIn)
    return [textIn(inside(part, 'filename')), ...(before === null ? [] : [before])]
  })
  return [...new Set(paths)]
}
