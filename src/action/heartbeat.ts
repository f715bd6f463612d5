import { message, printed } from '../render/escaping/printed.js'
import type { Host } from '../host/host.js'
import { warned, type ActionResult } from './action-result.js'
import { whyNotSent } from './webhook.js'

/**
 * Calls the address of the settings after a clean scheduled run. If that fails, the run stays clean: its work is done,
 * and the monitor outside notices the missing call.
 */
export async function withHeartbeat(done: ActionResult, address: string, host: Host): Promise<ActionResult> {
  const failed = await whyNotSent(address, { method: 'GET' }, host)
  if (failed === null) return done
  // The path of such an address is often a secret.
  const monitor = new URL(address).host
  return warned(
    done,
    printed`The heartbeat (notify.heartbeat in espalier.yaml) could not be sent to ${monitor}: ${message(failed)}. The run itself was clean. Check the address and the monitor behind it, which may report a missing run.`,
  )
}
