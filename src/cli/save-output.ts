import { constants, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Host } from '../host/host.js'
import { ExitError } from '../model/exit-error.js'

/** Writes what a command was asked for, such as a plan, to a file. A link is not followed: anyone who can write into this folder could have made it, and it may lead anywhere. */
export async function saveOutput(text: string, file: string, what: 'plan' | 'page', { folder }: Host): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  try {
    await writeFile(resolve(folder, file), text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (code === 'ELOOP')
      throw new ExitError(1, `The ${what} was not written to ${file}, because that is a link. Name the file itself.`)
    throw new ExitError(1, `The ${what} could not be written to ${file} (${code}).`)
  }
}
