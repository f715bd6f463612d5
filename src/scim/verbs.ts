import { canonicalEmail, type PersonKey } from '../model/names.js'
import { peopleNamed } from '../model/people-named.js'
import type { ChartVerb } from '../model/verbs.js'
import type { ScimFacts } from './facts.js'
import { personIn, type KnownPerson } from './find-person.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'

/** What of a person an event speaks of: a later event on the same takes the place of an earlier one. */
export type ScimTopic = 'status' | 'place' | 'name'

/** What an event asks of the chart. */
export interface ScimRequest {
  /** Whom it is about: a key, or for a new person their employee id or address. */
  readonly subject: string
  /** Their key; null for a new person. */
  readonly person: PersonKey | null
  /** None: the chart says so already. */
  readonly verbs: readonly ChartVerb[]
  readonly topics: readonly ScimTopic[]
}

/** The request of an event, or why it cannot be taken. `leavesUnknown`: a person who is not in the chart has left. */
export type ScimAnswer =
  | { readonly request: ScimRequest; readonly findings: readonly [] }
  | { readonly request: null; readonly findings: readonly ScimFinding[]; readonly unknownLeaver: string | null }

export function verbsOf(facts: ScimFacts, people: readonly KnownPerson[]): ScimAnswer {
  const { person, finding } = personIn(facts, people)
  if (finding !== null) return refused([finding])
  return person === null ? newPerson(facts, people) : { request: requestFor(person, facts, people), findings: [] }
}

/** Whom an event about a person who is not in the chart is about. */
function subjectOf({ employeeNumber, email, user, externalId }: ScimFacts): string {
  return employeeNumber ?? (email === null ? null : canonicalEmail(email)) ?? user ?? externalId ?? ''
}

function newPerson(facts: ScimFacts, people: readonly KnownPerson[]): ScimAnswer {
  const { active, email, firstName, lastName, employeeNumber, department, manager } = facts
  const subject = subjectOf(facts)
  if (active !== true) {
    const says = active === false ? 'has left' : 'has changed'
    const finding = scimFinding(
      'unknown-person',
      'scim',
      `The chart has no "${subject}", and the event says that this person ${says}. ${active === false ? 'If they have an account, deactivate it; if the chart has them under another address, correct it.' : 'A new person needs "active": true.'}`,
    )
    return refused([finding], active === false ? subject : null)
  }
  const missing = [
    ...(email === null ? [lacks('scim.emails', 'an address')] : []),
    ...(firstName === null ? [lacks('scim.name.givenName', 'a first name')] : []),
    ...(lastName === null ? [lacks('scim.name.familyName', 'a last name')] : []),
  ]
  if (email === null || firstName === null || lastName === null) return refused(missing)
  const verb: ChartVerb = {
    verb: 'hire',
    email,
    firstName,
    lastName,
    // Providers create a user before they know the manager, whom the proposal then asks for.
    manager: manager === undefined || manager === null ? null : managerText(manager, people),
    ...(employeeNumber === null ? {} : { id: employeeNumber }),
    ...(department === undefined ? {} : { department }),
  }
  return { request: { subject, person: null, verbs: [verb], topics: ['status', 'place', 'name'] }, findings: [] }
}

function lacks(at: string, what: string): ScimFinding {
  return scimFinding(
    'incomplete-hire',
    at,
    `A new person needs ${what}. Map the attribute in the sender, and send the event again.`,
  )
}

function requestFor(person: KnownPerson, facts: ScimFacts, people: readonly KnownPerson[]): ScimRequest {
  const { key } = person
  const isActive = person.values.active !== false
  const about = { subject: key, person: key }
  if (facts.active === false)
    return { ...about, verbs: isActive ? [leave(person, people)] : [], topics: ['status', 'place', 'name'] }
  // What else the event says of a person who has left is the history of the provider, and no wish.
  if (!isActive && facts.active !== true) return { ...about, verbs: [], topics: [] }
  const [place, names] = [placeIn(person, facts, people), namesIn(person, facts)]
  const { email, ...others } = names
  const back: ChartVerb = { verb: 'rehire', person: key, ...place, ...(email === undefined ? {} : { email }) }
  const verbs: readonly ChartVerb[] = isActive
    ? [
        ...(isEmpty(place) ? [] : [{ verb: 'move', person: key, ...place } as const]),
        ...(isEmpty(names) ? [] : [{ verb: 'rename', person: key, ...names } as const]),
      ]
    : [back, ...(isEmpty(others) ? [] : [{ verb: 'rename', person: key, ...others } as const])]
  return { ...about, verbs, topics: topicsOf(facts) }
}

/** Reports move up, so that a leaver is never held up by them: the proposal says so. */
function leave({ key, values: { manager } }: KnownPerson, people: readonly KnownPerson[]): ChartVerb {
  const leads = people.some(({ values }) => values.manager === key && values.active !== false)
  return { verb: 'leave', person: key, ...(leads && typeof manager === 'string' ? { reportsTo: manager } : {}) }
}

type Place = { readonly manager?: string | null; readonly department?: string | null }

function placeIn({ values }: KnownPerson, { manager, department }: ScimFacts, people: readonly KnownPerson[]): Place {
  const wanted = manager === undefined || manager === null ? manager : managerText(manager, people)
  return {
    ...(wanted === undefined || wanted === (values.manager ?? null) ? {} : { manager: wanted }),
    ...(department === undefined || department === (values.department ?? null) ? {} : { department }),
  }
}

type Names = { readonly firstName?: string; readonly lastName?: string; readonly email?: string }

function namesIn({ values }: KnownPerson, { firstName, lastName, email }: ScimFacts): Names {
  return {
    ...(firstName === null || firstName === values.firstName ? {} : { firstName }),
    ...(lastName === null || lastName === values.lastName ? {} : { lastName }),
    ...(email === null || canonicalEmail(email) === canonicalEmail(String(values.email)) ? {} : { email }),
  }
}

/** The key of the one manager whom a text names; else the best text, of which the chart then says what is near. */
function managerText(texts: readonly string[], people: readonly KnownPerson[]): string {
  for (const text of texts) {
    const [one, ...others] = peopleNamed(text, people)
    if (one !== undefined && others.length === 0) return one.key
  }
  return texts[0] ?? ''
}

function topicsOf({ active, manager, department, firstName, lastName, email }: ScimFacts): readonly ScimTopic[] {
  return [
    ...(active === null ? [] : (['status'] as const)),
    ...(manager === undefined && department === undefined ? [] : (['place'] as const)),
    ...(firstName === null && lastName === null && email === null ? [] : (['name'] as const)),
  ]
}

function isEmpty(values: object): boolean {
  return Object.keys(values).length === 0
}

function refused(findings: readonly ScimFinding[], unknownLeaver: string | null = null): ScimAnswer {
  return { request: null, findings, unknownLeaver }
}
