import { overdue } from '../model/clock.js'
import { overdueLine } from '../render/overdue-words.js'
import type { Session } from './session.js'
import type { Host } from '../host/host.js'

/** Says so where the workflows keep this state, and their clock has stopped. */
export function tellOverdue({ saved, settings }: Session, { now, terminal }: Host): void {
  const found = overdue(saved, now(), 'look')
  if (found !== null) terminal.say(overdueLine(found, settings.timezone))
}
