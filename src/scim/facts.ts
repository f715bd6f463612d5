import type { ScimManager, ScimUser } from '../model/files.js'
import { enterpriseUser } from './attributes.js'

/** What an event says of a person. Null, or missing: it does not say it. */
export interface ScimFacts {
  /** Whom it is about, in the sender's words beside the message. */
  readonly user: string | null
  readonly employeeNumber: string | null
  readonly externalId: string | null
  /** The address that the person has from now on. */
  readonly email: string | null
  /** Every address of the person in it: one of them may be the one that the chart has. */
  readonly addresses: readonly string[]
  readonly firstName: string | null
  readonly lastName: string | null
  readonly active: boolean | null
  /** Null takes it away. */
  readonly department?: string | null
  /** Texts that may name the manager, the best one first; null takes the manager away. */
  readonly manager?: readonly string[] | null
}

export function scimFacts(scim: ScimUser, user: string | null): ScimFacts {
  const { name, userName, active } = scim
  const { employeeNumber, department, manager } = scim[enterpriseUser] ?? {}
  const addresses = addressesIn(scim)
  const managers = manager === undefined ? undefined : managerTexts(manager)
  return {
    user: textOf(user),
    employeeNumber: textOf(employeeNumber),
    externalId: textOf(scim.externalId),
    email: addresses[0] ?? addressOf(userName),
    addresses: [...addresses, addressOf(userName), addressOf(user)].filter((one) => one !== null),
    firstName: textOf(name?.givenName),
    lastName: textOf(name?.familyName),
    active: active === undefined ? null : String(active).toLowerCase() === 'true',
    ...(department === undefined || department?.trim() === '' ? {} : { department: textOf(department) }),
    ...(managers === undefined || managers?.length === 0 ? {} : { manager: managers }),
  }
}

/** The primary address first, then those for work, then the others. */
function addressesIn({ emails }: ScimUser): readonly string[] {
  const rank = (one: NonNullable<ScimUser['emails']>[number]): number =>
    String(one.primary).toLowerCase() === 'true' ? 0 : one.type?.toLowerCase() === 'work' ? 1 : 2
  return (emails ?? [])
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ value }) => addressOf(value))
    .filter((one) => one !== null)
}

function addressOf(text: string | null | undefined): string | null {
  const bare = textOf(text)
  return bare !== null && /^[^\s@]+@[^\s@]+$/.test(bare) ? bare : null
}

/** An empty text says nothing: a provider sends it for a value that it does not have. */
function textOf(text: string | null | undefined): string | null {
  const bare = text?.trim() ?? ''
  return bare === '' ? null : bare
}

type Manager = NonNullable<ScimUser[typeof enterpriseUser]>['manager']

function managerTexts(manager: Manager): readonly string[] | null {
  if (manager === null) return null
  if (typeof manager === 'string') return [textOf(manager)].filter((one) => one !== null)
  const one: ScimManager | undefined = Array.isArray(manager) ? manager[0] : manager
  if (one === undefined) return []
  if (one.value === null) return null
  const last = one.$ref?.split('/').at(-1)
  return [...new Set([textOf(one.value), textOf(last), textOf(one.displayName)])].filter((text) => text !== null)
}
