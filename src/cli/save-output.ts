import { constants, open, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Host } from '../host/host.js'
import { ExitError } from '../model/exit-error.js'

/** Writes what a command was asked for, such as a plan, to a file. A link is not followed: anyone who can write into this folder could have made it, and it may lead anywhere. */
export async function saveOutput(text: string, file: string, what: 'plan' | 'page', { folder }: Host): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  if (what === 'page' && (await isOtherFile(resolve(folder, file))))
    throw new ExitError(
      1,
      `The page was not written to ${file}, because that file holds something else, which would be lost. Name another file, such as chart.html.`,
    )
  try {
    await writeFile(resolve(folder, file), text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    const reason = reasons.get(code)
    throw new ExitError(
      1,
      reason === undefined
        ? `The ${what} could not be written to ${file} (${code}).`
        : `The ${what} was not written to ${file}, because ${reason}`,
    )
  }
}

/** Whether there is a file that holds anything but a page: a wrong name must not cost a file of the chart, or the state. */
async function isOtherFile(path: string): Promise<boolean> {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  const file = await open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK).catch(() => null)
  if (file === null) return false
  try {
    if (!(await file.stat()).isFile()) return false
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(15), position: 0 })
    return bytesRead > 0 && buffer.toString('latin1', 0, bytesRead).toLowerCase() !== '<!doctype html>'
  } finally {
    await file.close()
  }
}

/** Why a file cannot be written, and what to do. */
const reasons = new Map([
  ['ELOOP', 'that is a link. Name the file itself.'],
  ['EISDIR', 'that is a folder. Name a file in it.'],
  ['ENOENT', 'its folder does not exist. Make the folder first, or name a file elsewhere.'],
  ['ENOTDIR', 'a part of that path is a file, and no folder. Name a file elsewhere.'],
  ['EACCES', 'that is not allowed here. Name a file that may be written.'],
])
