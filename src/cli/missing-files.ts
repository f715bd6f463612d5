import { appendFile, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { textAt, type Files } from './package-files.js'
import { requirePlain } from './plain-path.js'

export interface FilesWritten {
  readonly written: readonly string[]
  /** Files that exist with another content. */
  readonly kept: readonly string[]
}

/** Writes the files that do not exist: all of them, or none if a link or something else is in the way of one. */
export async function writeMissing(top: string, files: Files): Promise<FilesWritten> {
  const found = await Promise.all([...files].map(async ([path]) => await textAt(join(top, path))))
  const judged = [...files].map(([path, text], at) => ({ path, text, there: found[at] ?? null }))
  const missing = judged.filter(({ there }) => there === null)
  for (const { path } of missing) await requirePlain(top, path)
  for (const { path, text } of missing) {
    await mkdir(dirname(join(top, path)), { recursive: true })
    // Fails rather than write to an existing path: a link that leads nowhere exists, too.
    await writeFile(join(top, path), text, { flag: 'wx' })
  }
  const kept = judged.filter(({ text, there }) => there !== null && there !== text)
  return { written: missing.map(({ path }) => path), kept: kept.map(({ path }) => path) }
}

/** Adds to the end of a file what it lacks; returns its path if that was something. */
export async function extendFile(
  top: string,
  path: string,
  missing: (text: string) => string,
): Promise<readonly string[]> {
  await requirePlain(top, path)
  const text = missing((await textAt(join(top, path))) ?? '')
  if (text === '') return []
  await mkdir(dirname(join(top, path)), { recursive: true })
  await appendFile(join(top, path), text)
  return [path]
}
