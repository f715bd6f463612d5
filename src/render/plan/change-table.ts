import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Plan } from '../../model/files.js'
import { counted, ofVerb, verbNames } from './counts.js'
import { scheduledDeed } from './drift-words.js'
import { fold, within, type Fold } from './fold.js'
import { markdownInk as ink } from '../ink.js'
import { day, markdown, row, table, type Markdown, type Marked } from '../sinks/markdown.js'
import { nothing, words, type Words } from '../sinks/words.js'
import { called } from './names.js'
import { deed } from './words.js'

const marks = {
  leave: words`🔴`,
  admin: words`🟣`,
  move: words`🔵`,
  rehire: words`🟢`,
  hire: words`🟢`,
  change: words`🟡`,
  adopt: words`⚪`,
} satisfies Record<Verb, Words>

const now = words`on apply`

/** The table of what will change, in the order of the verbs. Null when there is nothing in it. */
export function changeTable(plan: Plan, level: Fold): Markdown | null {
  const rows = verbs.flatMap((verb) => [
    ...verbRows(plan, verb, ofVerb(plan.changes, verb), level),
    ...(level < fold.fields ? scheduledRows(plan, verb) : []),
  ])
  const later = level < fold.fields ? [] : laterRow(plan)
  const all = [...rows, ...later]
  return all.length === 0 ? null : table([nothing, words`Person`, words`Change`, words`Takes effect`], all)
}

/** Leavers, admins and new addresses always keep their rows; in the shortest form, the first of them. */
function verbRows(plan: Plan, verb: Verb, changes: readonly Change[], level: Fold): readonly Marked[] {
  if (verb === 'leave' || verb === 'admin') return longRows(plan, verb, changes, level)
  if (verb === 'move')
    return level < fold.managers ? changes.map((one) => changeRow(plan, one)) : moveRows(plan, changes, level)
  if (level < fold.departments) return changes.map((one) => changeRow(plan, one))
  const readdressed = changes.filter(({ before }) => before.email !== undefined)
  const others = changes.filter(({ before }) => before.email === undefined)
  return [...longRows(plan, verb, readdressed, level), ...departmentRows(verb, others, level)]
}

/** In the shortest form: the bytes for the rows of one verb, and how many at the most. */
const [mostBytes, mostRows] = [7_000, 50]

function longRows(plan: Plan, verb: Verb, changes: readonly Change[], level: Fold): readonly Marked[] {
  if (level < fold.least) return changes.map((one) => changeRow(plan, one))
  const first = changes.slice(0, mostRows).map((one) => changeRow(plan, one))
  const shown = within(first, mostBytes, () => nothing).filter(({ text }) => text !== '')
  return [...shown, ...restRow(verb, changes.length - shown.length, shown.length)]
}

function restRow(verb: Verb, rest: number, shown: number): readonly Marked[] {
  const people = shown === 0 ? counted(rest, words`person`, words`people`) : words`${rest} more`
  return rest === 0 ? [] : [row([mark(verb), people, words`listed by \`espalier plan\``, now])]
}

function changeRow(plan: Plan, change: Change): Markdown {
  return row([mark(change.verb), who(change, plan), deed(change, plan, ink), now])
}

function departmentRows(verb: Verb, changes: readonly Change[], level: Fold): readonly Marked[] {
  if (level === fold.least) return restRow(verb, changes.length, 0)
  const groups = grouped(changes, ({ after, before }) => String(after.department ?? before.department ?? ''))
  return [...groups].map(([department, members]) => {
    const where = department === '' ? words`department not part of the change` : ink.strong(ink.value(department))
    return row([mark(verb), counted(members.length, words`person`, words`people`), where, now])
  })
}

function moveRows(plan: Plan, changes: readonly Change[], level: Fold): readonly Marked[] {
  if (level === fold.least) return restRow('move', changes.length, 0)
  const groups = grouped(changes, ({ after }) => String(after.manager ?? ''))
  return [...groups].map(([manager, members]) => {
    const boss = manager === '' ? words`nobody` : ink.strong(called(manager, plan, ink))
    return row([
      mark('move'),
      counted(members.length, words`person`, words`people`),
      markdown`will report to ${boss}`,
      now,
    ])
  })
}

function scheduledRows(plan: Plan, verb: Verb): readonly Marked[] {
  return ofVerb(plan.scheduled, verb).map((one) =>
    row([mark(verb), who(one, plan), scheduledDeed(one, plan, ink), day(one.on)]),
  )
}

function laterRow({ scheduled }: Plan): readonly Marked[] {
  const first = scheduled[0]
  if (first === undefined) return []
  return [
    row([words`🕓 Later`, counted(scheduled.length, words`change`), words`scheduled`, markdown`from ${day(first.on)}`]),
  ]
}

function who({ key, name }: Pick<Change, 'key' | 'name'>, plan: Plan): Markdown {
  return ink.strong(called(key, plan, ink, name))
}

function mark(verb: Verb): Words {
  return words`${marks[verb]} ${verbNames[verb]}`
}

function grouped(changes: readonly Change[], by: (change: Change) => string): ReadonlyMap<string, readonly Change[]> {
  const groups = new Map<string, Change[]>()
  for (const change of changes) {
    const group = groups.get(by(change))
    if (group === undefined) groups.set(by(change), [change])
    else group.push(change)
  }
  return groups
}
