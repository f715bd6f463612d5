/** The names of SCIM's schemas: RFC 7643, and RFC 7644 for PATCH. */
export const coreUser = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const enterpriseUser = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const patchOp = 'urn:ietf:params:scim:api:messages:2.0:PatchOp'

/** What Espalier reads of a user, as an operation of PATCH names it. */
const attributes = [
  'userName',
  'externalId',
  'displayName',
  'active',
  'name',
  'name.givenName',
  'name.familyName',
  'emails',
  'emails.one',
  'employeeNumber',
  'department',
  'manager',
  'manager.value',
  'manager.$ref',
  'manager.displayName',
  'enterprise',
] as const

export type ScimAttribute = (typeof attributes)[number]

/** The names of attributes have no case in SCIM. */
const byName: ReadonlyMap<string, ScimAttribute> = new Map(attributes.map((one) => [one.toLowerCase(), one]))

/** The addresses for work, the primary one, or both: the one that a person has in the chart. */
const isMain = String.raw`(?:type\s+eq\s+"work"|primary\s+eq\s+(?:"true"|true))`
const oneEmail = new RegExp(String.raw`^emails\[\s*${isMain}(?:\s+and\s+${isMain})?\s*\](?:\.value)?$`)

/** The attribute at a path of PATCH; null if it is none that Espalier reads. Entra writes a dot after the schema, too. */
export function attributeAt(path: string): ScimAttribute | null {
  const low = path.trim().toLowerCase()
  const [core, enterprise] = [coreUser.toLowerCase(), enterpriseUser.toLowerCase()]
  if (low === enterprise) return 'enterprise'
  const bare = [core, enterprise].reduce(
    (name, urn) => (/^[:.]/.test(name.slice(urn.length)) && name.startsWith(urn) ? name.slice(urn.length + 1) : name),
    low,
  )
  return oneEmail.test(bare)
    ? 'emails.one'
    : bare === 'emails.one' || bare === 'enterprise'
      ? null
      : (byName.get(bare) ?? null)
}
