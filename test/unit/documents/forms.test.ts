import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { formFields, formKinds, formTitle, type FormField } from '../../../src/model/forms.js'
import { root } from '../../support/docs.js'

/*
 * The forms as GitHub takes them: https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 * and /syntax-for-githubs-form-schema. It shows a form with a mistake to no one.
 */

interface Element {
  readonly type: string
  readonly id?: string
  readonly attributes: Readonly<Record<string, string>>
  readonly validations?: Readonly<Record<string, unknown>>
}

interface Form {
  readonly name: string
  readonly description: string
  readonly title: string
  readonly body: readonly Element[]
}

const folder = `${root}template/.github/ISSUE_TEMPLATE`
const names = readdirSync(folder).filter((name) => name !== 'config.yml')
const read = (name: string): Form => parse(readFileSync(`${folder}/${name}`, 'utf8')) as Form
const attributes: Readonly<Record<string, readonly string[]>> = {
  markdown: ['value'],
  input: ['label', 'description', 'placeholder', 'value'],
}

test.each(names)('%s is a form that GitHub shows', (name) => {
  const form = read(name)
  expect(Object.keys(form).filter((key) => !['name', 'description', 'title', 'body'].includes(key))).toEqual([])
  for (const text of [form.name, form.description, form.title]) expect(text).toMatch(/\S.{2}/)
  expect(form.body.some(({ type }) => type !== 'markdown')).toBe(true)
  for (const { type, id, attributes: own, validations = {}, ...rest } of form.body) {
    expect([Object.keys(attributes), rest]).toEqual([expect.arrayContaining([type]), {}])
    expect(Object.keys(own).filter((key) => attributes[type]?.includes(key) !== true)).toEqual([])
    for (const value of Object.values(own)) expect(typeof value).toBe('string')
    expect(own[type === 'markdown' ? 'value' : 'label']).toMatch(/\S/)
    expect(type === 'markdown' ? 'none' : id).toMatch(/^[\w-]+$/)
    expect(
      Object.entries(validations).filter(([key, value]) => key !== 'required' || typeof value !== 'boolean'),
    ).toEqual([])
  }
  const ids = form.body.flatMap(({ id }) => id ?? [])
  const labels = form.body.flatMap(({ attributes: { label } }) => (label === undefined ? [] : [label.toLowerCase()]))
  expect([new Set(ids).size, new Set(labels).size]).toEqual([ids.length, labels.length])
})

test('each form is one that Espalier reads: its title, its labels in their order, and what must be filled', () => {
  const shown = names.map((name) => {
    const { title, body } = read(name)
    expect(title.startsWith(formTitle)).toBe(true)
    const inputs = body.filter(({ type }) => type === 'input')
    return inputs.map(({ attributes: own, validations }) => [own['label'], validations?.['required'] === true])
  })
  const wanted = formKinds.map((kind) => formFields[kind].map(({ label, required }: FormField) => [label, required]))
  const sorted = (all: readonly unknown[]): readonly string[] => all.map((one) => JSON.stringify(one)).toSorted()
  expect(sorted(shown)).toEqual(sorted(wanted))
  expect(new Set(names.map((name) => read(name).name))).toEqual(
    new Set(['New hire', 'Move', 'Leaver', 'Change of name or address']),
  )
})

test('other issues stay possible', () => {
  expect(parse(readFileSync(`${folder}/config.yml`, 'utf8'))).toEqual({ blank_issues_enabled: true })
})
