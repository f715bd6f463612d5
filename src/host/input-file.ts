import { open } from 'node:fs/promises'
import { resolve } from 'node:path'
import { withoutMark, overgrown } from '../model/json.js'

/** A plan of 20,000 changes has 13 MiB, a company of 60,000 users 14. */
const mostMebibytes = 24

/**
 * The bytes of a file that the command line names. It may be a pipe, such as `<(command)`, and is read no further than
 * `most` MiB. Throws an Error whose message is the reason, in a few words.
 */
export async function readGivenBytes(file: string, folder: string, most: number): Promise<Buffer> {
  const parts: Buffer[] = []
  let size = 0
  try {
    const handle = await open(resolve(folder, file))
    try {
      for (let read = -1; read !== 0 && size <= most * 1024 * 1024; size += read) {
        const { bytesRead, buffer } = await handle.read(Buffer.alloc(64 * 1024))
        parts.push(buffer.subarray(0, bytesRead))
        read = bytesRead
      }
    } finally {
      await handle.close()
    }
  } catch (error) {
    throw new Error(`it cannot be read (${(error as NodeJS.ErrnoException).code ?? 'no reason given'})`, {
      cause: error,
    })
  }
  if (size > most * 1024 * 1024) throw new Error(`it is larger than ${most} MiB`)
  return Buffer.concat(parts)
}

/** The text of a JSON file that the command line names, no larger than the largest plan. Throws as `readGivenBytes`. */
export async function readGiven(file: string, folder: string): Promise<string> {
  const bytes = await readGivenBytes(file, folder, mostMebibytes)
  const why = overgrown(bytes)
  if (why !== null) throw new Error(why)
  return withoutMark(bytes)
}

/** What such a file holds. Throws an Error as `readGiven` does. */
export async function readGivenJson(file: string, folder: string): Promise<unknown> {
  const text = await readGiven(file, folder)
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error('it is not JSON', { cause: error })
  }
}
