import { objectsOf, type GitObject } from './objects.js'
import type { Origin } from './origin.js'

/** Sends one request to the emulated GitHub, as its owner; throws unless it is answered with 2xx. */
export type Ask = (method: string, path: string, body?: unknown) => Promise<unknown>

/**
 * Tells the emulated GitHub about commits, with all their files. It names objects as Git does, so they have the same
 * names there; if one has not, this throws.
 */
export function mirrorTo(origin: Origin, ask: Ask): (repository: string, commit: string) => Promise<void> {
  const known = new Set<string>()
  const commits: string[] = []
  return async (repository, commit) => {
    if (known.has(commit)) return
    const objects = objectsOf(origin, commit, commits)
    const tell = async (id: string): Promise<void> => {
      const object = objects.get(id)
      if (object === undefined || known.has(id)) return
      for (const part of partsOf(object)) await tell(part)
      const made = await ask('POST', `/repos/${repository}/git/${object.type}s`, bodyOf(object))
      const { sha } = made as { readonly sha: string }
      if (sha !== id) throw new Error(`The emulated GitHub calls the ${object.type} ${id} ${sha}.`)
      known.add(id)
    }
    await tell(commit)
    commits.push(commit)
  }
}

/** What must be there before. */
function partsOf(object: GitObject): readonly string[] {
  if (object.type === 'tree') return object.entries.map(({ sha }) => sha)
  return object.type === 'commit' ? [...object.parents, object.tree] : []
}

/** An object in the form that GitHub takes it. */
function bodyOf(object: GitObject): unknown {
  if (object.type === 'blob') return { content: object.bytes.toString('base64'), encoding: 'base64' }
  if (object.type === 'tree') return { tree: object.entries }
  const { tree, parents, message, author, committer } = object
  return { tree, parents, message, author, committer }
}
