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

/** The schemas for editors by their paths, as `editorSchemas`: those of people and settings refer to the company's own. */
export async function companySchemas(): Promise<ReadonlyMap<string, string>> {
  return new Map([...(await editorSchemas())].map(([path, text]) => [path, referring(text)]))
}

/** A schema that refers has no `$id`: references are relative to it, and there is no such address. */
function referring(text: string): string {
  const { $id: _, ...schema } = JSON.parse(text) as Schema & { readonly $id: string }
  const { properties = {}, $defs } = schema
  const inner = (name: string, part: Schema): Schema =>
    lists.has(name) ? { ...part, items: { ...part.items, ...reference('key') } } : withReferences(part)
  const changed = { ...schema, properties: mapped(properties, inner) }
  const whole = $defs === undefined ? changed : { ...changed, $defs: mapped($defs, (__, part) => withReferences(part)) }
  const own = `${JSON.stringify(whole, null, 2)}\n`
  return own.includes(companyFile) ? own : text
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
