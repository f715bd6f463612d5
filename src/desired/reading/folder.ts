import type { Dirent } from 'node:fs'
import { lstat, opendir } from 'node:fs/promises'
import type { Diagnostic } from '../../model/files.js'
import { gather, type Gathered, type Item } from './gather.js'
import { notAFolder, readSource, reason, unreadable, noChartHint, pathHint, type SourceFile } from './source.js'

/** The files of a chart that were read, and the findings about the others. */
export type Folder = Gathered<SourceFile>

/** Reads the chart in the folder `path`, which people see as `shown`. */
export async function readFolder(path: string, shown: string): Promise<Folder> {
  const source = {
    items: async (inner: string, called: string, most: number) => await itemsOf(`${path}/${inner}`, called, most),
    file: (inner: string, called: string) => readSource(`${path}/${inner}`, called),
    bytesOf: ({ text }: SourceFile) => Buffer.byteLength(text),
  }
  return await gather(source, shown)
}

async function itemsOf(path: string, shown: string, most: number): Promise<readonly Item[] | Diagnostic> {
  try {
    if (!(await lstat(path)).isDirectory() && shown.endsWith('/people')) return notAFolder(shown)
    const items: Item[] = []
    for await (const entry of await opendir(path, { bufferSize: 1000 })) {
      items.push({ name: entry.name, kind: kindOf(entry) })
      if (items.length > most) break
    }
    return items
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT'
    const message = missing
      ? `There is no such folder here. ${noChartHint}`
      : `This folder cannot be read (${reason(error)}). ${pathHint}`
    return unreadable(shown, message)
  }
}

function kindOf(entry: Dirent): Item['kind'] {
  return entry.isDirectory() ? 'folder' : entry.isSymbolicLink() ? 'link' : 'file'
}
