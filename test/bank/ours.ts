import { controllerUpTo, type Ticket } from '../../src/live/pace/controller.js'
import type { Client } from './play.js'
import type { Chance } from './servers.js'

/** The pace of Espalier, as a client. */
export function ours(chance: Chance, most: number): Client {
  const pace = controllerUpTo(most, chance)
  const tickets = new Map<number, Ticket>()
  let place = 0
  return {
    turn: (now) => pace.turn(now).at,
    sent: (now) => void tickets.set(place++, pace.sent(now, 'create')),
    heard(which, ok, wait, now) {
      const ticket = tickets.get(which) as Ticket
      tickets.delete(which)
      if (ok) pace.accepted(ticket, now)
      else pace.refused(ticket, wait, now)
    },
  }
}
