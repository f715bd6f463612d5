import type { HrColumn, HrFinding, HrMapped } from '../model/hr-file.js'
import type { HrSummary } from '../model/hr-import.js'
import type { LimitCheck, Plan } from '../model/files.js'
import { shortList } from '../model/short-list.js'
import { findingGroups, mostPlaces, partsOfGroup, type FindingGroup } from './finding-groups.js'
import {
  columns,
  message,
  painter,
  paragraphs,
  printed,
  type Line,
  type Paint,
  type Printed,
} from './escaping/printed.js'
import { nothing, words, type Words } from './escaping/words.js'
import { counted } from './plan/counts.js'
import { blockedLine } from './plan/limit-words.js'
import { planInBrief, planText } from './plan/plan-text.js'

/** The columns of a file, as they are read. */
export interface ShownColumns {
  readonly columns: readonly HrMapped[]
  readonly ignored: readonly HrColumn[]
  readonly preset: string | null
  readonly headerRow: number
}

/** Which column is read as what, and which are not read. */
export function columnsText({ columns: mapped, ignored, preset, headerRow }: ShownColumns): Printed {
  const what = preset === null ? nothing : printed` of ${preset}`
  const rows = mapped.map(({ field, column, by }) => [
    printed`  ${column.letter}`,
    message(column.name, 40),
    printed`${field}`,
    by === 'alias' ? words`by its name` : by === 'preset' ? words`as usual there` : words`by the settings`,
  ])
  const rest = ignored.map(({ name, letter }) => (name === '' ? letter : name))
  const lines = [
    printed`Columns${what}, by the header in row ${headerRow}:`,
    ...columns(rows),
    ...(rest.length === 0 ? [] : [printed`  not read: ${message(shortList(rest, 12))}`]),
  ]
  return printed.join(lines, '\n')
}

/** What to do if it is not certain what the columns mean. `mapping`: the lines that say so for good. */
export function unsureText(file: ShownColumns, mapping: readonly string[]): Printed {
  return printed`${columnsText(file)}\n\nIt is not certain that this is right, so nothing was written. If it is, add --yes, or write this into espalier.yaml (if hr is there already, the lines below it):\n\n${paragraphs(mapping.join('\n'))}\n`
}

/** Where findings name the settings and there are none yet: how to write them first. */
export function lackingText({ file, text }: { readonly file: string; readonly text: string }): Printed {
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'))
  return printed`There is no ${file} yet. To write something into it, make it first, with these lines, and leave out --company and --timezone from then on:\n\n${paragraphs(lines.join('\n'))}\n`
}

/** What was imported, or would be. */
export interface ShownImport {
  readonly summary: HrSummary
  readonly plan: Plan | null
  readonly overLimit: LimitCheck | null
  /** The files that were written, or would be. */
  readonly files: readonly string[]
  readonly isDry: boolean
  readonly colour: boolean
}

/** Longer plans are told in brief: `espalier diff` shows each line. */
const mostLines = 40

/** The summary of an import of an HR file, with the plan that leads from the chart before to the one after. */
export function hrImportText(shown: ShownImport): Printed {
  const { summary, plan, overLimit, colour } = shown
  const parts = [
    columnsText(summary),
    printed.join([rowsLine(summary), ...effectLines(summary), ...missingLines(summary)], '\n'),
    filesText(shown),
    ...(overLimit === null ? [] : [limitText(overLimit, colour)]),
    ...(plan === null ? [] : [shownPlan(plan, colour)]),
  ]
  return printed`${printed.join(parts, '\n\n')}\n`
}

function shownPlan(plan: Plan, colour: boolean): Printed {
  if (plan.changes.length + plan.scheduled.length <= mostLines)
    return planText(plan, { colour, unmanaged: false, verbose: true })
  return printed`${planInBrief(plan, colour)}\n"espalier diff HEAD" shows each change.`
}

/** How many rows the file has, and how many are taken. */
export function rowsLine({ rows, taken, longGone }: HrSummary): Words {
  const gone = longGone === 0 ? nothing : words`, ${longGone} of people who left before the chart knew them`
  const rest = rows - taken - longGone
  const not = rest === 0 ? nothing : words`, ${rest} not taken`
  return words`${counted(rows, words`row`)}: ${taken} taken${not}${gone}.`
}

function effectLines(summary: HrSummary): readonly Line[] {
  return [...effectWords(summary).map((text) => printed`  ${text}`), ...departmentLines(summary.departments)]
}

