import type { Made, State } from '../model/files.js'

/**
 * The writes of earlier runs that no record tells of: those that were noted as made, and those that were open when the
 * state was saved and that show in full by now.
 */
export function unrecordedOf(saved: State, now: State): ReadonlyMap<string, Made> {
  const found = new Map(Object.entries(now.unrecorded ?? {}))
  for (const [id, { key, action, before, after }] of Object.entries(saved.intents)) {
    const binding = now.bindings[key]
    if (now.intents[id] !== undefined || binding === undefined) continue
    const shown = Object.entries(after).every(
      ([field, value]) => binding.applied[field as keyof typeof after] === value,
    )
    if (shown || (action === 'create' && saved.bindings[key] === undefined))
      found.set(id, { key, action, user: binding.id, before, after })
  }
  return found
}
