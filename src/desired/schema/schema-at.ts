import type { Path } from '../reading/marks.js'

/** What we read of a JSON Schema to put it in words. */
export interface Schema {
  readonly title?: string
  readonly type?: string | readonly string[]
  readonly examples?: readonly unknown[]
  /** An example that an editor must not offer: a key of a person is right in one chart only. */
  readonly sample?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: Schema
  readonly pattern?: string
  /** What to write instead, for a value that no example shows. */
  readonly patternErrorMessage?: string
  readonly tsType?: string
  readonly required?: readonly string[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
}

/** The schema of the value at the end of a path; an empty one if the schema does not go so far. */
export function schemaAt(root: Schema, path: Path): Schema {
  let here = root
  for (const step of path) here = resolved(root, typeof step === 'number' ? item(here) : below(here, step))
  return here
}

/** An entry of a list; its examples are those of the list. */
function item({ items, examples }: Schema): Schema {
  const [first] = examples ?? []
  return { ...(Array.isArray(first) ? { examples: first } : {}), ...items }
}

function below(schema: Schema, name: string): Schema {
  if (schema.properties !== undefined && Object.hasOwn(schema.properties, name)) return schema.properties[name] ?? {}
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
}

/** Follows a reference; the words beside it (an example) stay. */
function resolved(root: Schema, schema: Schema): Schema {
  const name = schema.$ref?.replace('#/$defs/', '')
  return name === undefined ? schema : { ...root.$defs?.[name], ...schema }
}

/** What to write for a value, as an example. */
export function exampleOf({ sample, examples }: Schema): unknown {
  return sample ?? examples?.[0]
}

/** Whether null is a value: a person who has no manager. */
export function canBeNull(schema: Schema): boolean {
  return Array.isArray(schema.type) && schema.type.includes('null')
}

/** The one kind of value that a schema asks for, null aside. */
export function schemaKind(schema: Schema): string {
  return typeof schema.type === 'string' ? schema.type : (schema.type?.[0] ?? '')
}