/** What changes, and for how many people; other departments are counted apart. */
export function effectWords(summary: HrSummary): readonly Words[] {
  const { created, left, ending, moved, renamed, readdressed, restarted, roles, ids } = summary
  const counts: readonly (readonly [number, Words])[] = [
    [created, words`${counted(created, words`new person`, words`new people`)}`],
    [left, words`${counted(left, words`leaver`)}`],
    [ending, words`${counted(ending, words`last day`)} ahead`],
    [restarted, words`${counted(restarted, words`first day`)} ahead`],
    [moved, words`${counted(moved, words`person gets`, words`people get`)} another manager`],
    [renamed, words`${counted(renamed, words`person gets`, words`people get`)} another name`],
    [readdressed, words`${counted(readdressed, words`person gets`, words`people get`)} another address`],
    [roles, words`${counted(roles, words`person gets`, words`people get`)} another role`],
    [ids, words`${counted(ids, words`employee id is`, words`employee ids are`)} noted`],
  ]
  return counts.flatMap(([count, text]) => (count === 0 ? [] : [text]))
}

/** The most steps from one department to another that are listed. */
const mostDepartments = 20

function departmentLines(departments: HrSummary['departments']): readonly Line[] {
  const shown = departments.slice(0, mostDepartments).map(({ from, to, people }) => {
    const [before, after] = [from, to].map((one) => (one === null ? words`none` : printed`${one}`))
    return printed`  department ${before ?? nothing} → ${after ?? nothing}: ${counted(people, words`person`, words`people`)}`
  })
  const rest = departments.length - shown.length
  return rest > 0 ? [...shown, words`  and ${counted(rest, words`other step`)} from department to department`] : shown
}

function missingLines({ missing, kept, full }: Pick<HrSummary, 'missing' | 'kept' | 'full'>): readonly Line[] {
  if (kept.length > 0)
    return [
      printed`In no row, and protected or without an employee id, so they stay: ${message(shortList(kept, 10), Infinity)}.`,
      ...missingLines({ missing, kept: [], full }),
    ]
  if (missing.length === 0) return []
  const who = message(shortList(missing, 10), Infinity)
  return full
    ? [printed`In no row, so they leave: ${who}.`]
    : [printed`In no row: ${who}. They stay as they are; with --full, they leave.`]
}

function filesText({ summary, files, isDry, overLimit }: ShownImport): Printed {
  if (files.length === 0) return printed`${unchangedWords(summary)}: no file changes.`
  const count = counted(files.length, words`file`)
  const head =
    overLimit !== null
      ? words`Nothing was written. ${count} would change:`
      : isDry
        ? words`${count} would change:`
        : words`${counted(files.length, words`file was`, words`files were`)} written:`
  return printed.join([head, ...files.map((file) => printed`  ${file}`)], '\n')
}

/** Why no file changes: of rows that are not taken, nothing is known. */
function unchangedWords({ rows, taken, longGone }: HrSummary): Words {
  if (taken + longGone === rows) return words`The chart has all of this already`
  return taken === 0 ? words`No row is taken` : words`The chart has all of the rows that are taken already`
}

function limitText(check: LimitCheck, colour: boolean): Printed {
  const paint = painter(colour)
  return printed`${paint('red', words`limit`)}  ${blockedLine(check)}\n  If they have all left, add --allow deactivate=${check.value}.`
}

/** The findings about an HR file, grouped by their causes; empty for none. */
export function hrFindingsText(findings: readonly HrFinding[], colour: boolean): Line {
  if (findings.length === 0) return nothing
  const paint = painter(colour)
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const counts = [
    ...(errors > 0 ? [counted(errors, words`error`)] : []),
    ...(findings.length > errors ? [counted(findings.length - errors, words`warning`)] : []),
  ]
  const groups = findingGroups(findings).flatMap((group) => groupText(group, paint))
  const end = errors > 0 ? words` Rows with an error are not taken.` : nothing
  return printed`${printed.join(groups, '\n\n')}\n\n${words.join(counts, ', ')}.${end}\n`
}

function groupText(group: FindingGroup<HrFinding>, paint: Paint): readonly Printed[] {
  const { full, rest } = partsOfGroup(group)
  const texts = full.map((one) => hrFindingText(one, paint))
  if (rest.length === 0) return texts
  const rows = rest.flatMap(({ row }) => (row === null ? [] : [String(row)]))
  const more = printed`  and ${rest.length} more like it, in ${rows.length === 1 ? words`row` : words`rows`} ${shortList(rows, mostPlaces)}`
  return [...texts.slice(0, -1), printed.join([texts.at(-1) ?? nothing, more], '\n')]
}

function hrFindingText({ severity, code, message: text, row, column }: HrFinding, paint: Paint): Printed {
  const at = row === null ? words`the file` : words`row ${row}`
  const name = column === null ? nothing : column.name === '' ? nothing : printed` (${message(column.name, 40)})`
  const where = column === null ? printed`${at}` : printed`${at}, column ${column.letter}${name}`
  const head = printed`${paint('bold', where)}  ${paint(severity === 'error' ? 'red' : 'yellow', printed`${severity}`)}  ${code}`
  return printed.join([head, printed`  ${message(text, Infinity)}`], '\n')
}
