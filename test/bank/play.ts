import type { Server } from './servers.js'

/** A client in virtual time, asked whenever something may have changed. Times are milliseconds from the beginning. */
export interface Client {
  /** When it would send next: `now` or before for at once, infinite to wait for an answer. */
  turn(now: number): number
  sent(now: number): void
  /** The answer to the request that was sent at `at` as number `place`. `wait`: what the refusal said. */
  heard(place: number, ok: boolean, wait: number | null, now: number): void
}

/** How a client did: `refused` requests beside the jobs, and when the last job was done; infinite if it never was. */
export interface Played {
  readonly time: number
  readonly refused: number
}

interface Answer {
  readonly at: number
  readonly place: number
  readonly ok: boolean
  readonly wait: number | null
}

/** Lets a client do a number of jobs; ends at `latest`.  */
export function play(server: Server, client: Client, jobs: number, latest: number): Played {
  const answers: Answer[] = []
  let [now, open, done, refused, place] = [0, jobs, 0, 0, 0]
  while (done < jobs) {
    while (open > 0 && client.turn(now) <= now) {
      client.sent(now)
      open -= 1
      const verdict = server.arrive(now)
      push(answers, { at: now + verdict.takes, place: place++, ok: verdict.ok, wait: verdict.wait })
    }
    const next = Math.min(
      answers[0]?.at ?? Number.POSITIVE_INFINITY,
      open > 0 ? client.turn(now) : Number.POSITIVE_INFINITY,
    )
    if (next > latest) return { time: Number.POSITIVE_INFINITY, refused }
    now = Math.max(now, next)
    while (answers[0] !== undefined && answers[0].at <= now) {
      const answer = pop(answers)
      if (answer.ok) {
        server.leave(now)
        done += 1
      } else {
        refused += 1
        open += 1
      }
      client.heard(answer.place, answer.ok, answer.wait, now)
    }
  }
  return { time: now, refused }
}

/** The least possible time with so many in flight, for a client that knows the server. */
export function ideal(server: Server, jobs: number, most: number): number {
  const ends: number[] = []
  let [now, open] = [0, jobs]
  while (open > 0 || ends.length > 0) {
    if (open > 0 && ends.length < most && server.opensAt(now) <= now) {
      const verdict = server.arrive(now)
      if (!verdict.ok) throw new Error(`${server.name} said it was open and was not`)
      open -= 1
      ends.push(now + verdict.takes)
      ends.sort((a, b) => a - b)
      continue
    }
    const opens = open > 0 && ends.length < most ? server.opensAt(now) : Number.POSITIVE_INFINITY
    now = Math.max(now + 1e-6, Math.min(opens, ends[0] ?? Number.POSITIVE_INFINITY))
    while (ends[0] !== undefined && ends[0] <= now) {
      ends.shift()
      server.leave(now)
    }
  }
  return now
}

/** A heap by time would be faster and longer: there are never more than a few dozen. */
function push(answers: Answer[], answer: Answer): void {
  let index = answers.length
  while (index > 0 && (answers[index - 1] as Answer).at > answer.at) index -= 1
  answers.splice(index, 0, answer)
}

function pop(answers: Answer[]): Answer {
  return answers.shift() as Answer
}
