import { people, type Validator } from '#validators/people'
import { settings } from '#validators/settings'
import type { Diagnostic, PeopleFile, SettingsFile } from '../../model/files.js'
import { byText } from '../../model/names.js'
import { findingAt } from '../reading/finding.js'
import { type Mistake, mistakeOf, nullMistake } from './schema-words.js'
import type { Schema } from './schema-at.js'
import type { Path, Tree } from '../reading/tree.js'

/** A file as the schema has it, or what is wrong with it: `value` is null if and only if there are diagnostics. */
export interface Checked<T> {
  readonly value: T | null
  readonly diagnostics: readonly Diagnostic[]
}

/** Checks a file of people against its schema. The findings are sorted by place, one for each mistake. */
export async function checkPeople(tree: Tree): Promise<Checked<PeopleFile>> {
  const value = tree.value
  if (people(value)) return { value, diagnostics: [] }
  const schema = await import('../../../schema/people.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: await findings(tree, people, schema.default, []) }
}

/** Checks the settings against their schema. */
export async function checkSettings(tree: Tree): Promise<Checked<SettingsFile>> {
  const value = tree.value
  // The validator would take null for 0, and a limit of 0 is not what anybody means by it.
  const nulls = nullsIn(value, [])
  if (settings(value) && nulls.length === 0) return { value, diagnostics: [] }
  const schema = await import('../../../schema/settings.schema.json', { with: { type: 'json' } })
  return { value: null, diagnostics: await findings(tree, settings, schema.default, nulls) }
}

async function findings(
  tree: Tree,
  validator: Validator<unknown>,
  schema: Schema,
  nulls: readonly Path[],
): Promise<readonly Diagnostic[]> {
  const raw = tree.again()
  const errors = (validator.errors ?? []).flatMap((error) => mistakeOf(error, schema, raw) ?? [])
  const meant = new Set(errors.map((mistake) => JSON.stringify(mistake.meant)))
  const once = new Map<string, Mistake>()
  for (const mistake of [...nulls.map(nullMistake), ...errors]) {
    const where = JSON.stringify(mistake.path)
    const told = once.has(where + mistake.part) || (mistake.code === 'missing-property' && meant.has(where))
    if (!told) once.set(where + mistake.part, mistake)
  }
  const found: Diagnostic[] = []
  for (const { code, message, path, part } of once.values())
    found.push(await findingAt(tree, code, message, path, part))
  return found.toSorted(byPlace)
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  const [one, other] = [a.place, b.place]
  return (
    (one?.line ?? 0) - (other?.line ?? 0) || (one?.column ?? 0) - (other?.column ?? 0) || byText(a.message, b.message)
  )
}

function nullsIn(value: unknown, path: Path): readonly Path[] {
  if (value === null) return [path]
  if (typeof value !== 'object') return []
  return Object.entries(value).flatMap(([name, inner]) =>
    nullsIn(inner, [...path, Array.isArray(value) ? Number(name) : name]),
  )
}
