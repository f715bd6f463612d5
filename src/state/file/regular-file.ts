import { constants, open, type FileHandle } from 'node:fs/promises'
import { ExitError } from '../../model/exit-error.js'
import { damaged, largestState, tooLarge } from '../version.js'

/**
 * The bytes of a file, null if there is none, or why it cannot be read: it is no regular file, or larger than `largest`
 * bytes. A pipe in its place does not block. Throws what the system says.
 */
export async function fileBytes(file: string, largest: number): Promise<Buffer | 'irregular' | 'large' | null> {
  try {
    const handle = await open(file, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW)
    try {
      const stats = await handle.stat()
      if (!stats.isFile()) return 'irregular'
      return stats.size > largest ? 'large' : await wholeOf(handle, stats.size)
    } finally {
      await handle.close()
    }
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    if (codeOf(error) === 'ELOOP') return 'irregular'
    throw error
  }
}

/** Without the copy that the reader of Node makes of its parts. A file that grows meanwhile is read as it was. */
async function wholeOf(handle: FileHandle, size: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(size)
  let length = 0
  while (length < size) {
    const { bytesRead } = await handle.read(bytes, length, size - length, length)
    if (bytesRead === 0) break
    length += bytesRead
  }
  return bytes.subarray(0, length)
}

/**
 * The bytes of a state, or null if there is none. Throws `ExitError` 7 naming `place` if it is anything but a regular
 * file, if it is larger than any state, or if it cannot be read.
 */
export async function readRegular(file: string, place: string): Promise<Buffer | null> {
  const bytes = await fileBytes(file, largestState).catch((error: unknown) => {
    throw new ExitError(
      7,
      `The state ${place} could not be read (${codeOf(error)}). Give this user access to it, and run the command again.`,
      { cause: error },
    )
  })
  if (bytes === 'irregular') throw notRegular(place)
  if (bytes === 'large') throw damaged(place, tooLarge)
  return bytes
}

function notRegular(place: string): ExitError {
  return new ExitError(
    7,
    `The state ${place} is not a regular file, but a folder, a link or a device. Set ESPALIER_STATE to the file itself.`,
  )
}

/** Makes the names in a folder durable. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } catch (error) {
    // Some file systems cannot sync a folder: the file itself is synced.
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].includes(codeOf(error))) throw error
  } finally {
    await handle.close()
  }
}

/** The code of a system error, such as ENOSPC. */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error)
}
