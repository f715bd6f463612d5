import type { Intent, State } from '../model/files.js'
import { columns, printed, type Printed } from './escaping/printed.js'
import { counted } from './plan/counts.js'
import { nothing, words } from './escaping/words.js'

const states = {
  open: words`Open, the next apply checks it`,
  unresolved: words`Unresolved, espalier state resolve settles it`,
} satisfies Record<Intent['status'], unknown>

/** The bindings as a table, in the order of the keys; then the open writes, and the run that holds the lock. */
export function stateText({ company, service, lineage, serial, bindings, intents, lock }: State): Printed {
  const rows = Object.entries(bindings)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { id, applied }]) => [
      printed`${key}`,
      printed`${id}`,
      printed`${String(applied.email ?? '')}`,
      applied.active === false ? words`inactive` : nothing,
    ])
  const head = printed`${company} · ${service} · ${counted(rows.length, words`account`)} · serial ${serial} · lineage ${lineage}`
  const open = Object.entries(intents).map(([id, { status }]) => printed`${states[status]}: ${id}`)
  const held = lock === null ? [] : [printed`Locked by ${lock.by} since ${lock.since}, as ${lock.id}.`]
  return printed`${printed.join([head, ...columns(rows), ...open, ...held], '\n')}\n`
}
