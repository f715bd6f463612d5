import { message, printed } from '../render/escaping/printed.js'
import type { Host } from '../host/host.js'
import type { ActionResult } from './action-result.js'

/** In milliseconds. */
const patience = 10_000

/**
 * Calls the address of the settings after a clean scheduled run. If that fails, the run stays clean: its work is done,
 * and the monitor outside notices the missing call.
 */
export async function withHeartbeat(done: ActionResult, address: string, host: Host): Promise<ActionResult> {
  const failed = await beat(address, host)
  if (failed === null) return done
  // The path of such an address is often a secret.
  const monitor = new URL(address).host
  const says = printed`The heartbeat (notify.heartbeat in espalier.yaml) could not be sent to ${monitor}: ${message(failed)}. The run itself was clean. Check the address and the monitor behind it, which may report a missing run.`
  return {
    ...done,
    annotations: [...done.annotations, { severity: 'warning', title: 'Espalier', says }],
    says: printed`${done.says}${says}\n`,
  }
}

/** What went wrong; null: the call was accepted. A redirect could lead anywhere, and is not followed. */
async function beat(address: string, { fetch, version }: Host): Promise<string | null> {
  try {
    const answer = await fetch(address, {
      headers: { 'user-agent': `espalier/${version}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    })
    await answer.body?.cancel()
    if (answer.ok) return null
    return `it answered HTTP ${answer.status}${answer.status < 400 ? ', and redirects are not followed' : ''}`
  } catch (error) {
    return `it did not answer (${codeOf(error)})`
  }
}

/** Only the code or name of an error: its message may hold the address. */
function codeOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error
  if (cause instanceof Error) return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.name
  return 'unknown'
}
