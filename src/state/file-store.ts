import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { state as isState } from '#validators/state'
import type { State } from '../model/files.js'
import { Trouble } from '../model/trouble.js'
import type { Store } from './store.js'

/**
 * One JSON file, replaced as a whole: written under a name of this `run`, synced, renamed. Paths are relative to
 * `folder`.
 */
export function fileStore(path: string, folder: string, run: string): Store {
  const file = resolve(folder, path)
  let seen: string | null = null
  return {
    name: path,
    async load() {
      const text = await readText(file, path)
      seen = await mark(file)
      return text === null ? null : parse(text, path)
    },
    async save(state) {
      if ((await mark(file)) !== seen) {
        throw new Trouble(7, `Another run has saved ${path} meanwhile. Nothing was overwritten: run the command again.`)
      }
      try {
        await replace(file, `${file}.${run}`, `${JSON.stringify(state)}\n`)
      } catch (error) {
        throw new Trouble(
          7,
          `The state could not be saved to ${path} (${reason(error)}). Make room or give access, and run the command again.`,
          { cause: error },
        )
      }
      seen = await mark(file)
    },
  }
}

async function readText(file: string, path: string): Promise<string | null> {
  try {
    // Not read as text, because that joins a large file from pieces.
    return (await readFile(file)).toString('utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null
    throw new Trouble(7, `The state ${path} could not be read (${reason(error)}).`, { cause: error })
  }
}

/** A damaged file is never taken for "no state": that could make second accounts. */
function parse(text: string, path: string): State {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    throw damaged(path, 'it is not JSON')
  }
  if (!isState(value)) {
    const first = isState.errors?.[0]
    throw damaged(path, `${first?.instancePath ?? ''} ${first?.message ?? 'has another form'}`.trim())
  }
  return value
}

function damaged(path: string, what: string): Trouble {
  return new Trouble(
    7,
    `The state ${path} is damaged: ${what}. Bring back an older copy. If there is none, move the file away: the next plan then adopts every account by its address, and makes none.`,
  )
}

async function replace(file: string, fresh: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true })
  const handle = await open(fresh, 'w', 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(fresh, file)
}

/** Tells one version of the file from another; null where there is none. A rename always makes a new inode. */
async function mark(file: string): Promise<string | null> {
  try {
    const { ino, mtimeNs, size } = await stat(file, { bigint: true })
    return `${ino}:${mtimeNs}:${size}`
  } catch {
    return null
  }
}

function reason(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
