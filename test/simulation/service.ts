import { edit } from '../../src/sandbox/company.js'
import { no, type Call, type Reply } from '../../src/sandbox/call.js'
import { inList } from '../../src/sandbox/contracts/v1.js'
import type { Company, Fields, UserRecord } from '../../src/sandbox/records.js'
import { serve } from '../../src/sandbox/routes.js'
import { defaultSwitches } from '../../src/sandbox/switches.js'
import { refused } from '../../src/sandbox/refusals.js'
import type { Chance } from './chance.js'

/** How this service differs from one that is plain and exact, beside the sandbox's own switches. */
export interface Habits {
  /** What was written is seen this many milliseconds late, at the most. */
  lag: number
  readonly emailFilter: 'works' | 'ignored' | 'refused'
  /** Whether two accounts may have one address. */
  readonly unique: boolean
  /** From where a run knows that: from a probe, if it is left out. */
  readonly uniqueBy?: 'probe' | 'document' | 'nothing'
}

/** The service behind the network. `now` is virtual milliseconds. */
export interface Service {
  readonly company: Company
  readonly habits: Habits
  /** Answers a request. Writes count at once; what reads show may be older. */
  readonly answer: (call: Call, now: number) => Reply
  /** A person edits in the product. */
  readonly edit: (id: string, fields: Fields, now: number) => boolean
  /** A person makes an account in the product. */
  readonly make: (fields: Fields, now: number) => string | null
  /** Whether all readers see everything that was written. */
  readonly isQuiet: (now: number) => boolean
}

/** One version of a user, and from when on it is seen: asked for alone, and in lists. */
interface Version {
  readonly record: UserRecord
  readonly alone: number
  readonly listed: number
}

type Seen = 'alone' | 'listed'

/** `key` is the API key that the company takes. */
export function newService(company: Company, habits: Habits, chance: Chance): Service {
  const versions = new Map<string, Version[]>()
  let quiet = 0
  for (const record of company.users) versions.set(record.id, [{ record, alone: 0, listed: 0 }])

  const note = (now: number): void => {
    for (const record of company.users) {
      const known = versions.get(record.id)
      if (known?.at(-1)?.record === record) continue
      const [alone, listed] = [now + late(habits, chance), now + late(habits, chance)]
      quiet = Math.max(quiet, alone, listed)
      if (known === undefined) versions.set(record.id, [{ record, alone, listed }])
      else known.push({ record, alone, listed })
    }
  }
  const write = (call: Call, now: number): Reply => {
    // The sandbox looks for a holder here: without one, two accounts may have one address.
    if (!habits.unique) company.addresses.clear()
    const reply = serve(company, call)
    note(now)
    return reply
  }
  return {
    company,
    habits,
    isQuiet: (now) => now >= quiet,
    answer: (call, now) => {
      if (call.method !== 'GET') return write(call, now)
      const seen =
        now >= quiet
          ? company
          : view(company, versions, call.path === `${defaultSwitches.v1At}/users` ? 'listed' : 'alone', now)
      return read(seen, call, habits)
    },
    edit(id, fields, now) {
      if (!habits.unique) company.addresses.clear()
      const answer = edit(company, id, fields)
      note(now)
      return 'record' in answer
    },
    make(fields, now) {
      const before = company.users.length
      write({ ...manual(company), body: new TextEncoder().encode(JSON.stringify(fields)) }, now)
      return company.users.length > before ? (company.users.at(-1)?.id ?? null) : null
    },
  }
}

function manual({ switches }: Company): Omit<Call, 'body'> {
  const authorization = `Bearer ${switches.key}`
  return {
    method: 'POST',
    path: `${defaultSwitches.v1At}/users`,
    query: new URLSearchParams(),
    authorization,
    contentType: 'application/json',
  }
}

function late({ lag }: Habits, chance: Chance): number {
  return lag === 0 || chance.maybe(0.3) ? 0 : chance.between(0, lag)
}

/** The company as a read sees it. */
function view(company: Company, versions: ReadonlyMap<string, Version[]>, seen: Seen, now: number): Company {
  const users: UserRecord[] = []
  for (const { id } of company.users) {
    const version = versions.get(id)?.findLast((one) => one[seen] <= now)
    if (version !== undefined) users.push(version.record)
  }
  const places = new Map(users.map((user, place) => [user.id, place]))
  return { ...company, users, places, addresses: new Map(), visible: null }
}

/** A list of one address is answered here, since two accounts may have it. */
function read(company: Company, call: Call, habits: Habits): Reply {
  const email = call.query.get('email')
  if (call.path !== `${defaultSwitches.v1At}/users` || email === null) return serve(company, call)
  if (habits.emailFilter === 'refused') return no(refused(400, 'bad_request', 'There is no filter by email.'))
  if (habits.emailFilter === 'ignored') {
    const query = new URLSearchParams(call.query)
    query.delete('email')
    return serve(company, { ...call, query })
  }
  const found = company.users.filter((user) => user.email.toLowerCase() === email.toLowerCase())
  return { status: 200, body: found.map((user) => inList(user, company.switches)) }
}
