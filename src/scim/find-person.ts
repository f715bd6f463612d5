import { canonicalEmail, type PersonKey } from '../model/names.js'
import type { Recognisable } from '../model/people-named.js'
import type { ScimFacts } from './facts.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'

/** A person of the chart, or one who starts later. A person who has left has `active: false`. */
export interface KnownPerson extends Recognisable {
  readonly key: PersonKey
}

/** A way by which an event names a person: what it says, where it says it, and whom that fits. */
interface Way {
  readonly at: string
  readonly text: string
  readonly fits: (person: KnownPerson) => boolean
}

/**
 * The person whom an event is about: by employee id, address or key, never by name, which two people can have. Null without
 * a finding: the chart does not have them.
 */
export function personIn(
  facts: ScimFacts,
  people: readonly KnownPerson[],
): { readonly person: KnownPerson | null; readonly finding: ScimFinding | null } {
  const ways = waysIn(facts)
  if (ways.length === 0)
    return {
      person: null,
      finding: scimFinding(
        'no-person',
        'scim',
        `It has no employeeNumber, no address in userName or emails, and no externalId. ${send}`,
      ),
    }
  const found = ways.flatMap((way) => people.filter(way.fits).map((person) => ({ way, person })))
  const [first] = found
  const other = found.find(({ person }) => person.key !== first?.person.key)
  if (first === undefined) return { person: null, finding: null }
  if (other !== undefined) return { person: null, finding: twoPeople(first, other) }
  const { person } = first
  const { employeeNumber } = facts
  const isOther = employeeNumber !== null && person.id !== undefined && person.id !== employeeNumber
  return { person, finding: isOther ? otherId(person, first.way, employeeNumber) : null }
}

const send = 'Send one of them, or name the person as "user" in client_payload.'

function waysIn({ employeeNumber, user, externalId, addresses }: ScimFacts): readonly Way[] {
  const isKey =
    (text: string) =>
    ({ key, was }: KnownPerson): boolean =>
      key === text || was === text
  const hasId =
    (text: string) =>
    ({ id }: KnownPerson): boolean =>
      id === text
  const hasAddress =
    (text: string) =>
    ({ values }: KnownPerson): boolean =>
      typeof values.email === 'string' && canonicalEmail(values.email) === canonicalEmail(text)
  const way = (at: string, text: string | null, fits: readonly ((text: string) => Way['fits'])[]): readonly Way[] =>
    text === null ? [] : [{ at, text, fits: (person) => fits.some((one) => one(text)(person)) }]
  return [
    ...way('scim.employeeNumber', employeeNumber, [hasId]),
    ...way('user', user, [hasId, hasAddress, isKey]),
    ...addresses.flatMap((address) => way('scim.emails', address, [hasAddress])),
    ...way('scim.externalId', externalId, [isKey]),
  ]
}

type Found = { readonly way: Way; readonly person: KnownPerson }

function twoPeople(one: Found, other: Found): ScimFinding {
  const names = ({ way, person }: Found): string => `"${way.text}" is ${person.key}`
  return scimFinding(
    'two-people',
    other.way.at,
    `${names(one)}, and ${names(other)}. Find out whom the event is about, and correct the other one in the identity provider or in the chart.`,
  )
}

function otherId({ key, id = '' }: KnownPerson, { text }: Way, employeeNumber: string): ScimFinding {
  return scimFinding(
    'other-id',
    'scim.employeeNumber',
    `"${text}" is ${key}, who has the id "${id}" in the chart, and the event says "${employeeNumber}". If it is the same person, correct "id" in the chart; if not, give one of them another address.`,
  )
}
