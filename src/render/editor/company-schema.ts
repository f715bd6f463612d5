import type { SettingsFile } from '../../model/files.js'
import { byText, type PersonKey } from '../../model/names.js'
import type { DesiredState } from '../../model/people.js'
import { editorText, isTypeable } from '../escaping/editor.js'
import { json, type Json } from '../escaping/json.js'

/**
 * What editors complete and check for one company: the definitions that the other schemas refer to. Each key has lines of
 * its own, in the order of the keys. Only editors read it.
 */
export function companySchema(desired: DesiredState, { departments, emailDomains }: SettingsFile): Json {
  const people = peopleNow(desired)
  const inUse = departmentsIn(desired)
  const listed = (departments ?? inUse).filter(isTypeable).toSorted(byText)
  return json({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'Company',
    description: 'Written by "espalier schema", for editors. Run it again to bring this file up to date.',
    $defs: {
      key: checked('people', 'leavers', noPerson),
      department: departments === undefined ? offered('departments') : checked('departments', 'others', noDepartment),
      email: emailDomains === undefined ? true : domainOf(desired, emailDomains),
      people: { type: 'string', ...oneOf([...people.keys()]), enumDescriptions: [...people.values()] },
      leavers: oneOf(allKeys(desired).filter((key) => !people.has(key))),
      departments: { type: 'string', ...oneOf(listed) },
      others: oneOf([...new Set([...(departments ?? []), ...inUse])].filter((one) => !listed.includes(one))),
    },
  })
}

const noPerson =
  'The chart has no person with this key. Press Ctrl+Space to choose one. If the person is new, run "espalier schema".'
const noDepartment =
  'The settings list no such department. Press Ctrl+Space to choose one, or add it to departments in espalier.yaml and run "espalier schema".'

/** A list may not be empty in a schema. */
function oneOf(values: readonly string[]): object {
  return values.length === 0 ? { not: {} } : { enum: values }
}

/**
 * Offers a list without checking it: an editor that checks a list repeats it in every hover, and as a repair of every
 * mistake. No value can be an array here.
 */
function offered(list: string): object {
  return { oneOf: [true, { type: 'array', allOf: [{ $ref: `#/$defs/${list}` }] }] }
}

/** Offers one list, and finds what is in neither; numbers and null are as they are. Records may name those who left. */
function checked(list: string, past: string, patternErrorMessage: string): object {
  const known = [list, past].map((name) => ({ $ref: `#/$defs/${name}` }))
  // oxlint-disable-next-line unicorn/no-thenable -- a word of JSON Schema
  return { if: { not: { anyOf: known } }, then: { pattern: '(?!)', patternErrorMessage }, ...offered(list) }
}

/** Those who have not left, later starters too, with their name and department. */
function peopleNow({ people, upcoming }: DesiredState): ReadonlyMap<PersonKey, string> {
  const later = upcoming.filter(({ kind }) => kind === 'hire' || kind === 'return')
  const known = [...later, ...[...people.values()].filter(({ values }) => values.active === true)]
  const named = known.map(({ key, values }) => [key, { ...people.get(key)?.values, ...values }] as const)
  const words = named.map(([key, { firstName, lastName, department }]) => {
    const name = `${String(firstName)} ${String(lastName)}`
    return [key, editorText(typeof department === 'string' ? `${name}, ${department}` : name)] as const
  })
  return new Map(words.toSorted(([a], [b]) => byText(a, b)))
}

function allKeys({ people, upcoming }: DesiredState): readonly PersonKey[] {
  return [...new Set([...people.keys(), ...upcoming.map(({ key }) => key)])].toSorted(byText)
}

/** All values that the chart has on some day, of leavers too. */
function valuesIn({ people, upcoming, past }: DesiredState): readonly DesiredState['upcoming'][number]['values'][] {
  return [...people.values(), ...upcoming, ...past].map(({ values }) => values)
}

function departmentsIn(desired: DesiredState): readonly string[] {
  const all = valuesIn(desired).flatMap(({ department }) => (typeof department === 'string' ? [department] : []))
  return [...new Set(all)].toSorted(byText)
}

const mostShown = 5

/** The domains of the settings, and those that leavers keep. */
function domainOf(desired: DesiredState, domains: readonly string[]): object {
  const kept = valuesIn(desired).flatMap(({ email }) => {
    const domain =
      String(email ?? '')
        .toLowerCase()
        .split('@')[1] ?? ''
    return /^[a-z0-9.-]+$/.test(domain) ? [domain] : []
  })
  const all = [...new Set([...domains, ...kept])].toSorted(byText)
  const more = domains.length > mostShown ? ', …' : ''
  return {
    pattern: `^[^@]*$|@(?:${all.map(anyCase).join('|')})$`,
    patternErrorMessage: `The address is outside the domains of the company: ${domains.slice(0, mostShown).join(', ')}${more}. If it is right, add its domain to emailDomains in espalier.yaml and run "espalier schema".`,
  }
}

/** A domain in capital letters is the same. */
function anyCase(domain: string): string {
  return domain.replaceAll('.', String.raw`\.`).replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`)
}
