import { isDeepStrictEqual } from 'node:util'
import { canonicalEmail } from '../../src/model/names.js'
import type { UserRecord } from '../../src/sandbox/records.js'
import type { Reply } from '../../src/sandbox/call.js'
import { judge, type Law } from './law.js'
import { humanWith, intentsOf, inTheirWords } from './meant.js'
import type { Sent, Sim } from './sim.js'

/** One write that was done: the account before (null: it is new) and after, and the fields that differ. */
export interface Written {
  readonly sent: Sent
  readonly before: UserRecord | null
  readonly after: UserRecord
  readonly fields: readonly string[]
  /** What the network did to this request, if anything. */
  readonly fault: string | null
}

/** What must hold after every write. */
const writingLaws: readonly Law<Written>[] = [
  {
    name: 'I1',
    says: 'nobody gets a second account',
    broken: ({ before, after }, { souls }) => {
      if (before !== null) return null
      const soul = souls.made.get(after.id)
      const others = [...souls.made].filter(([id, whose]) => whose === soul && id !== after.id)
      return others.length === 0 ? null : `${after.id} is the second account of ${String(soul)}, after ${others.join()}`
    },
  },
  {
    name: 'I8',
    says: 'nobody is led in a circle, or by somebody missing or inactive',
    broken: ({ sent, after, fields }, sim) => {
      if (!fields.includes('managerId') || after.managerId === null) return null
      if (isLoop(after, sim)) return `${after.id} reports to itself`
      const boss = sim.service.company.users.find((user) => user.id === after.managerId)
      if (boss === undefined) return `${after.managerId} is nobody`
      return boss.active || isTouched(sim, boss.id, 'active', sent) || !after.active ? null : `${boss.id} is inactive`
    },
  },
  {
    name: 'I9',
    says: 'who leaves has no active reports left',
    broken: ({ sent, after, fields }, sim) => {
      if (!fields.includes('active') || after.active) return null
      const left = sim.service.company.users.filter((user) => user.managerId === after.id && user.active)
      const ours = left.filter((user) => !['managerId', 'active'].some((field) => isTouched(sim, user.id, field, sent)))
      return ours.length === 0 ? null : `${ours.map((user) => user.id).join()} still report to ${after.id}`
    },
  },
  {
    name: 'I31',
    says: 'no other field is changed along',
    broken: ({ sent, before, after, fields, fault }, sim) => {
      const intents = sent.process.alive ? intentsOf(sent, sim) : []
      if (before === null || fault !== null || intents.length === 0) return null
      const meant = new Set(intents.flatMap(([, intent]) => Object.keys(intent.after).map(inTheirWords)))
      const shown = sent.process.shown.get(after.id) ?? []
      const wrong = fields.filter(
        (name) =>
          !meant.has(name) &&
          !shown.some((record) => isDeepStrictEqual(record[name], after[name])) &&
          // What is empty may be left out: it is what a person has just filled.
          !(
            after[name] === null &&
            isTouched(sim, after.id, name, sent) &&
            shown.some((one) => one[name] === undefined)
          ),
      )
      return wrong.length === 0 ? null : `${wrong.join()} of ${after.id}`
    },
  },
  {
    name: 'F33',
    says: 'nobody gets the address of somebody else',
    broken: ({ sent, after, fields }, sim) => {
      if (!fields.includes('email')) return null
      const email = canonicalEmail(after.email)
      const others = sim.service.company.users.filter(
        (user) =>
          sent.process.shown.has(user.id) &&
          user.id !== after.id &&
          canonicalEmail(user.email) === email &&
          !isTouched(sim, user.id, 'email', sent),
      )
      return others.length === 0 ? null : `${after.id} and ${others.map(({ id }) => id).join()} are both ${email}`
    },
  },
  {
    name: 'I39',
    says: 'a stranger is never written',
    broken: ({ after }, { souls }) => ((souls.ofAccount.get(after.id) ?? 0) < 0 ? after.id : null),
  },
]

/** What must hold when the service refuses a write. */
const refusedLaws: readonly Law<{ readonly sent: Sent; readonly reply: Reply }>[] = [
  {
    name: 'I8',
    says: 'nothing that would close a loop is sent',
    broken: ({ sent, reply }, sim) => {
      const isRefusedLoop = JSON.stringify(reply.body).includes('"loop"')
      return !isRefusedLoop || sim.service.habits.lag > 0 || isMeddled(sim, sent) || isHidden(sim, sent)
        ? null
        : sent.path
    },
  },
]

export function checkRefused(sim: Sim, sent: Sent, reply: Reply): void {
  judge(sim, refusedLaws, { sent, reply }, sent.process)
}

export function checkWritten(sim: Sim, written: Written): void {
  const { before, after, sent } = written
  const soul = humanWith(sent.process, sent.body)?.soul
  if (before === null && soul !== undefined) {
    sim.souls.ofAccount.set(after.id, soul)
    sim.souls.made.set(after.id, soul)
  }
  judge(sim, writingLaws, written, sent.process)
}

/** Whether another writer wrote this since the sender began, or so shortly before that it was not shown yet. */
function isTouched({ touches, service }: Sim, id: string, field: string, { process }: Sent): boolean {
  const since = process.began - service.habits.lag
  return touches.some((one) => one.id === id && one.by !== process && one.at >= since && one.fields.includes(field))
}

/** Whether a person above the new manager was never shown to the sender: lists may hide the inactive. */
function isHidden({ service: { company } }: Sim, { process, body }: Sent): boolean {
  const seen = new Set<string>()
  for (let at = body?.['managerId']; typeof at === 'string' && !seen.has(at);) {
    if (!process.shown.has(at)) return true
    seen.add(at)
    const here: string = at
    at = company.users.find((user) => user.id === here)?.managerId
  }
  return false
}

/** Whether another writer has changed any manager since the sender began. */
function isMeddled({ touches }: Sim, { process }: Sent): boolean {
  return touches.some((one) => one.by !== process && one.at >= process.began && one.fields.includes('managerId'))
}

function isLoop(start: UserRecord, { service: { company } }: Sim): boolean {
  const byId = new Map(company.users.map((user) => [user.id, user]))
  const path = new Set<string>()
  for (let at: UserRecord | undefined = start; at !== undefined; at = byId.get(at.managerId ?? '')) {
    if (path.has(at.id)) return true
    path.add(at.id)
  }
  return false
}
