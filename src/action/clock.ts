import { orExitError, ExitError } from '../model/exit-error.js'
import { message, printed } from '../render/escaping/printed.js'
import { openJournal } from '../state/journal.js'
import type { Session } from '../engine/session.js'
import type { Host } from '../host/host.js'
import { lockStatus } from '../engine/run.js'

/**
 * Records a scheduled run that ended before it could apply anything: it came, whatever its result. Never while another
 * run holds the lock, and never as the first save of a state, or of one that the settings allow to be sealed: those are
 * made by an apply, which says so in the evidence.
 */
export async function noteScheduledRun({ saved, store, takeover }: Session, host: Host): Promise<void> {
  if (saved.serial === 0 || takeover !== null) return
  const held = await lockStatus(saved.lock, host)
  if (held === 'alive' || held === 'unknown') return
  const journal = openJournal(store, saved, saved)
  journal.note({ scheduledAt: host.now().toISOString() })
  // A save of another run comes first, and its state is as complete.
  const failed = await orExitError(journal.flush())
  if (failed instanceof ExitError) {
    host.terminal.say(printed`The time of this scheduled run could not be saved. ${message(failed.message)}`)
  }
}
