import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { people as validate } from '#validators/people'
import { read } from '../../support/docs.js'

// An editor with yaml-language-server reads YAML 1.2 as it is, numbers too, and shows `patternErrorMessage` instead of
// the pattern. `examples` are what it offers as a value, `defaultSnippets` what it offers as a key.
interface Part {
  readonly [name: string]: unknown
}

const schemaOf = (name: string): Part => JSON.parse(read(`schema/${name}.schema.json`)) as Part

function ajvOf(schema: Part): (file: unknown) => boolean {
  const ajv = new Ajv2020({ strictTypes: false, allowUnionTypes: true })
  ajv.addVocabulary(['tsType', 'sample', 'patternErrorMessage', 'defaultSnippets'])
  return ajv.compile(schema)
}

const check = ajvOf(schemaOf('people'))
const ada = 'email: ada@acme.example\n    firstName: Ada\n    lastName: Lovelace\n    manager: null\n'
const fileOf = (entry: string): unknown => parse(`people:\n  ada:\n    ${entry}`)

/** Every part of a schema, by its path. */
function partsOf(part: unknown, path: string): readonly (readonly [string, Part])[] {
  if (typeof part !== 'object' || part === null) return []
  const inner = Object.entries(part).flatMap(([name, one]) => partsOf(one, `${path}/${name}`))
  return [[path, part as Part], ...inner]
}

test.each(['people', 'settings'])('each pattern of %s is explained in words', (name) => {
  const patterns = partsOf(schemaOf(name), name).filter(([, { pattern }]) => typeof pattern === 'string')
  const silent = patterns.filter(([, { patternErrorMessage }]) => patternErrorMessage === undefined)
  expect(patterns.length).toBeGreaterThan(1)
  expect(silent.map(([path]) => path)).toEqual([])
})

describe('an editor and "validate" agree', () => {
  test.each([
    ['as it is', ada, true],
    ['a last name of digits', ada.replace('Lovelace', '12'), true],
    ['a department of digits', `${ada}    department: 42\n`, true],
    ['a month 13', `${ada}    start: 2026-13-01\n`, false],
    ['a day 32', `${ada}    start: 2026-01-32\n`, false],
    ['a day 0', `${ada}    end: 2026-01-00\n`, false],
    ['another form of a day', `${ada}    start: 1.12.2026\n`, false],
    ['an address without a sign', ada.replace('@', ''), false],
    ['a list of names', ada.replace('Lovelace', '[a]'), false],
    ['a field that does not exist', `${ada}    managr: null\n`, false],
  ])('%s', (_, entry, expected) => {
    const asText = parse(`people:\n  ada:\n    ${entry}`, { schema: 'failsafe' }) as { people: { ada: Part } }
    const ada2 = { ...asText.people.ada, manager: null }
    expect([check(fileOf(entry)), validate({ people: { ada: ada2 } })]).toEqual([expected, expected])
  })
})

test('no key and no department is offered that may be in no chart', () => {
  const offered = partsOf(schemaOf('people').$defs, '').flatMap(([path, { examples }]) =>
    /\/(?:manager|department|successor|was)$/.test(path) ? ((examples as unknown[] | undefined) ?? []) : [],
  )
  expect(offered.filter((one) => one !== null)).toEqual([])
})

test('a new key offers a whole person, who is sound once it is filled in', () => {
  const { defaultSnippets } = (schemaOf('people').properties as { people: Part }).people
  const [snippet] = defaultSnippets as readonly { readonly body: Part }[]
  const text = JSON.stringify(snippet?.body)
    .replace('${2:address}', 'ada@acme.example')
    .replaceAll(/\$\{\d:([^}]*)\}/g, '$1')
  const people = JSON.parse(text) as Record<string, Part>
  expect(check({ people })).toBe(true)
  expect(Object.keys(people['first.last'] ?? {})).toEqual(['email', 'firstName', 'lastName', 'manager', 'department'])
})

test('each snippet of a person, and of a dated change, has fields that there are', () => {
  const snippets = partsOf(schemaOf('people'), '').flatMap(
    ([, { defaultSnippets }]) =>
      (defaultSnippets as readonly { readonly label: string; readonly body: Part }[] | undefined) ?? [],
  )
  expect(snippets.map(({ label }) => label)).toEqual([
    'a person',
    'a dated change',
    'a leaver',
    'a successor',
    'an absence',
    'a dated change',
    'a dated change',
  ])
  const person = { email: 'ada@acme.example', firstName: 'Ada', lastName: 'Lovelace' }
  for (const { body } of snippets.slice(1)) {
    const text = JSON.stringify(body).replaceAll(/\$\{\d:YYYY-MM-DD\}/g, '2027-01-01')
    const filled = JSON.parse(text.replaceAll(/\$\{\d:key of the \w+\}/g, 'grace')) as Part
    expect(check({ people: { ada: { ...person, ...('on' in filled ? { changes: [filled] } : filled) } } })).toBe(true)
  }
})
