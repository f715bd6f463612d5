import { verbs, type Verb } from '../../model/actions.js'
import { groupBy } from '../../model/group-by.js'
import { counted, ofVerb, verbNames } from './counts.js'
import { dayWords, eveWords } from '../day-words.js'
import { scheduledWords } from './drift-words.js'
import { truncate, within, type Truncation } from './truncation.js'
import { markdownInk as ink } from '../markup.js'
import { called } from './names.js'
import type { PlanLine } from './plan-lines.js'
import { markdown, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import type { View } from './view.js'
import { changeWords } from './words.js'

const marks = {
  leave: words`🔴`,
  admin: words`🟣`,
  move: words`🔵`,
  rehire: words`🟢`,
  hire: words`🟢`,
  change: words`🟡`,
  adopt: words`⚪`,
} satisfies Record<Verb, Words>

/** The table of some lines, one row a person and day, in the order of the verbs. Null if it would be empty. */
export function changeTable(lines: readonly PlanLine[], view: View, level: Truncation): Markdown | null {
  const rows = verbs.flatMap((verb) => verbRows(verb, ofVerb(lines, verb), view, level))
  const later = level < truncate.fields ? [] : laterRow(lines)
  const all = [...rows, ...later]
  return all.length === 0 ? null : table([nothing, words`Person`, words`Change`, words`Takes effect`], all)
}

/** Leavers, admins and new addresses keep their rows; in the shortest form, the first of them. */
function verbRows(verb: Verb, lines: readonly PlanLine[], view: View, level: Truncation): readonly Marked[] {
  const guarded = lines.filter((line) => line.guarded)
  const others = lines.filter((line) => !line.guarded)
  const today = others.filter((line) => line.later === null)
  const later = level < truncate.fields ? others.filter((line) => line.later !== null) : []
  const grouped =
    level < (verb === 'move' ? truncate.managers : truncate.departments)
      ? today.map((line) => lineRow(line, view))
      : groupRows(verb, today, view, level)
  return [...guardedRows(verb, guarded, view, level), ...grouped, ...later.map((line) => lineRow(line, view))]
}

/** In the shortest form: the bytes for the rows of one verb, and how many at most. */
const mostBytes = { leave: 10_000, admin: 7_000, move: 4_000, rehire: 4_000, hire: 4_000, change: 4_000, adopt: 4_000 }
const mostRows = 50

function guardedRows(verb: Verb, lines: readonly PlanLine[], view: View, level: Truncation): readonly Marked[] {
  if (level < truncate.least) return lines.map((line) => lineRow(line, view))
  const first = lines.slice(0, mostRows).map((line) => lineRow(line, view))
  const shown = within(first, mostBytes[verb], () => nothing).filter(({ text }) => text !== '')
  return [...shown, ...restRow(verb, lines.slice(shown.length), shown.length, view)]
}

function restRow(verb: Verb, rest: readonly PlanLine[], shown: number, { frame }: View): readonly Marked[] {
  if (rest.length === 0) return []
  const people = shown === 0 ? counted(rest.length, words`person`, words`people`) : words`${rest.length} more`
  const dated = rest.some(({ later }) => later !== null)
  return [row([mark(verb), people, words`${frame.full} lists them`, dated ? words`each on its day` : frame.now])]
}

function groupRows(verb: Verb, lines: readonly PlanLine[], view: View, level: Truncation): readonly Marked[] {
  if (level === truncate.least) return restRow(verb, lines, 0, view)
  const groups = groupBy(lines, verb === 'move' ? managerOf : departmentOf)
  return [...groups].map(([name, members]) => {
    const people = counted(members.length, words`person`, words`people`)
    const what = verb === 'move' ? bossWords(name, view) : departmentWords(name)
    return row([mark(verb), people, what, view.frame.now])
  })
}

function managerOf({ changes }: PlanLine): string {
  return String(changes.find(({ after }) => after.manager !== undefined)?.after.manager ?? '')
}

function bossWords(manager: string, { plan }: View): Marked {
  return manager === ''
    ? words`will have no manager`
    : markdown`will report to ${ink.strong(called(manager, plan, ink))}`
}

function departmentOf({ changes, department }: PlanLine): string {
  return String(changes.find(({ after }) => after.department !== undefined)?.after.department ?? department ?? '')
}

function departmentWords(department: string): Marked {
  return department === '' ? words`no department` : ink.strong(ink.value(department))
}

function lineRow(line: PlanLine, view: View): Markdown {
  const { verb, key, name, department, changes, later } = line
  const { plan, frame } = view
  const who = ink.strong(called(key, plan, ink, name))
  const deeds =
    later === null ? changes.map((change) => changeWords(change, plan, ink)) : [scheduledWords(later, plan, ink)]
  const note = line.waiting ? [words`pending before this pull request`] : []
  return row([
    mark(verb),
    department === null ? who : markdown`${who} · ${ink.value(department)}`,
    markdown.join([...deeds, ...note], ' · '),
    later === null ? frame.now : verb === 'leave' ? markdown`end of ${eveWords(later.on)}` : dayWords(later.on),
  ])
}

function laterRow(lines: readonly PlanLine[]): readonly Marked[] {
  const dated = lines.flatMap(({ later, guarded }) => (later === null || guarded ? [] : [later.on]))
  const [first] = dated.toSorted()
  if (first === undefined) return []
  return [
    row([words`🕓 Later`, counted(dated.length, words`change`), words`scheduled`, markdown`from ${dayWords(first)}`]),
  ]
}

function mark(verb: Verb): Words {
  return words`${marks[verb]} ${verbNames[verb]}`
}
