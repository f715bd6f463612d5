import { createHash } from 'node:crypto'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Version } from '../version.js'

// Anyone who may push can restore a state in a file from Git, with a seal that fits. So a machine remembers, outside
// every repository, which version it saw last in that place.

function fileFor(memory: string, file: string): string {
  return join(memory, `${createHash('sha256').update(file).digest('hex').slice(0, 32)}.json`)
}

/** The version last seen in the place of a file; null if none is remembered. */
export async function remembered(memory: string | null, file: string): Promise<Version | null> {
  if (memory === null) return null
  try {
    const { lineage, serial } = JSON.parse(await readFile(fileFor(memory, file), 'utf8')) as Partial<Version>
    return typeof lineage === 'string' && typeof serial === 'number' ? { lineage, serial } : null
  } catch {
    // The memory is missing or cannot be read: this machine has seen nothing.
    return null
  }
}

/** Remembers a version. If that cannot be written, as in a container, nothing is remembered: it is only a help. */
export async function remember(memory: string | null, file: string, { lineage, serial }: Version): Promise<void> {
  if (memory === null) return
  const path = fileFor(memory, file)
  try {
    await mkdir(memory, { recursive: true, mode: 0o700 })
    await writeFile(`${path}.part`, JSON.stringify({ lineage, serial }), { mode: 0o600 })
    await rename(`${path}.part`, path)
  } catch {
    // See above.
  }
}

/** Whether a version is older than what was seen, or of another lineage. */
export function isOlder(version: Version, seen: Version | null): boolean {
  return seen !== null && (seen.lineage !== version.lineage || version.serial < seen.serial)
}
