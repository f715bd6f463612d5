import { isPrivate } from '../github/repository.js'
import { isThisMachine } from '../model/hosts.js'
import { ExitError } from '../model/exit-error.js'
import type { Job } from './context.js'

/**
 * Refuses a run that would publish who works where: `ExitError` 64. GitHub is asked, because not every event names the
 * repository, and a run that is started again has the old event.
 */
export async function requirePrivate({ host, github }: Job, command: string): Promise<void> {
  if (isSandbox(host) || (await isPrivate(github))) return
  throw new ExitError(
    64,
    `The command "${command}" does not run in a public repository: its comments, its log and the branch of its state would show the public who has an account. Make the repository private, or delete this workflow and run "espalier apply" on your own machine. Nothing was done.`,
  )
}

/** Whether the service is a sandbox on this machine: its people are made up. */
export function isSandbox({ env }: Pick<Job['host'], 'env'>): boolean {
  const address = env['ESPALIER_API_URL'] ?? ''
  return URL.canParse(address) && isThisMachine(new URL(address).hostname)
}
