import { formsKept } from '../model/alike.js'
import type { Field, Value, Values } from '../model/fields.js'
import type { Binding, Change, Intent, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import { isThisMachine } from '../model/hosts.js'
import { ExitError } from '../model/exit-error.js'

/** The state of a company before the first apply. `service` is a URL. */
export function emptyState(company: string, service: string, lineage: string): State {
  return {
    format: 2,
    lineage,
    serial: 0,
    company,
    service: written(service),
    bindings: {},
    lastGood: null,
    begun: null,
    hiring: false,
    intents: {},
    lock: null,
  }
}

/** An address in its usual form: a URL parser also accepts one with blanks or capitals, or without its slashes. */
function written(service: string): string {
  const { origin, pathname } = new URL(service)
  return `${origin}${pathname.replace(/\/+$/, '')}`
}

/** Throws `ExitError` 6 if the state belongs to another company or service: its ids would mean other people. */
export function checkOwner(state: State, company: string, service: string): void {
  if (state.company !== company) {
    throw new ExitError(
      6,
      `The state belongs to the company "${state.company}", and the settings say "${company}". Use the right ESPALIER_STATE, or correct "company".`,
    )
  }
  if (place(state.service) !== place(service)) {
    throw new ExitError(
      6,
      `The state belongs to ${state.service}, and the settings say ${service}. Account ids mean nothing elsewhere: use another ESPALIER_STATE for another service.`,
    )
  }
}

/** The place of a service. On this machine the port does not matter: a sandbox gets another one each time. */
function place(service: string): string {
  if (!URL.canParse(service)) return service
  const url = new URL(service)
  const path = url.pathname.replace(/\/+$/, '')
  const local = isThisMachine(url.hostname)
  return local ? `this machine${path}` : `${url.host}${path}`
}

/** The bindings after a change was made to an account, which `shows` these values then. `madeAt`: if it is a new one. */
export function bindingAfter(
  old: Binding | undefined,
  change: Change,
  user: UserId,
  shows: Values,
  madeAt = old?.madeAt,
): Binding {
  const known = old?.applied ?? (change.action === 'adopt' ? change.before : null)
  const applied: Values = known === null ? change.after : { ...known, ...change.after }
  const unproven = old?.unproven === true && applied.email !== change.after.email
  return {
    id: user,
    applied,
    ...formsKept(old?.shown, change.after, shows),
    ...(madeAt === undefined ? {} : { madeAt }),
    ...(unproven ? { unproven } : {}),
  }
}

/** The bindings of people who lost a value again: it counts as never applied. Only those that change are returned. */
export function restored(
  { bindings }: State,
  lost: readonly { readonly key: PersonKey; readonly field: Field; readonly before: Value | undefined }[],
): Map<PersonKey, Binding> {
  const better = new Map<PersonKey, Binding>()
  for (const { key, field, before } of lost) {
    const binding = better.get(key) ?? bindings[key]
    if (binding === undefined) continue
    const kept = Object.entries(binding.applied).filter(([name]) => name !== field)
    const { shown, ...rest } = binding
    better.set(key, {
      ...rest,
      ...formsKept(shown, { [field]: before ?? null }, {}),
      applied: Object.fromEntries(before === undefined ? kept : [...kept, [field, before]]),
    })
  }
  return better
}

/**
 * The state as sealed by a person who has looked at it: which account has which address can be seen, and which address
 * it was given cannot.
 */
export function withoutProof(state: State): State {
  const bindings = Object.entries(state.bindings).map(([key, one]) => [key, { ...one, unproven: true }])
  return { ...state, bindings: Object.fromEntries(bindings) as State['bindings'] }
}

/**
 * What is remembered of everyone, with a manager under the name of today: another key, or `#` and the id of an account
 * that is forgotten. Only what changes is made anew.
 */
export function withManager<T extends Binding | Intent>(
  all: Iterable<readonly [string, T]>,
  from: string,
  to: string,
): readonly [string, T][] {
  const renamed: [string, T][] = []
  const inNew = (values: Values): Values => (values.manager === from ? { ...values, manager: to } : values)
  for (const [name, one] of all) {
    if ('applied' in one) {
      if (one.applied.manager === from) renamed.push([name, { ...one, applied: inNew(one.applied) }])
    } else if (one.before.manager === from || one.after.manager === from)
      renamed.push([name, { ...one, before: inNew(one.before), after: inNew(one.after) }])
  }
  return renamed
}

/**
 * The state without one person's account, which then does not count among those that must be there: it may be gone. To
 * others it is an account outside the chart from now on. Throws `ExitError` 7 if there is none.
 */
export function forget(state: State, key: PersonKey): State {
  if (!Object.hasOwn(state.bindings, key)) {
    throw new ExitError(7, `The state has no key "${key}". "espalier state show" lists its keys.`)
  }
  const account = `#${state.bindings[key]?.id ?? ''}`
  const others = Object.entries(state.bindings).filter(([other]) => other !== key)
  const writes = Object.entries(state.intents)
  const kept = {
    ...state,
    bindings: Object.fromEntries([...others, ...withManager(others, key, account)]),
    intents: Object.fromEntries([...writes, ...withManager(writes, key, account)]),
  }
  const { lastGood } = state
  if (lastGood === null || state.bindings[key]?.applied.active === false) return kept
  return { ...kept, lastGood: { ...lastGood, active: lastGood.active - 1 } }
}

/**
 * The state once a person has settled a write: `user` is the account that it made, null if it was not sent. A write that
 * made an account stays open until a run has read what the account shows of it: a service may keep a text in another
 * form. Throws
 * `ExitError` 7 if there is no such write, if it made no account, or if the account is another person's.
 */
export function resolved(state: State, id: string, user: UserId | null): State {
  const intent = Object.hasOwn(state.intents, id) ? state.intents[id] : undefined
  if (intent === undefined) {
    throw new ExitError(7, `The state has no open write "${id}". "espalier state show" lists the open writes.`)
  }
  const intents = Object.fromEntries(Object.entries(state.intents).filter(([other]) => other !== id))
  if (user === null) return { ...state, intents }
  if (intent.action !== 'create') {
    throw new ExitError(
      7,
      `${id} changes an account that exists, so there is no new account to report. Run "espalier apply" again: it checks that change first.`,
    )
  }
  const holder = Object.entries(state.bindings).find(([, binding]) => binding.id === user)
  if (holder !== undefined)
    throw new ExitError(7, `Account ${user} belongs to ${holder[0]} already. Nothing was changed.`)
  const { sentAt: madeAt, ...made } = intent
  const applied = { ...intent.after, active: true }
  const binding = { id: user, applied, ...(madeAt === undefined ? {} : { madeAt }) }
  return {
    ...state,
    intents: { ...intents, [id]: { ...made, status: 'open' } },
    bindings: { ...state.bindings, [intent.key]: binding },
  }
}

/** The state without the lock of this name. Throws `ExitError` 7 if it is not held under it. */
export function unlocked(state: State, id: string): State {
  if (state.lock?.id === id) return { ...state, lock: null }
  const held =
    state.lock === null ? 'The state is not locked.' : `The state is held by ${state.lock.by}, as ${state.lock.id}.`
  throw new ExitError(7, `${held} Nothing was changed.`)
}

/**
 * The state of a file, if it follows on the one that is saved, or if none is. Throws `ExitError` 7 if not: another run
 * has saved meanwhile, and what was done shows in the service.
 */
export function followed(saved: State | null, kept: State): State {
  if (saved === null || (saved.lineage === kept.lineage && saved.serial === kept.serial - 1))
    return { ...kept, lock: null }
  throw new ExitError(
    7,
    `This file is not the next version of the state: it has serial ${kept.serial}, and the state has ${saved.serial}. Another run has saved since, or it is the state of another company. Nothing was changed, and nothing is lost: the next apply looks for what was done.`,
  )
}
