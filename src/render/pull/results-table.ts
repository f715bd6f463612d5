import { fieldFacts, fields, type Field } from '../../model/fields.js'
import type { Plan, Scheduled } from '../../model/files.js'
import type { Outcome } from '../../model/outcome.js'
import { dayWords, eveWords } from '../day-words.js'
import { markdownInk as ink } from '../markup.js'
import { counted, verbNames } from '../plan/counts.js'
import { within } from '../plan/truncation.js'
import { called } from '../plan/names.js'
import { code, markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words } from '../escaping/words.js'
import type { PersonResult, Results } from './results.js'

/** One row a person, first those that a person must look at; what is for later at the end. At most this many bytes. */
export function resultsTable(results: Results, people: readonly PersonResult[], bytes: number): Markdown {
  const { plan, after, scheduled } = results
  const rows = [
    ...people.map((person) => personRow(person, plan, after)),
    ...scheduled.map((one) => laterRow(one, plan)),
  ]
  const shown = within(rows, bytes, () => nothing).filter(({ text }) => text !== '')
  const rest = rows.length - shown.length
  const more = row([counted(rest, words`more person`, words`more people`), nothing, words`the log lists them`, nothing])
  return table([words`Person`, words`Change`, words`Result`, words`Read back`], rest === 0 ? shown : [...shown, more])
}

function personRow(person: PersonResult, plan: Plan, after: Plan | null): Markdown {
  const { key, name, verb, outcomes } = person
  const applied = outcomes.filter(({ kind }) => kind === 'applied')
  const others = outcomes.filter(({ kind }) => kind !== 'applied')
  const results = [...(applied.length === 0 ? [] : [doneWords(applied)]), ...others.map(troubleWords)]
  return row([
    ink.strong(called(key, plan, ink, name)),
    verbNames[verb],
    markdown.join(results, ' · '),
    applied.length === 0 ? nothing : readBack(applied, after),
  ])
}

function doneWords(applied: readonly Outcome[]): Marked {
  const created = applied.find((one) => one.kind === 'applied' && one.change.action === 'create')
  if (created?.kind === 'applied') return markdown`✅ created as ${code(created.user)}`
  const writes = applied.filter(({ change }) => change.action !== 'adopt').length
  return writes === 0 ? words`✅ bound, nothing written` : words`✅ ${counted(writes, words`write`)}`
}

function troubleWords(outcome: Outcome): Marked {
  switch (outcome.kind) {
    case 'applied':
      return nothing
    case 'failed':
      return markdown`❌ ${prose(outcome.why, 500)}`
    case 'skipped':
      return markdown`⏭ not tried: ${prose(outcome.why, 500)}`
    case 'unresolved':
      return markdown`❓ ${prose(outcome.why, 500)}`
  }
}

/** What the plan that was made afterwards says of the fields that were written. */
function readBack(applied: readonly Outcome[], after: Plan | null): Marked {
  const written = fields.filter((field) => applied.some(({ change }) => change.after[field] !== undefined))
  if (after === null) return words`not read again`
  const key = applied[0]?.change.key
  const off = written.filter((field) => differs(field, key, after))
  if (off.length > 0) return markdown`❌ ${labels(off)}: not as written`
  if (written.length === 0) return words`✅`
  return written.length > 3
    ? words`✅ ${written.length} of ${written.length} fields match`
    : markdown`✅ ${labels(written)} ${written.length === 1 ? words`matches` : words`match`}`
}

function differs(field: Field, key: string | undefined, { changes, held, drift }: Plan): boolean {
  const open = [...changes, ...held.map(({ change }) => change)]
  return (
    open.some((change) => change.key === key && change.after[field] !== undefined) ||
    drift.some((one) => one.key === key && one.field === field)
  )
}

function labels(some: readonly Field[]): Marked {
  return markdown.join(
    some.map((field) => markdown`${fieldFacts[field].label}`),
    ', ',
  )
}

function laterRow({ key, name, verb, on }: Scheduled, plan: Plan): Markdown {
  const day = verb === 'leave' ? markdown`after the last day, ${eveWords(on)}` : markdown`on ${dayWords(on)}`
  return row([ink.strong(called(key, plan, ink, name)), verbNames[verb], markdown`🕓 ${day}`, nothing])
}
