import type { HrFinding } from '../../model/hr-file.js'
import type { HrSummary } from '../../model/hr-import.js'
import { code, details, markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { effectWords, rowsLine } from '../hr-import-text.js'
import { counted } from '../plan/counts.js'
import { within } from '../plan/truncation.js'
import { hrFindings } from './hr-findings.js'
import type { ProposalPage } from './issues.js'

/** The bytes for people who are in no row, and for departments. */
const [missingBytes, departmentBytes] = [8_000, 4_000]

/**
 * The pull request that brings the chart up to an HR file. It names no moment and no run, so that the same file on the next
 * day changes no text.
 */
export function hrProposal(summary: HrSummary, findings: readonly HrFinding[]): ProposalPage {
  const parts = [
    words`This brings the chart up to the HR file. Nothing changes in Small Improvements before it is approved and merged: the plan on this page says what changes then.`,
    markdown.join([...effectLines(summary), markdown`- ${rowsLine(summary)}`], '\n'),
    ...missingLines(summary),
    ...hrFindings(findings),
    words`**If something is wrong:** correct it in the HR system. The next run updates this pull request, and closes it when nothing differs. If you push to its branch, your commits stay, and Espalier leaves it alone from then on.`,
    details(words`The columns of the file`, false, columnsTable(summary)),
  ]
  return { title: titleOf(summary), body: markdown`${markdown.join(parts, '\n\n')}\n` }
}

function titleOf(summary: HrSummary): Words {
  const people = summary.departments.reduce((sum, one) => sum + one.people, 0)
  const departments =
    people === 0 ? [] : [words`${counted(people, words`person gets`, words`people get`)} another department`]
  const effects = [...effectWords(summary), ...departments]
  return words`HR file: ${effects.length === 0 ? words`what differs from the chart` : words.join(effects, ', ')}`
}

function effectLines(summary: HrSummary): readonly Markdown[] {
  const departments = summary.departments.map(({ from, to, people }) => {
    const [before, after] = [from, to].map((one) => (one === null ? words`none` : code(one)))
    return markdown`- department ${before ?? nothing} → ${after ?? nothing}: ${counted(people, words`person`, words`people`)}`
  })
  const more = (rest: number): Words => words`- and ${counted(rest, words`other step`)} from department to department`
  return [
    ...effectWords(summary).map((effect) => markdown`- ${effect}`),
    ...within(departments, departmentBytes, more).map((line) => markdown`${line}`),
  ]
}

function missingLines({ missing, kept }: HrSummary): readonly Marked[] {
  return [
    ...namedLine(words`**In no row of the file, so they leave:**`, missing),
    ...namedLine(words`**In no row of the file, and protected or without an employee id, so they stay:**`, kept),
  ]
}

function namedLine(head: Words, people: readonly string[]): readonly Marked[] {
  if (people.length === 0) return []
  const more = (rest: number): Words => words`and ${rest} more`
  const names = within(
    people.map((one) => prose(one)),
    missingBytes,
    more,
  )
  return [markdown`${head} ${markdown.join(names, ', ')}`]
}

/** What each column was read as, for those who look for the cause of a mistake. */
export function columnsTable({ columns, ignored }: Pick<HrSummary, 'columns' | 'ignored'>): Markdown {
  const read = columns.map(({ column, field }) => row([code(column.letter), code(column.name, 60), code(field)]))
  const unread = ignored
    .slice(0, mostIgnored)
    .map(({ letter, name }) => row([code(letter), code(name, 60), words`not read`]))
  const rest = ignored.length - unread.length
  const more = rest > 0 ? [row([nothing, words`and ${rest} more`, words`not read`])] : []
  return table([words`Column`, words`Name`, words`Read as`], [...read, ...unread, ...more])
}

/** The most columns that are shown although they are not read. */
const mostIgnored = 40
