import { fields, type Field, type Value } from '../model/fields.js'
import type { Binding, State } from '../model/files.js'
import type { PersonKey, UserId } from '../model/names.js'
import type { DesiredState, Person, User } from '../model/people.js'

/** What the service and the state would hold if a chart were applied. */
export interface AsLive {
  readonly users: readonly User[]
  readonly state: State
}

/**
 * A chart as the service would show it: an account for each person who has started, with the key as its id, and the
 * binding to it. What the chart leaves out is not known, and so reads as empty.
 */
export function asLive({ people, settings }: DesiredState): AsLive {
  const all = [...people.values()]
  return { users: all.map(userOf), state: stateOf(settings.company, settings.baseUrl, all) }
}

function userOf({ key, values, onLastDay }: Person): User {
  // On a last day that goes on in the person's time zone, the account is still active.
  return { id: idOf(key), values: onLastDay === true ? { ...values, active: true } : values }
}

/** A key is a well-formed id, and a manager's key is then the id of their account. */
function idOf(key: PersonKey): UserId {
  return key as string as UserId
}

function stateOf(company: string, service: string, people: readonly Person[]): State {
  const bindings = people.map((person): [PersonKey, Binding] => {
    const { id, values } = userOf(person)
    return [person.key, { id, applied: values }]
  })
  return {
    format: 2,
    lineage: 'of-a-chart',
    serial: 1,
    company,
    service,
    bindings: Object.fromEntries(bindings),
    lastGood: null,
    begun: null,
    // The chart counts as applied as a whole: whoever it does not name has no account.
    hiring: true,
    intents: {},
    lock: null,
  }
}

/** The managed fields that a chart leaves out for at least one active person: as they are in the service. */
export function leftOutOf({ people, settings }: DesiredState): readonly Field[] {
  const active = [...people.values()].filter(({ values }) => values.active === true)
  const isStated = (value: Value | undefined): boolean => value !== undefined
  return fields.filter((field) => settings.manage.has(field) && active.some(({ values }) => !isStated(values[field])))
}
