import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('../..', import.meta.url))

test('the types are those of the schemas: npm run generate changes nothing', () => {
  const script = "import('./scripts/generate.mjs').then(async (it) => process.stdout.write(await it.generate()))"
  const fresh = execFileSync('node', ['-e', script], { cwd: root, encoding: 'utf8' })
  expect(readFileSync(`${root}src/model/files.ts`, 'utf8')).toBe(fresh)
})

test('dist/ has the version, and nothing else of package.json: an update of a tool leaves it as it is', () => {
  const action = readFileSync(`${root}dist/action.mjs`, 'utf8')
  const { version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { readonly version: string }
  expect(action).toContain(`{ version: "${version}" }`)
  expect(action).not.toContain('devDependencies')
})

interface Schema {
  readonly $ref?: string
  readonly description?: string
  readonly examples?: readonly unknown[]
  readonly sample?: unknown
  readonly properties?: Readonly<Record<string, Schema>>
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly items?: Schema
}

test.each(['people', 'settings', 'contract', 'plan', 'state', 'evidence', 'explain', 'scim-user', 'scim-patch'])(
  'every property of the %s schema has a description and an example',
  (name) => {
    const schema = JSON.parse(readFileSync(`${root}schema/${name}.schema.json`, 'utf8')) as Schema
    expect(bare(schema, name)).toEqual([])
  },
)

function bare(schema: Schema, path: string): string[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const lacks =
      property.description === undefined || ((property.examples ?? []).length === 0 && property.sample === undefined)
    return [...(lacks ? [`${path}.${name}`] : []), ...bare(property, `${path}.${name}`)]
  })
  const shared = Object.entries(schema.$defs ?? {}).flatMap(([name, inner]) => bare(inner, `${path}#${name}`))
  return [...own, ...shared, ...(schema.items === undefined ? [] : bare(schema.items, `${path}[]`))]
}
