import type { Schema } from '../schema/schema-at.js'
import { editorSchemas } from './new-settings.js'

/** The file of the company's own definitions, beside the schemas that refer to it. */
export const companyFile = 'company.schema.json'

/** Where values of people are, by their titles; and which of them, and of the lists of the settings, refer to what. */
const ofPeople = new Set(['Defaults', 'PersonEntry', 'DatedChange'])
const definitions = new Map(
  Object.entries({ manager: 'key', successor: 'key', department: 'department', email: 'email' }),
)
const lists = new Set(['admins', 'protected'])

/** The schemas for editors by the names of their files: the shipped ones, referring to the company's definitions. */
export async function companySchemas(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>()
  for (const [path, text] of await editorSchemas()) {
    const file = path.replace(/^.*\//, '')
    const { $id: _, ...schema } = JSON.parse(text) as Schema & { readonly $id: string }
    files.set(file, `${JSON.stringify(referring(schema), null, 2)}\n`)
  }
  return files
}

/** Without `$id`: a reference is relative to it, and there is no such address. */
function referring(schema: Schema): Schema {
  const { properties = {}, $defs } = schema
  const inner = (name: string, part: Schema): Schema =>
    lists.has(name) ? { ...part, items: { ...part.items, ...reference('key') } } : withReferences(part)
  const changed = { ...schema, properties: mapped(properties, inner) }
  return $defs === undefined ? changed : { ...changed, $defs: mapped($defs, (_, part) => withReferences(part)) }
}

/** A part of a schema whose properties refer to the definitions. */
function withReferences(part: Schema): Schema {
  if (part.properties === undefined || !ofPeople.has(part.title ?? '')) return part
  return {
    ...part,
    properties: mapped(part.properties, (name, one) => ({ ...one, ...reference(definitions.get(name)) })),
  }
}

function reference(definition: string | undefined): Schema {
  return definition === undefined ? {} : { $ref: `${companyFile}#/$defs/${definition}` }
}

function mapped(
  parts: Readonly<Record<string, Schema>>,
  change: (name: string, part: Schema) => Schema,
): Readonly<Record<string, Schema>> {
  return Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, change(name, part)]))
}
