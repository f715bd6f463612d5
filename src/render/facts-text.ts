import type { FactName, Facts } from '../model/facts.js'
import type { ContractFile } from '../model/files.js'
import { byText } from '../model/names.js'
import { columns, message, painter, printed, type Line, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'

/** The result of a probe. */
export interface Probed {
  readonly service: string
  readonly file: ContractFile
  /** The names that are neither shown nor written, by their number and shape; '' if there are none. */
  readonly unshown: string
  /** What Espalier cannot work with, a sentence each. */
  readonly problems: readonly string[]
  /** What has changed against org/contract.yaml; null: it was not there, or has gone. */
  readonly differences: readonly { readonly what: string; readonly before: unknown; readonly after: unknown }[]
}

/** The facts as a table, the names of the fields, and then what is wrong and what has changed. */
export function factsText({ service, file, unshown, problems, differences }: Probed, colour: boolean): Printed {
  const paint = painter(colour)
  const { facts, fields } = file
  const rows = (Object.entries(facts) as [FactName, Facts[FactName]][]).map(([name, { value, evidence, at, by }]) => [
    printed`  ${name}`,
    printed`${factText(value, 'not known')}`,
    evidence === 'probed' ? printed`probed ${at ?? ''}` : words`assumed`,
    by === undefined ? nothing : printed`${by}`,
  ])
  const changed = differences.map(({ what, before, after }) => [
    printed`  ${what}`,
    printed`${factText(before, 'not there')} → ${factText(after, 'not there')}`,
  ])
  const part = (title: Line, lines: readonly Line[]): readonly Line[] =>
    lines.length === 0 ? [] : [nothing, paint('bold', title), ...lines]
  const lines = [
    printed`Contract ${file.contract} at ${service}`,
    nothing,
    ...columns(rows),
    nothing,
    words`probed: seen in Small Improvements. assumed: not probed yet, so Espalier takes the safe side.`,
    words`docs/facts.md explains each fact.`,
    ...part(words`Fields in the list`, fieldLines(fields.list)),
    ...part(words`Fields of one user`, fieldLines(fields.one)),
    ...part(
      words`Names that are neither shown nor written, because they may be personal`,
      unshown === '' ? [] : [printed`  ${unshown}`],
    ),
    ...part(
      words`Differs from the contract: plan and apply stop before any write`,
      problems.map((one) => printed`  ${message(one)}`),
    ),
    ...part(words`Changed`, columns(changed)),
  ]
  return printed`${printed.join(lines, '\n')}\n`
}

function fieldLines(types: Readonly<Record<string, string>>): readonly Printed[] {
  const rows = Object.entries(types).toSorted(([a], [b]) => byText(a, b))
  return columns(rows.map(([name, type]) => [printed`  ${name}`, printed`${type}`]))
}

/** A value of a fact or the form of a field, for people; `absent` if there is none. */
export function factText(value: unknown, absent: string): string {
  if (value === null || value === undefined) return absent
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.join(', ')
  if (typeof value !== 'object') return typeof value === 'string' ? value : JSON.stringify(value)
  const rows = Object.entries(value).map(([field, forms]) => `${field}: ${factText(forms, 'none')}`)
  return rows.length === 0 ? 'none' : rows.join('; ')
}

/** The requests of a writing probe, for the person who is asked. */
export function requestsText(
  requests: readonly { readonly request: string; readonly says: string; readonly unlessClear: boolean }[],
  email: string,
  manager: string | null,
): Printed {
  const rows = requests.map(({ says, unlessClear, request }) => [
    printed`  ${says}${unlessClear ? ', if needed' : ''}`,
    message(request),
  ])
  const mailed = manager === null ? '' : `, and so may account ${manager}, its temporary manager`
  const head = printed`Only these requests are sent. {id} is the new account; it stays there, inactive. ${email} may get an e-mail${mailed}.`
  return printed`${printed.join([head, ...columns(rows)], '\n')}\n`
}
