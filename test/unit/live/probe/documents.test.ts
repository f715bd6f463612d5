import { expect, test } from 'vitest'
import { factChoices, factNames } from '../../../../src/model/facts.js'
import { read } from '../../../support/docs.js'

const sections = new Map(
  read('docs/facts.md')
    .split(/^### /m)
    .slice(1)
    .map((text) => [text.split('\n', 1)[0] ?? '', text]),
)

test('docs/facts.md has a section for each fact, in their order, and no other', () => {
  expect([...sections.keys()]).toEqual(factNames)
})

test.each(Object.entries(factChoices))('it says what each value of %s means', (name, values) => {
  const rows = [...(sections.get(name) ?? '').matchAll(/^\| `(\w+)`(?: \([^)]*\))? \|/gm)].map(([, value]) => value)
  expect(new Set(rows)).toEqual(new Set(values))
})

test('the schema of contract.yaml has exactly the facts and values that there are', () => {
  interface Property {
    readonly properties: { readonly value: { readonly enum?: readonly string[] } }
  }
  const schema = JSON.parse(read('schema/contract.schema.json')) as {
    readonly properties: { readonly facts: { readonly properties: Readonly<Record<string, Property>> } }
  }
  const facts = Object.entries(schema.properties.facts.properties)
  expect(facts.map(([name]) => name)).toEqual(factNames)
  const choices = facts.filter(([, { properties }]) => properties.value.enum !== undefined)
  expect(Object.fromEntries(choices.map(([name, { properties }]) => [name, properties.value.enum]))).toEqual(
    factChoices,
  )
})
