import type { ScimPatch } from '../model/files.js'
import { attributeAt, coreUser, enterpriseUser, type ScimAttribute } from './attributes.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'

/** What the operations of a PATCH set, as a user with nothing else. It is not checked yet. */
export interface PatchedUser {
  readonly user: unknown
  readonly findings: readonly ScimFinding[]
  /** How many attributes it sets that Espalier does not read. */
  readonly ignored: number
}

/** One value that an operation sets: an attribute, or null for one that Espalier does not read. */
type Setting = readonly [attribute: ScimAttribute | null, value: unknown]

export function patchedUser({ Operations }: ScimPatch): PatchedUser {
  const said = new Map<ScimAttribute, unknown>()
  const findings: ScimFinding[] = []
  let ignored = 0
  for (const [index, { op, path, value }] of Operations.entries()) {
    const removes = op.toLowerCase() === 'remove'
    const settings = removes ? removed(path, value) : settingsIn(path, value)
    const at = `scim.Operations[${index}]`
    if (settings === null) findings.push(scimFinding('wrong-value', at, removes ? needsPath : needsValue))
    for (const [attribute, one] of settings ?? []) {
      if (attribute === null) ignored += 1
      else if (removes && one !== null) findings.push(scimFinding('not-removable', at, stays(attribute)))
      else set(said, attribute, op.toLowerCase() === 'add' && attribute === 'emails' ? mainOf(one) : one)
    }
  }
  return { user: assembled(said), findings, ignored }
}

/** An address that is added stands beside the one for work, unless it is that one. */
function mainOf(emails: unknown): unknown {
  if (!Array.isArray(emails)) return emails
  return emails.filter((one: unknown) => {
    const { type, primary } = isObject(one) ? one : {}
    const isPrimary = primary === true || (typeof primary === 'string' && primary.toLowerCase() === 'true')
    return typeof type !== 'string' || type.toLowerCase() === 'work' || isPrimary
  })
}

/** A manager as a whole takes the place of the parts that an earlier operation set. */
function set(said: Map<ScimAttribute, unknown>, attribute: ScimAttribute, value: unknown): void {
  if (attribute === 'manager') for (const part of managerParts) said.delete(part)
  said.set(attribute, value)
}

const managerParts = ['manager.value', 'manager.$ref', 'manager.displayName'] as const

const needsPath = 'An operation "remove" needs a path. Name the attribute that it removes.'
const needsValue = 'An operation without a path needs an object as its value. Write the attributes by their names.'

function stays(attribute: ScimAttribute): string {
  return `"${attribute}" cannot be removed: every person has it. Send the new value with "replace".`
}

/** What can be taken away: its value is null then. For anything else, the value says that it cannot. */
function removed(path: string | undefined, value: unknown): readonly Setting[] | null {
  if (path === undefined) return null
  const attribute = attributeAt(path)
  if (attribute === 'manager' || attribute === 'manager.value') return [['manager', null]]
  if (attribute === 'department') return [['department', null]]
  // Entra removes what a user has no value for; these two find a person, and stay as they are.
  return [[attribute === 'externalId' || attribute === 'displayName' ? null : attribute, value ?? true]]
}

function settingsIn(path: string | undefined, value: unknown): readonly Setting[] | null {
  if (path === undefined)
    return isObject(value) ? Object.entries(value).flatMap(([name, one]) => settingAt(name, one)) : null
  return settingAt(path, value)
}

/** An object of attributes is taken apart, so that an earlier operation on one of them stays. */
function settingAt(path: string, value: unknown): readonly Setting[] {
  const attribute = attributeAt(path)
  if (!isObject(value)) return [[attribute, value]]
  if (attribute === 'name') return Object.entries(value).map(([name, one]) => [attributeAt(`name.${name}`), one])
  if (attribute === 'enterprise')
    return Object.entries(value).map(([name, one]) => [attributeAt(`${enterpriseUser}:${name}`), one])
  return [[attribute, value]]
}

function assembled(said: ReadonlyMap<ScimAttribute, unknown>): unknown {
  const part = (names: Readonly<Record<string, ScimAttribute>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(names).flatMap(([name, one]) => (said.has(one) ? [[name, said.get(one)]] : [])))
  const whole = said.get('manager')
  const parts = part({ value: 'manager.value', $ref: 'manager.$ref', displayName: 'manager.displayName' })
  const manager = { ...(typeof whole === 'string' ? { value: whole } : isObject(whole) ? whole : {}), ...parts }
  const enterprise = {
    ...part({ employeeNumber: 'employeeNumber', department: 'department', manager: 'manager' }),
    ...(Object.keys(parts).length > 0 ? { manager } : {}),
  }
  const name = part({ givenName: 'name.givenName', familyName: 'name.familyName' })
  const one = said.get('emails.one')
  return {
    schemas: [coreUser],
    ...part({
      userName: 'userName',
      externalId: 'externalId',
      displayName: 'displayName',
      active: 'active',
      emails: 'emails',
      name: 'name',
    }),
    ...(Object.keys(name).length > 0 ? { name } : {}),
    ...(one === undefined ? {} : { emails: emailsWith(one) }),
    [enterpriseUser]: said.has('enterprise') ? said.get('enterprise') : enterprise,
  }
}

/** The address for work: as a text, as an object, or as a list of one. */
function emailsWith(one: unknown): unknown {
  return Array.isArray(one) ? one : [isObject(one) ? one : { value: one, type: 'work' }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
