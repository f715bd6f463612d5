import type { Origin } from './origin.js'

interface Person {
  readonly name: string
  readonly email: string
  readonly date: string
}

/** An object of Git. */
export type GitObject =
  | { readonly type: 'blob'; readonly bytes: Buffer }
  | { readonly type: 'tree'; readonly entries: readonly Entry[] }
  | {
      readonly type: 'commit'
      readonly tree: string
      readonly parents: readonly string[]
      readonly author: Person
      readonly committer: Person
      readonly message: string
    }

interface Entry {
  readonly mode: string
  readonly type: 'blob' | 'tree'
  readonly sha: string
  readonly path: string
}

/** What a commit holds that other commits do not. Files and folders only. */
export function objectsOf(origin: Origin, commit: string, others: readonly string[]): ReadonlyMap<string, GitObject> {
  const without = others.map((one) => `^${one}`)
  const ids = origin.say(['rev-list', '--objects', '--no-object-names', commit, ...without])
  const all = origin.git(['cat-file', '--batch'], `${ids}\n`)
  const objects = new Map<string, GitObject>()
  for (let at = 0; at < all.length;) {
    const end = all.indexOf('\n', at)
    const [id = '', type = '', size = ''] = all.subarray(at, end).toString('utf8').split(' ')
    at = end + 1 + Number(size)
    if (size !== '') objects.set(id, objectOf(type, all.subarray(end + 1, at)))
    at += 1
  }
  return objects
}

function objectOf(type: string, bytes: Buffer): GitObject {
  if (type === 'blob') return { type, bytes }
  return type === 'tree' ? { type, entries: entriesIn(bytes) } : commitIn(bytes.toString('utf8'))
}

function entriesIn(bytes: Buffer): Entry[] {
  const entries: Entry[] = []
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(0, at)
    const [mode = '', ...path] = bytes.subarray(at, end).toString('utf8').split(' ')
    const sha = bytes.subarray(end + 1, end + 21).toString('hex')
    const type = mode === '40000' ? 'tree' : 'blob'
    entries.push({ mode: mode.padStart(6, '0'), type, sha, path: path.join(' ') })
    at = end + 21
  }
  return entries
}

function commitIn(text: string): GitObject {
  const end = text.indexOf('\n\n')
  const lines = text.slice(0, end).split('\n')
  const values = (name: string): string[] =>
    lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.slice(name.length + 1))
  const person = (name: string): Person => {
    const [, who = '', email = '', seconds = ''] = /^(.*) <(.*)> (\d+)/.exec(values(name)[0] ?? '') ?? []
    return { name: who, email, date: new Date(Number(seconds) * 1000).toISOString() }
  }
  const [tree = ''] = values('tree')
  const message = text.slice(end + 2)
  return {
    type: 'commit',
    tree,
    parents: values('parent'),
    author: person('author'),
    committer: person('committer'),
    message,
  }
}
