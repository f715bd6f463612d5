import { formsKept } from '../model/alike.js'
import { fields, type Field, type Value } from '../model/fields.js'
import type { Binding, State } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import type { DesiredState, LiveState } from '../model/people.js'
import type { Witness } from '../model/witness.js'
import { bindingAt } from './bindings.js'
import { droppedIn } from './as-it-is.js'
import { liveValue } from './differ.js'
import { withOnly } from './drafts.js'
import { hasName, pairUp, rememberedToday } from './match.js'
import { isKnown, isSameAddress } from './whose.js'
import type { Pair } from './pairs.js'

/**
 * The bindings that are known better now: if chart and service agree on a field, that is the value last applied,
 * whatever wrote it. A manager is remembered under the key of today. What the chart leaves out now is forgotten. Nothing is learned from an account that is not known to be the person's. Only those that change
 * are returned.
 */
export function refreshBindings(
  desired: DesiredState,
  live: LiveState,
  state: State,
  witness: Witness,
): Map<PersonKey, Binding> {
  const paired = pairUp(desired, live, state, witness)
  const { pairs, keyOf } = paired
  const better = new Map<PersonKey, Binding>()
  for (const found of pairs.values()) {
    if (found.how !== 'bound' || !isKnown(found.whose)) continue
    const pair = rememberedToday(found, paired, desired, witness)
    const agreed = agreement(pair, desired.settings.manage, keyOf)
    const binding = bindingAt(pair.person.key, state)
    const old = binding?.unproven === true
    const isRenamed = binding?.applied.manager !== pair.applied.manager
    const isInForm = JSON.stringify(binding?.shown ?? {}) !== JSON.stringify(pair.shown ?? {})
    const unproven = old && !isSameAddress(String(pair.user.values.email), pair.person.values.email)
    const dropped = droppedIn(pair, desired.settings.manage)
    if (Object.keys(agreed).length === 0 && dropped.length === 0 && unproven === old && !isRenamed && !isInForm)
      continue
    const applied = { ...withOnly(pair.applied, (field) => !dropped.includes(field)), ...agreed }
    const shown = formsKept(pair.shown, agreed, {})
    const made = binding?.madeAt === undefined ? {} : { madeAt: binding.madeAt }
    better.set(pair.person.key, { id: pair.user.id, applied, ...shown, ...made, ...(unproven ? { unproven } : {}) })
  }
  return better
}

/**
 * If Git does not own the address, the account is known by the one in the service: if a chart has it, or else with the
 * name.
 */
function agreement(
  { person, user, applied, whose }: Pair,
  manage: ReadonlySet<Field>,
  keyOf: Parameters<typeof liveValue>[2],
): Partial<Record<Field, Value>> {
  const agreed: Partial<Record<Field, Value>> = {}
  for (const field of fields) {
    const desired = person.values[field]
    if (desired === undefined || !manage.has(field) || applied[field] === desired) continue
    if (liveValue(user, field, keyOf) === desired) agreed[field] = desired
  }
  const { email } = user.values
  const isNew = !manage.has('email') && email !== undefined && email !== applied.email
  if (isNew && (whose.kind === 'own' || hasName(user, person.values))) agreed.email = email
  return agreed
}
