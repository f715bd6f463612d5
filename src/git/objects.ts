import type { CommitAuthor } from '../model/git.js'
import type { Entry } from '../model/ports.js'
import type { ExitError } from '../model/exit-error.js'
import { authorSettings } from './git.js'
import type { Ask } from './trouble.js'

/**
 * Whether a text is the full name of a commit, tree or text. It cannot be mistaken for anything else, such as an option
 * of Git.
 */
export function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** Lists what is in a tree, or at the top of a commit: `entriesIn` reads the answer. */
export function listing(treeish: string): readonly string[] {
  return ['ls-tree', '-z', '--full-tree', treeish]
}

export function entriesIn(out: Buffer): readonly Entry[] {
  return out
    .toString('latin1')
    .split('\0')
    .slice(0, -1)
    .map((line) => {
      const [, mode = '', id = '', name = ''] = /^(\d{6}) \w+ ([0-9a-f]+)\t([^]*)$/.exec(line) ?? []
      return { mode, id, name }
    })
}

/** The texts that `git cat-file --batch` printed for these ids, in their order; null if one is no text, or is missing. */
export function textsIn(out: Buffer, ids: readonly string[]): ReadonlyMap<string, Buffer> | null {
  const texts = new Map<string, Buffer>()
  let at = 0
  for (const id of ids) {
    const end = out.indexOf('\n', at)
    const [, size] = /^[0-9a-f]+ blob (\d+)$/.exec(out.toString('latin1', at, end)) ?? []
    if (size === undefined) return null
    at = end + 1 + Number(size)
    texts.set(id, out.subarray(end + 1, at))
    at += 1
  }
  return texts
}

/** Each of these makes an object that is only in this repository, and returns its id. */
export async function makeText(ask: Ask, text: string | Buffer): Promise<string> {
  return idOf(await ask(['hash-object', '-w', '--stdin'], text))
}

export async function makeTree(ask: Ask, entries: readonly Entry[]): Promise<string> {
  const text = entries.map(({ mode, id, name }) => `${mode} ${kinds[mode] ?? 'blob'} ${id}\t${name}\0`).join('')
  return idOf(await ask(['mktree', '-z', '--missing'], Buffer.from(text, 'latin1')))
}

const kinds: Readonly<Record<string, string>> = { '040000': 'tree', '160000': 'commit' }

/** `author`: null for us. */
export async function makeCommit(
  ask: Ask,
  tree: string,
  parent: string | null,
  message: string,
  author: CommitAuthor | null = null,
): Promise<string> {
  const named = author === null ? [] : authorSettings(author).flatMap((setting) => ['-c', setting])
  return idOf(await ask([...named, 'commit-tree', tree, ...(parent === null ? [] : ['-p', parent])], message))
}

function idOf(out: Buffer): string {
  return out.toString('utf8').trim()
}

/** What may be done to what is in the place of a new file. */
interface Clash {
  /** Whether a plain file is replaced. */
  readonly replace: boolean
  /** The `ExitError` about what is in the way. */
  readonly trouble: (name: string) => ExitError
}

/** What is in a folder, with more files at any depth below it: the ids of texts by paths. */
export async function entriesWith(
  ask: Ask,
  entries: readonly Entry[],
  texts: ReadonlyMap<string, string>,
  clash: Clash,
): Promise<readonly Entry[]> {
  const kept = new Map(entries.map((entry) => [entry.name, entry]))
  for (const [name, within] of byFirst(texts)) {
    const [old, id] = [kept.get(name), within.get('')]
    const fits = id === undefined ? old?.mode === '040000' : clash.replace && old?.mode === '100644'
    if (old !== undefined && !fits) throw clash.trouble(Buffer.from(name, 'latin1').toString('utf8'))
    if (id !== undefined) kept.set(name, { mode: '100644', id, name })
    else {
      const inside = old === undefined ? [] : entriesIn(await ask(listing(old.id)))
      kept.set(name, { mode: '040000', id: await makeTree(ask, await entriesWith(ask, inside, within, clash)), name })
    }
  }
  return [...kept.values()]
}

/** Files by the first part of their paths, and then by the rest of it; '' for a file itself. Names are bytes here. */
function byFirst(texts: ReadonlyMap<string, string>): ReadonlyMap<string, Map<string, string>> {
  const parts = new Map<string, Map<string, string>>()
  for (const [path, id] of texts) {
    const at = path.indexOf('/')
    const name = Buffer.from(at < 0 ? path : path.slice(0, at)).toString('latin1')
    const within = parts.get(name) ?? new Map<string, string>()
    within.set(at < 0 ? '' : path.slice(at + 1), id)
    parts.set(name, within)
  }
  return parts
}
