import type { Values } from '../../src/model/fields.js'
import { byText, type Day, type PersonKey } from '../../src/model/names.js'
import type { DesiredState, Person, Settings } from '../../src/model/people.js'
import { settings as withoutLimits } from '../support/settings.js'

/**
 * A human being of a world. `soul` never changes, whatever happens to key, address and name: by it a test knows who a
 * person is.
 */
export interface Human {
  readonly soul: number
  readonly key: string
  readonly was?: string
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly department: string
  /** A soul. */
  readonly manager: number | null
  readonly active: boolean
}

/** What the author has written: all people, in the order in which they came. */
export type Org = readonly Human[]

/** No limits: those have tests of their own, and would only keep the simulation from doing anything. */
export const settings: Settings = {
  ...withoutLimits,
  limits: { ...withoutLimits.limits, users: { percent: 0 } },
}

/** The values of a human as the chart has them. */
export function valuesOf(human: Human, org: Org): Values {
  const { email, firstName, lastName, department, active } = human
  const manager = org.find((other) => other.soul === human.manager)?.key ?? null
  return { email, firstName, lastName, department, manager, active }
}

/** The chart as the product's files room would bring it. */
export function desiredOf(org: Org): DesiredState {
  const people = org.map((human) => personOf(human, org)).toSorted((a, b) => byText(a.key, b.key))
  return {
    settings,
    asOf: '2026-12-01' as Day,
    people: new Map(people.map((person) => [person.key, person])),
    upcoming: [],
    past: [],
    warnings: [],
  }
}

function personOf(human: Human, org: Org): Person {
  const was = human.was === undefined ? {} : { was: human.was as PersonKey }
  // Who gives a person another name says that it is the same person.
  const same = human.lastName === `Last${human.soul}` ? {} : { samePerson: true }
  return {
    key: human.key as PersonKey,
    values: valuesOf(human, org),
    newPerson: false,
    at: { file: 'org/people/all.yaml', line: human.soul + 1, column: 3 },
    ...was,
    ...same,
  }
}
