import { open } from 'node:fs/promises'
import { resolve } from 'node:path'

/** Larger than any plan or company. */
const mostMebibytes = 64

/**
 * The text of a file that somebody named on the command line. It may be a pipe, such as `<(command)`, and is read no
 * further than the largest plan goes. Throws an Error whose message is the reason, in a few words.
 */
export async function readGiven(file: string, folder: string): Promise<string> {
  const parts: Buffer[] = []
  let size = 0
  try {
    const handle = await open(resolve(folder, file))
    try {
      for (let read = -1; read !== 0 && size <= mostMebibytes * 1024 * 1024; size += read) {
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
  if (size > mostMebibytes * 1024 * 1024) throw new Error(`it is larger than ${mostMebibytes} MiB`)
  return Buffer.concat(parts).toString('utf8')
}
