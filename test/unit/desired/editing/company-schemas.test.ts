import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { companyFile, companySchemas } from '../../../../src/desired/editing/company-schemas.js'
import { editorSchemas } from '../../../../src/desired/editing/new-settings.js'

const schemas = await companySchemas()

/** The paths of all references to the definitions of the company. */
function references(part: unknown, path: string): readonly string[] {
  if (typeof part !== 'object' || part === null) return []
  return Object.entries(part).flatMap(([name, one]) =>
    name === '$ref' && String(one).startsWith(companyFile)
      ? [`${path.replace('schema/', '')} ${one}`]
      : references(one, `${path}/${name}`),
  )
}

test('people, their dated changes, defaults and lists of the settings refer to the company, and nothing else', () => {
  const key = `${companyFile}#/$defs/key`
  const found = [...schemas].flatMap(([file, text]) => references(JSON.parse(text), file))
  expect(found.toSorted()).toEqual([
    `people.schema.json/$defs/dated/properties/department ${companyFile}#/$defs/department`,
    `people.schema.json/$defs/dated/properties/email ${companyFile}#/$defs/email`,
    `people.schema.json/$defs/dated/properties/manager ${key}`,
    `people.schema.json/$defs/person/properties/department ${companyFile}#/$defs/department`,
    `people.schema.json/$defs/person/properties/email ${companyFile}#/$defs/email`,
    `people.schema.json/$defs/person/properties/manager ${key}`,
    `people.schema.json/$defs/person/properties/successor ${key}`,
    `people.schema.json/properties/defaults/properties/department ${companyFile}#/$defs/department`,
    `settings.schema.json/properties/admins/items ${key}`,
    `settings.schema.json/properties/protected/items ${key}`,
  ])
})

test('but for the references, the schemas are the shipped ones', async () => {
  for (const [path, text] of await editorSchemas()) {
    if (schemas.get(path) === text) continue
    const { $id: _, ...shipped } = JSON.parse(text) as { readonly $id: string }
    const own = JSON.parse(schemas.get(path) ?? '', (name, value: unknown) =>
      name === '$ref' && String(value).startsWith(companyFile) ? undefined : value,
    ) as object
    expect(own).toEqual(shipped)
  }
})

test('the schema that refers to nothing is the shipped one to the letter', async () => {
  const path = 'schema/contract.schema.json'
  expect(schemas.get(path)).toBe((await editorSchemas()).get(path))
})

test('they are sound schemas', () => {
  for (const text of schemas.values()) {
    const ajv = new Ajv2020({ strict: false })
    ajv.addSchema({ $defs: { key: true, department: true, email: true } }, companyFile)
    expect(typeof ajv.compile(JSON.parse(text) as object)).toBe('function')
  }
})
