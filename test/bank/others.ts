import type { Client } from './play.js'
import type { Chance } from './servers.js'

/** Ten requests at a time; each that is refused waits for itself: what it was told, or longer each time. */
export function fixedTen(chance: Chance, jobs: number): Client {
  return simple(
    chance,
    jobs,
    () => 10,
    () => undefined,
  )
}

/** One more at a time for each round that went well, half as many after a refusal, up to 16. */
export function aimd(chance: Chance, jobs: number): Client {
  let [limit, calm] = [1, 0]
  return simple(
    chance,
    jobs,
    () => Math.floor(limit),
    (ok, sentAt, now) => {
      if (ok) limit = Math.min(16, limit + 1 / limit)
      else if (sentAt >= calm) [limit, calm] = [Math.max(1, limit / 2), now]
    },
  )
}

/** What both have in common: every job on its own, with full jitter between its tries. */
function simple(
  chance: Chance,
  jobs: number,
  limit: () => number,
  learn: (ok: boolean, sentAt: number, now: number) => void,
): Client {
  const sentAt = new Map<number, { readonly at: number; readonly tries: number }>()
  // Refused jobs by when they may be sent again, soonest first.
  const waiting: { readonly at: number; readonly tries: number }[] = []
  let [flying, place, begun, fresh] = [0, 0, 0, true]
  return {
    turn(now) {
      if (flying >= limit()) return Number.POSITIVE_INFINITY
      const due = waiting[0]?.at ?? Number.POSITIVE_INFINITY
      fresh = due > now && begun < jobs
      return fresh ? now : due
    },
    sent(now) {
      const job = fresh ? undefined : waiting.shift()
      if (fresh) begun += 1
      sentAt.set(place++, { at: now, tries: (job?.tries ?? 0) + 1 })
      flying += 1
    },
    heard(which, ok, wait, now) {
      const { at, tries } = sentAt.get(which) ?? { at: 0, tries: 1 }
      sentAt.delete(which)
      flying -= 1
      learn(ok, at, now)
      if (ok) return
      const again = now + (wait ?? chance() * Math.min(30_000, 500 * 2 ** tries))
      let [low, high] = [0, waiting.length]
      while (low < high) {
        const middle = (low + high) >> 1
        if ((waiting[middle]?.at ?? 0) <= again) low = middle + 1
        else high = middle
      }
      waiting.splice(low, 0, { at: again, tries })
    },
  }
}
