import { formsKept } from '../model/alike.js'
import type { Field, Value, Values } from '../model/fields.js'
import type { Binding, State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { KeptForm, Outcome } from '../model/outcome.js'
import type { DesiredState, LiveState } from '../model/people.js'

/**
 * The bindings of accounts that were written to, with what the service makes of their values: of those that were sent,
 * and of those that were as Git wants them until then, since a whole record may have been sent. Only those that change
 * are returned.
 */
export function bindingsAsKept(
  outcomes: readonly Outcome[],
  { people }: Pick<DesiredState, 'people'>,
  before: LiveState,
  after: LiveState,
  { bindings }: State,
): Map<PersonKey, Binding> {
  const better = new Map<PersonKey, Binding>()
  for (const { kind, change } of outcomes) {
    const binding = better.get(change.key) ?? bindings[change.key]
    const user = binding === undefined ? undefined : after.users.get(binding.id)
    if (kind !== 'applied' || binding === undefined || user === undefined) continue
    const wanted = { ...people.get(change.key)?.values, ...binding.applied }
    const kept = asKept(binding, change.after, wanted, before.users.get(binding.id)?.values ?? {}, user.values)
    if (kept !== binding && JSON.stringify(kept) !== JSON.stringify(binding)) better.set(change.key, kept)
  }
  return better
}

function asKept(binding: Binding, sent: Values, wanted: Values, held: Values, shows: Values): Binding {
  const own: Partial<Record<Field, Value>> = {}
  for (const field of Object.keys(wanted) as Field[])
    if (field in sent || held[field] === wanted[field]) own[field] = wanted[field] as Value
  const forms = formsKept(binding.shown, own, shows)
  if (forms.shown === undefined && binding.shown === undefined) return binding
  const { shown: _, applied, ...rest } = binding
  const kept = Object.keys(forms.shown ?? {}) as Field[]
  const known: Values = Object.fromEntries(kept.map((field) => [field, wanted[field]]))
  return { ...rest, applied: { ...applied, ...known }, ...forms }
}

/** What was learned between two states. */
export function learnedForms(before: Pick<State, 'bindings'>, after: Pick<State, 'bindings'>): readonly KeptForm[] {
  return (Object.entries(after.bindings) as [PersonKey, Binding][]).flatMap(([key, { applied, shown = {} }]) =>
    (Object.entries(shown) as [Field, string][])
      .filter(([field, value]) => before.bindings[key]?.shown?.[field] !== value)
      .map(([field, value]) => ({ key, field, sent: String(applied[field]), shown: value })),
  )
}
