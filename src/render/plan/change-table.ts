import { verbs, type Verb } from '../../model/actions.js'
import type { Change, Plan } from '../../model/files.js'
import { counted, ofVerb, verbNames } from './counts.js'
import { scheduledDeed } from './drift-words.js'
import { fold, within, type Fold } from './fold.js'
import { day, markdownInk as ink, row, table, value } from '../markdown.js'
import { deed, nameOf } from './words.js'

const marks = {
  leave: '🔴',
  admin: '🟣',
  move: '🔵',
  rehire: '🟢',
  hire: '🟢',
  change: '🟡',
  adopt: '⚪',
} satisfies Record<Verb, string>

const now = 'on apply'

/** The table of what will change, in the order of the verbs. Null when there is nothing in it. */
export function changeTable(plan: Plan, level: Fold): string | null {
  const rows = verbs.flatMap((verb) => [
    ...verbRows(plan, verb, ofVerb(plan.changes, verb), level),
    ...(level < fold.fields ? scheduledRows(plan, verb) : []),
  ])
  const later = level < fold.fields ? [] : laterRow(plan)
  const all = [...rows, ...later]
  return all.length === 0 ? null : table(['', 'Person', 'Change', 'Takes effect'], all)
}

/** Leavers, admins and new addresses always keep their rows; in the shortest form, the first of them. */
function verbRows(plan: Plan, verb: Verb, changes: readonly Change[], level: Fold): readonly string[] {
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

function longRows(plan: Plan, verb: Verb, changes: readonly Change[], level: Fold): readonly string[] {
  if (level < fold.least) return changes.map((one) => changeRow(plan, one))
  const first = changes.slice(0, mostRows).map((one) => changeRow(plan, one))
  const shown = within(first, mostBytes, () => '').filter((line) => line !== '')
  return [...shown, ...restRow(verb, changes.length - shown.length, shown.length)]
}

function restRow(verb: Verb, rest: number, shown: number): readonly string[] {
  const people = shown === 0 ? counted(rest, 'person', 'people') : `${rest} more`
  return rest === 0 ? [] : [row([mark(verb), people, 'listed by `espalier plan`', now])]
}

function changeRow(plan: Plan, change: Change): string {
  return row([mark(change.verb), ink.strong(value(change.name)), deed(change, plan, ink), now])
}

function departmentRows(verb: Verb, changes: readonly Change[], level: Fold): readonly string[] {
  if (level === fold.least) return restRow(verb, changes.length, 0)
  const groups = grouped(changes, ({ after, before }) => String(after.department ?? before.department ?? ''))
  return [...groups].map(([department, members]) => {
    const where = department === '' ? 'department not part of the change' : ink.strong(value(department))
    return row([mark(verb), counted(members.length, 'person', 'people'), where, now])
  })
}

function moveRows(plan: Plan, changes: readonly Change[], level: Fold): readonly string[] {
  if (level === fold.least) return restRow('move', changes.length, 0)
  const groups = grouped(changes, ({ after }) => String(after.manager ?? ''))
  return [...groups].map(([manager, members]) => {
    const boss = manager === '' ? 'nobody' : ink.strong(value(nameOf(plan, manager)))
    return row([mark('move'), counted(members.length, 'person', 'people'), `will report to ${boss}`, now])
  })
}

function scheduledRows(plan: Plan, verb: Verb): readonly string[] {
  return ofVerb(plan.scheduled, verb).map((one) =>
    row([mark(verb), ink.strong(value(one.name)), scheduledDeed(one, plan, ink), day(one.on)]),
  )
}

function laterRow({ scheduled }: Plan): readonly string[] {
  const first = scheduled[0]
  if (first === undefined) return []
  return [row(['🕓 Later', counted(scheduled.length, 'change'), 'scheduled', `from ${day(first.on)}`])]
}

function mark(verb: Verb): string {
  return `${marks[verb]} ${verbNames[verb]}`
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
