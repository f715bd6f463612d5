import type { Made, State } from '../model/files.js'

/**
 * The state as it is known to be now, with the writes of earlier runs that no record tells of: those that were noted as
 * made, and those that were open when the state was saved and that show in full by now. It keeps them until a record does.
 */
export function withUnrecorded(saved: State, now: State): State {
  const found = new Map<string, Made>()
  for (const [id, { key, action, before, after }] of Object.entries(saved.intents)) {
    const binding = now.bindings[key]
    if (now.intents[id] !== undefined || binding === undefined) continue
    const shown = Object.entries(after).every(
      ([field, value]) => binding.applied[field as keyof typeof after] === value,
    )
    if (shown || (action === 'create' && saved.bindings[key] === undefined))
      found.set(id, { key, action, user: binding.id, before, after })
  }
  return found.size === 0 ? now : { ...now, unrecorded: { ...now.unrecorded, ...Object.fromEntries(found) } }
}

/** The writes that no record tells of, by the ids of the changes. What a new account was made with is in its binding. */
export function unrecordedIn({ unrecorded = {}, bindings }: State): ReadonlyMap<string, Made> {
  const whole = (made: Made): Made =>
    made.action === 'create' ? { ...made, after: { ...bindings[made.key]?.applied, ...made.after } } : made
  return new Map(Object.entries(unrecorded).map(([id, made]) => [id, whole(made)]))
}
