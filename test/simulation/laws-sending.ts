import type { Field } from '../../src/model/fields.js'
import type { Change } from '../../src/model/files.js'
import { canonicalEmail, type PersonKey } from '../../src/model/names.js'
import { changeDigest } from '../../src/plan/fingerprint.js'
import { judge, type Law } from './law.js'
import { foreignIn, humanWith, idIn, intentsOf, inTheirWords, isWrite } from './meant.js'
import type { Sent, Sim } from './sim.js'

/** What must hold at the moment when a request leaves. */
export const sendingLaws: readonly Law<Sent>[] = [
  {
    name: 'I12',
    says: 'nothing is deleted',
    broken: ({ method }) => (['GET', 'POST', 'PUT'].includes(method) ? null : method),
  },
  {
    name: 'I28',
    says: 'planning only reads',
    broken: ({ process, method }) => (isWrite(method) && process.kind === 'plan' ? method : null),
  },
  {
    name: 'I36',
    says: 'only the holder of the lock writes',
    broken: ({ process, method }) =>
      isWrite(method) && process.saved?.lock?.pid !== process.pid ? 'it has not saved that it is' : null,
  },
  {
    name: 'I21',
    says: 'an intent is durable before a write is sent',
    broken: (sent, sim) => (isWrite(sent.method) && intentsOf(sent, sim).length === 0 ? 'no intent covers it' : null),
  },
  {
    name: 'I37',
    says: 'what is written was approved',
    broken: (sent, sim) => {
      const ids = intentsOf(sent, sim).map(([id]) => id)
      if (!isWrite(sent.method) || sent.process.file === null) return null
      return sent.process.file.changes.some(({ id }) => ids.includes(id)) ? null : `${ids.join()} is not in the plan`
    },
  },
  {
    name: 'T3',
    says: 'what a run on a merge writes was approved with it, or is the rest of what was begun',
    always: true,
    broken: (sent, sim) => {
      const { merged, base, changes } = sent.process
      if (!isWrite(sent.method) || merged === null) return null
      const covered = new Set([...merged.changes.map(changeDigest), ...(base?.begun?.changes ?? [])])
      const isCovered = (id: string): boolean => {
        const change = changes.get(id)
        return change !== undefined && (covered.has(changeDigest(change)) || isPartOf(change, merged.changes))
      }
      const ids = intentsOf(sent, sim).map(([id]) => id)
      return ids.some(isCovered) ? null : `${ids.join()} was not approved`
    },
  },
  {
    name: 'T3',
    says: 'before a first run has come to its end, accounts are made only if that was said',
    always: true,
    broken: (sent, sim) => {
      const { base, isFirst, changes } = sent.process
      if (sent.method !== 'POST' || isFirst || base?.hiring === true) return null
      const begun = new Set(base?.begun?.changes)
      const wasBegun = (change: Change | undefined): boolean => change !== undefined && begun.has(changeDigest(change))
      const isBegun = intentsOf(sent, sim).some(([id]) => changes.size === 0 || wasBegun(changes.get(id)))
      return isBegun && begun.size > 0 ? null : sent.text
    },
  },
  {
    name: 'T1',
    says: 'an account with the address of another person is not written, unless the state says that it was given to this one',
    always: true,
    broken: (sent) => {
      if (sent.method !== 'PUT') return null
      const address = canonicalEmail(String(sent.process.shown.get(idIn(sent))?.at(-1)?.email))
      const holder = humanWith(sent.process, { email: address })
      // All that is open for the account: whom a forged state has as the manager, no intent can be told by.
      const intents = Object.values(sent.process.saved?.intents ?? {})
      const keys = intents.flatMap(({ user, key }) => (user === idIn(sent) ? [key] : []))
      const isTheirs = (key: string): boolean => {
        const human = sent.process.org.find((one) => one.key === key)
        const bound =
          sent.process.saved?.bindings[(human?.was ?? key) as PersonKey] ??
          sent.process.saved?.bindings[key as PersonKey]
        return holder?.key === key || canonicalEmail(String(bound?.applied.email)) === address
      }
      return holder === undefined || keys.some(isTheirs) ? null : `${idIn(sent)} has the address of ${holder.key}`
    },
  },
  {
    name: 'I10',
    says: 'nobody is deactivated whom the chart does not say',
    broken: ({ process, path, body, method }, { souls, service }) => {
      const id = path.slice(path.lastIndexOf('/') + 1)
      const now = service.company.users.find((user) => user.id === id)
      if (method !== 'PUT' || body?.['active'] !== false || now?.active !== true) return null
      const human = process.org.find((one) => one.soul === souls.ofAccount.get(id))
      return human?.active === false ? null : `${id} is to stay`
    },
  },
  {
    name: 'I3',
    says: 'a write goes to the account of the person it is meant for',
    broken: (sent, sim) => {
      const theirs = sim.souls.ofAccount.get(idIn(sent))
      const keys = intentsOf(sent, sim).map(([, { key }]) => key)
      const wrong = keys.find((key) => sim.souls.ofKey.get(key) !== theirs)
      return sent.method !== 'PUT' || wrong === undefined ? null : `${idIn(sent)} is not ${wrong}`
    },
  },
  {
    name: 'I2',
    says: 'who has an account gets no second one',
    broken: ({ method, body, process }, { vault }) => {
      const human = method === 'POST' ? humanWith(process, body) : undefined
      return human !== undefined && Object.hasOwn(vault.state?.bindings ?? {}, human.key) ? human.key : null
    },
  },
  {
    name: 'I3',
    says: 'an account that was last seen to be somebody else since it was planned is not written',
    broken: (sent, sim) => {
      const email = String(sent.process.shown.get(idIn(sent))?.at(-1)?.email)
      // The plan showed it to people: as what is put back, or as where the address has drifted.
      const isPlanned = sent.process.planned.get(idIn(sent)) === email
      const isKnown = isPlanned || intentsOf(sent, sim).some(([, intent]) => intent.before.email === email)
      return sent.method === 'PUT' && email.startsWith('other') && !isKnown ? `${idIn(sent)} is ${email}` : null
    },
  },
  {
    name: 'I39',
    says: 'what somebody has changed since the plan is not overwritten',
    broken: (sent, sim) => {
      if (sent.method !== 'PUT') return null
      const shown = sent.process.shown.get(idIn(sent))?.at(-1)
      const fields = intentsOf(sent, sim).map(([, intent]) => foreignIn(intent, shown, sim))
      return shown === undefined || fields.some((found) => found.length === 0) ? null : fields.flat().join()
    },
  },
  {
    name: 'I39',
    says: 'what somebody has edited by hand is left alone, unless the run was told to put it back',
    broken: (sent, sim) => {
      const { process } = sent
      if (sent.method !== 'PUT' || process.reverts) return null
      const wrong = intentsOf(sent, sim).map(([, { key, after, action }]) => {
        const applied = process.saved?.bindings[key]?.applied ?? {}
        // Who comes back takes everything along.
        if (action === 'reactivate') return []
        const fields = (Object.keys(after) as Field[]).filter((field) => after[field] === applied[field])
        return fields.filter((field) => isByHand(sim, idIn(sent), inTheirWords(field)))
      })
      return wrong.length === 0 || wrong.some((fields) => fields.length === 0) ? null : wrong.flat().join()
    },
  },
  {
    name: 'F5',
    says: 'nothing is sent before the time that was asked for',
    broken: ({ process }, { clock }) =>
      // Who was asked to stop has a few seconds left to see what became of its last writes.
      clock.now() < process.quietUntil && !process.stop.signal.aborted
        ? `${process.quietUntil - clock.now()} ms too early`
        : null,
  },
  {
    name: 'I1',
    says: 'an account is not asked for again without a look in between',
    broken: ({ process, method, path, text }) => {
      const last = process.writes.lastIndexOf(`${method} ${path} ${text}`)
      return method === 'POST' && last >= 0 && process.writes.lastIndexOf(look) < last ? text : null
    },
  },
  {
    name: 'I29',
    says: 'one change is one write, and a few repeats of it at the most',
    broken: ({ process, method, text, path }) => {
      const same = process.writes.filter((one) => one === `${method} ${path} ${text}`).length
      return isWrite(method) && same > 6 ? `the same write ${same} times` : null
    },
  },
]

