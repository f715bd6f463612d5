/** Why an event cannot be taken. Its message says what to do. */
export interface ScimFinding {
  readonly code: ScimCode
  /** Where in the payload: scim.name.givenName. It holds only our own words and numbers. */
  readonly at: string
  /** It may quote the payload, so it is foreign. */
  readonly message: string
}

/** Every reason, in one sentence: docs/events.md has a row for each. */
export const scimCodes = {
  'not-scim': 'The payload has no message of SCIM for one user.',
  'wrong-value': 'A value has another form than SCIM gives it.',
  'not-removable': 'An operation removes what every person has.',
  'no-person': 'Nothing in the event names a person.',
  'unknown-person': 'The chart does not have the person.',
  'two-people': 'The event names two people of the chart.',
  'other-id': 'The chart has another employee id for the person.',
  'incomplete-hire': 'A new person lacks an address or a name.',
  'not-possible': 'The chart cannot do what the event asks for.',
} as const satisfies Readonly<Record<string, string>>

export type ScimCode = keyof typeof scimCodes

export function scimFinding(code: ScimCode, at: string, message: string): ScimFinding {
  return { code, at, message }
}
