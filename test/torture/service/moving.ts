import { setImmediate as turn } from 'node:timers/promises'
import type { Exchange } from '../../../src/live/http/exchange.js'
import { createCompany } from '../../../src/sandbox/seed.js'
import type { Fields, UserRecord } from '../../../src/sandbox/records.js'
import { basesOf, contractOf, serve } from '../../../src/sandbox/routes.js'
import { defaultSwitches, type Switches } from '../../../src/sandbox/switches.js'
import { store } from '../../../src/sandbox/company.js'
import { key } from '../../support/canary.js'
import type { Chance } from '../../simulation/chance.js'
import type { Clock } from '../../support/in-process.js'

/** A company whose list moves while it is read, and what was true of it at any moment. */
export interface Moving {
  readonly exchange: Exchange
  /** Its time: a request takes 20 milliseconds, and a pause none. */
  readonly clock: Clock
  /** How many changes there were. */
  readonly changes: () => number
  /** Who was in the list all the time. */
  readonly steady: () => readonly string[]
  /** Whether a user showed these fields at any moment. */
  readonly everShowed: (id: string, fields: Fields) => boolean
}

/**
 * A person comes, goes, or gets another place or department before the page `sure` of all that are asked for, from 0,
 * and before any other page with the probability `risk`.
 */
export function movingCompany(
  count: number,
  switches: Partial<Switches>,
  sure: number,
  risk: number,
  chance: Chance,
): Moving {
  const seeds = Array.from({ length: count }, (_, index) => personAt(index))
  const company = createCompany(seeds, { ...defaultSwitches, key, ...switches })
  const past = new Map<string, UserRecord[]>(company.users.map((user) => [user.id, [user]]))
  const steady = new Set(past.keys())
  let [changes, asked, now] = [0, 0, 0]

  /** Puts a user at any place of the list. */
  const place = (user: UserRecord, from: number): void => {
    const users = company.users.filter(({ id }) => id !== user.id)
    users.splice(chance.between(from, users.length), 0, user)
    company.users.splice(0, company.users.length, ...users)
    company.places.clear()
    for (const [at, { id }] of users.entries()) company.places.set(id, at)
    company.visible = null
    company.version += 1
    past.set(user.id, [...(past.get(user.id) ?? []), user])
  }
  const change = (): void => {
    changes += 1
    const user = chance.pick(company.users)
    const other = { ...user, lastName: `Last ${changes}`, department: `Department ${changes}` }
    const kinds = [
      () => place(newcomer(changes), 0),
      () => {
        steady.delete(user.id)
        store(company, { ...user, active: false })
        past.get(user.id)?.push({ ...user, active: false })
      },
      () => place(other, 0),
      () => {
        store(company, other)
        past.get(user.id)?.push(other)
      },
    ]
    chance.pick(kinds)()
  }
  const sleep = async (milliseconds: number): Promise<void> => {
    const due = now + milliseconds
    await turn()
    now = Math.max(now, due)
  }
  return {
    clock: { now: () => now, sleep },
    changes: () => changes,
    steady: () => [...steady],
    everShowed: (id, fields) =>
      past.get(id)?.some((user) => Object.entries(fields).every(([name, value]) => user[name] === value)) ?? false,
    async exchange({ method, path, headers }) {
      for (let wait = chance.between(0, 2); wait > 0; wait -= 1) await turn()
      now += 20
      const url = new URL(path, 'http://moving')
      const paged =
        url.pathname === `${basesOf(company.switches)[contractOf(url.pathname, company.switches) ?? 'v1']}/users`
      if (paged && (asked++ === sure || chance.maybe(risk))) change()
      const { authorization, 'user-agent': userAgent } = headers
      const call = { method, path: url.pathname, query: url.searchParams, authorization, userAgent }
      const reply = serve(company, { ...call, contentType: undefined, body: new Uint8Array() })
      return { status: reply.status, headers: {}, body: new TextEncoder().encode(JSON.stringify(reply.body)) }
    },
  }
}

function personAt(index: number) {
  const name = `p${index}`
  return { email: `${name}@acme.example`, firstName: 'First', lastName: `Last ${name}`, department: 'Sales' }
}

function newcomer(number: number): UserRecord {
  const rest = { role: null, managerId: null, active: true, department: 'New' }
  return { id: `new-${number}`, email: `new${number}@acme.example`, firstName: 'New', lastName: `${number}`, ...rest }
}