/** A write that never left is not among those that were sent. */
export function forgetWrite(sent: Sent): void {
  const { writes } = sent.process
  const at = writes.lastIndexOf(wordsOf(sent))
  if (at >= 0) writes.splice(at, 1)
}

function wordsOf({ method, path, text }: Sent): string {
  return `${method} ${path} ${text}`
}

/** Stands among the writes of a process for a list that it has asked for. */
const look = 'a look'

export function checkSent(sim: Sim, sent: Sent): void {
  judge(sim, sendingLaws, sent, sent.process)
  const { method, path, process } = sent
  if (isWrite(method)) process.writes.push(wordsOf(sent))
  else if (path.includes('?')) process.writes.push(look)
}

/** Whether a person was the last who changed it. */
function isByHand({ touches }: Sim, id: string, field: string): boolean {
  return touches.findLast((one) => one.id === id && one.fields.includes(field))?.by === null
}

/**
 * Whether each value that a change of an account writes was in an approved plan, with what stood there before: of an
 * approved change, some values may not be needed any more.
 */
function isPartOf(change: Change, approved: readonly Change[]): boolean {
  if (change.action === 'create' || change.action === 'adopt') return false
  const { key, user, before, after } = change
  const own = approved.filter((one) => one.key === key && one.user === user)
  return Object.entries(after).every(([name, value]) => {
    const field = name as Field
    return own.some((one) => one.after[field] === value && (one.before[field] ?? null) === (before[field] ?? null))
  })
}
