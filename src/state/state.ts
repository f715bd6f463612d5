import type { Field, Value, Values } from '../model/fields.js'
import type { Binding, Change, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import { Trouble } from '../model/trouble.js'

/** The state of a company that was never applied to. */
export function emptyState(company: string, service: string, lineage: string): State {
  return { format: 1, lineage, serial: 0, company, service, bindings: {}, lastGood: null, begun: null, hiring: false }
}

/** Throws `Trouble` 6 if the state belongs to another company or service: its ids would mean other people. */
export function checkOwner(state: State, company: string, service: string): void {
  if (state.company !== company) {
    throw new Trouble(
      6,
      `The state belongs to the company "${state.company}", and the settings say "${company}". Use the right ESPALIER_STATE, or correct "company".`,
    )
  }
  if (place(state.service) !== place(service)) {
    throw new Trouble(
      6,
      `The state belongs to ${state.service}, and the settings say ${service}. Account ids mean nothing elsewhere: use another ESPALIER_STATE for another service.`,
    )
  }
}

/** Where a service is. On this machine the port does not matter: a sandbox gets another one each time. */
function place(service: string): string {
  const url = new URL(service)
  const path = url.pathname.replace(/\/+$/, '')
  const local = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(url.hostname)
  return local ? `this machine${path}` : `${url.host}${path}`
}

/** The bindings after a change was made to an account. */
export function bindingAfter(old: Binding | undefined, change: Change, user: UserId): Binding {
  const found = change.action === 'adopt' && old === undefined ? change.before : {}
  const applied: Values = { ...found, ...old?.applied, ...change.after }
  return { id: user, applied }
}

/** The bindings of those who lost a value again: it counts as never applied. Only those that change are returned. */
export function restored(
  { bindings }: State,
  lost: readonly { readonly key: PersonKey; readonly field: Field; readonly before: Value | undefined }[],
): Map<PersonKey, Binding> {
  const better = new Map<PersonKey, Binding>()
  for (const { key, field, before } of lost) {
    const binding = better.get(key) ?? bindings[key]
    if (binding === undefined) continue
    const kept = Object.entries(binding.applied).filter(([name]) => name !== field)
    better.set(key, {
      id: binding.id,
      applied: Object.fromEntries(before === undefined ? kept : [...kept, [field, before]]),
    })
  }
  return better
}

/**
 * The state without one person's account, which is not counted among those that must be there any more: it may be gone.
 * Throws `Trouble` 7 if there is none.
 */
export function forget(state: State, key: PersonKey): State {
  if (!Object.hasOwn(state.bindings, key)) {
    throw new Trouble(7, `The state knows no "${key}". "espalier state show" lists the keys it knows.`)
  }
  const bindings = Object.fromEntries(Object.entries(state.bindings).filter(([other]) => other !== key))
  const { lastGood } = state
  if (lastGood === null || state.bindings[key]?.applied.active === false) return { ...state, bindings }
  return { ...state, bindings, lastGood: { ...lastGood, active: lastGood.active - 1 } }
}
