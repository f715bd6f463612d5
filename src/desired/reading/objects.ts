import type { Diagnostic } from '../../model/files.js'
import type { TreeEntry } from '../../model/git.js'
import type { Folder } from './folder.js'
import { gather, type Gathered, type Item } from './gather.js'
import {
  decoded,
  linkFinding,
  mostBytes,
  notAFolder,
  notRegular,
  sizeFinding,
  unreadable,
  type SourceFile,
} from './source.js'

/** A file of a commit that is to be read. */
interface Chosen {
  readonly file: string
  readonly id: string
  readonly bytes: number
}

/**
 * The chart that is in a commit, by the rules for a folder, and stricter where a commit can hold what no checkout
 * makes. `entries` are all that its folder holds, none if there is no such folder; `textsOf` returns texts by id, and
 * is not called for texts that are too large.
 */
export async function readObjects(
  entries: readonly TreeEntry[],
  shown: string,
  textsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
): Promise<Folder> {
  const { settings, contract, people, diagnostics } = await chosen(entries, shown)
  const single = [settings, contract].filter((one) => one !== null)
  const texts = await textsOf([...single, ...people].map(({ id }) => id))
  const found = [...diagnostics]
  const read = ({ file, id }: Chosen): readonly SourceFile[] => {
    const source = decoded(file, texts.get(id) ?? Buffer.alloc(0))
    if (!('code' in source)) return [source]
    found.push(source)
    return []
  }
  const one = (file: Chosen | null): SourceFile | null => (file === null ? null : (read(file)[0] ?? null))
  return { settings: one(settings), contract: one(contract), people: people.flatMap(read), diagnostics: found }
}

/** One file in the folder of a chart, by the same rules; null if there is none. */
export async function readObject(
  entries: readonly TreeEntry[],
  path: string,
  shown: string,
  textsOf: (ids: readonly string[]) => Promise<ReadonlyMap<string, Buffer>>,
): Promise<SourceFile | Diagnostic | null> {
  const entry = sorted(entries).files.get(path)
  if (entry === undefined) return null
  const one = judged(entry, shown)
  if ('code' in one) return one
  return decoded(shown, (await textsOf([one.id])).get(one.id) ?? Buffer.alloc(0))
}

async function chosen(entries: readonly TreeEntry[], shown: string): Promise<Gathered<Chosen>> {
  const { folders, files } = sorted(entries)
  const source = {
    items: async (path: string, called: string, most: number) => {
      const items = folders.get(path)
      return await Promise.resolve(
        items?.slice(0, most + 1) ?? (path === '' ? unreadable(called, noFolder) : notAFolder(called)),
      )
    },
    file: (path: string, called: string) => judged(files.get(path), called),
    bytesOf: ({ bytes }: Chosen) => bytes,
  }
  return await gather(source, shown)
}

const noFolder = 'There is no such folder in that commit. Name the folder of the chart with --org.'

/** A file, if it is a plain one. Other rules judge its name. */
function judged(entry: TreeEntry | undefined, file: string): Chosen | Diagnostic {
  if (entry?.mode === '120000') return linkFinding(file)
  // Some systems mark every file as executable, and a folder does not show the mark: it means nothing here.
  const isPlain = entry?.mode === '100644' || entry?.mode === '100755'
  if (!isPlain || entry.size === null) return notRegular(file)
  return entry.size > mostBytes ? sizeFinding(file) : { file, id: entry.id, bytes: entry.size }
}

interface Sorted {
  /** The entries of each folder. Another repository is a folder that says so. */
  readonly folders: ReadonlyMap<string, readonly Item[]>
  readonly files: ReadonlyMap<string, TreeEntry>
}

/** The entries by their folders. A name that is there twice stays there twice, and neither of the two can be read. */
function sorted(entries: readonly TreeEntry[]): Sorted {
  const folders = new Map<string, Item[]>(entries.length === 0 ? [] : [['', []]])
  const files = new Map<string, TreeEntry>()
  for (const entry of entries) {
    const { path, mode } = entry
    const at = path.lastIndexOf('/')
    const kind = mode === '040000' || mode === '160000' ? 'folder' : mode === '120000' ? 'link' : 'file'
    if (kind !== 'folder') files.set(path, files.has(path) ? { ...entry, mode: 'twice' } : entry)
    else if (!folders.has(path)) folders.set(path, mode === '160000' ? [{ name: '.git', kind: 'file' }] : [])
    folders.get(at < 0 ? '' : path.slice(0, at))?.push({ name: path.slice(at + 1), kind })
  }
  return { folders, files }
}
