import { canonicalEmail } from '../../src/model/names.js'
import type { Field, Value } from '../../src/model/fields.js'
import type { Intent } from '../../src/model/files.js'
import type { Fields, UserRecord } from '../../src/sandbox/records.js'
import type { Process, Sent, Sim } from './sim.js'

export function isWrite(method: string): boolean {
  return method !== 'GET'
}

export function idIn({ path }: Sent): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

export function humanWith({ org }: Process, body: Fields | null): Process['org'][number] | undefined {
  const email = canonicalEmail(String(body?.['email']))
  return org.find((human) => canonicalEmail(human.email) === email)
}

/** The intents that the sender saved last and a write may belong to: one that was done before shows in it as well. */
export function intentsOf(sent: Sent, sim: Sim): readonly (readonly [string, Intent])[] {
  return Object.entries(sent.process.saved?.intents ?? {}).filter(([, intent]) => {
    if (sent.method === 'POST')
      return intent.action === 'create' && intent.key === humanWith(sent.process, sent.body)?.key
    return (
      intent.user === idIn(sent) &&
      (Object.keys(intent.after) as Field[]).every((field) => isMeant(sent, field, intent, sim))
    )
  })
}

function isMeant({ body }: Sent, field: Field, { after }: Intent, sim: Sim): boolean {
  return isSame(field, after[field] ?? null, (body?.[inTheirWords(field)] ?? null) as Value, sim)
}

export function inTheirWords(field: string): string {
  return field === 'manager' ? 'managerId' : field
}

/** The fields of an intent that showed neither what was there before nor what is to be, when they were last seen. */
export function foreignIn(intent: Intent, shown: UserRecord | undefined, sim: Sim): readonly string[] {
  return (Object.keys(intent.after) as Field[]).filter((field) => {
    // Where an answer about one account lacks a field, what the list has shown counts.
    if (shown === undefined || !Object.hasOwn(shown, inTheirWords(field))) return false
    const value = (shown[inTheirWords(field)] ?? null) as Value
    return ![intent.before[field], intent.after[field]].some((known) => isSame(field, known ?? null, value, sim))
  })
}

/** Whether a value in the words of a plan is that of an account. */
function isSame(field: Field, ours: Value, theirs: Value, { souls }: Sim): boolean {
  if (field !== 'manager' || ours === null || theirs === null) return ours === theirs
  return ours === `#${String(theirs)}` || souls.ofKey.get(String(ours)) === souls.ofAccount.get(String(theirs))
}
