import { fieldFacts } from '../model/fields.js'
import type { Value, Values } from '../model/fields.js'
import type { ExplainedValue, Explanation, NamedNode } from '../model/files.js'
import { placeText } from './diagnostics.js'
import { columns, message, painter, printed, type Line, type Paint, type Printed } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'
import { terminalInk } from './markup.js'
import { counted, verbNames } from './plan/counts.js'

/** All that is known of one person, for a terminal. */
export function explainText(one: Explanation, colour: boolean): Printed {
  const paint = painter(colour)
  const sections = [
    headLines(one, paint),
    [paint('bold', words`Values`), ...valueLines(one)],
    titled(paint, words`Scheduled`, one.scheduled.map(dayLine)),
    titled(paint, words`Last applied`, stateLines(one)),
    titled(paint, words`Small Improvements`, liveLines(one)),
    titled(paint, words`Who can read whose reviews`, reviewLines(one)),
    titled(paint, words`Records`, recordLines(one)),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => printed.join(lines, '\n'))
  return printed`${printed.join(shown, '\n\n')}\n`
}

function titled(paint: Paint, title: Line, lines: readonly Line[]): readonly Line[] {
  return lines.length === 0 ? [] : [paint('bold', title), ...lines.map((line) => printed`  ${line}`)]
}

const statuses = {
  active: words`in the chart, active`,
  inactive: words`in the chart, inactive: has left, or is away`,
  later: words`in the chart from a later day on`,
  missing: words`not in the chart: only the state knows this key`,
} satisfies Record<Explanation['status'], Line>

function headLines({ name, key, was, id, status, at, asOf, company }: Explanation, paint: Paint): readonly Line[] {
  const place = at === null ? nothing : printed` · ${message(placeText(at))}`
  const employee = id === undefined ? nothing : printed` · employee id ${ink.value(id)}`
  const old = was === undefined ? nothing : printed` · renamed from ${was}`
  return [
    paint('bold', printed`${name} (${key})`),
    printed`${statuses[status]}${old}${employee}${place}`,
    printed`as of ${asOf} · ${company}`,
  ]
}

/** A column for each source that has something: the chart, the state, the service; then the line of the chart. */
function valueLines({ values, live, state }: Explanation): readonly Line[] {
  if (values.length === 0) return [words`  The chart says nothing of that day.`]
  const head = [
    nothing,
    words`chart`,
    ...(state.user === null ? [] : [words`last applied`]),
    ...(live === null ? [] : [words`live`]),
  ]
  const rows = values.map((one) => [
    printed`${fieldFacts[one.field].label}`,
    chartCell(one),
    ...(state.user === null ? [] : [cell(one.applied)]),
    ...(live === null ? [] : [cell(one.live)]),
    one.at === undefined ? nothing : message(placeText(one.at)),
  ])
  return columns([head, ...rows]).map((line) => printed`  ${line}`)
}

function chartCell({ chart }: ExplainedValue): Line {
  return chart === undefined ? words`as it is` : cell(chart)
}

function cell(value: Value | undefined): Line {
  if (value === undefined) return words`-`
  if (value === null || value === '') return words`(none)`
  return typeof value === 'boolean' ? (value ? words`yes` : words`no`) : ink.value(value)
}

const ink = terminalInk(painter(false))

const kinds = {
  hire: words`starts`,
  leave: words`account inactive`,
  change: words`changes`,
  return: words`comes back`,
} satisfies Record<Explanation['scheduled'][number]['kind'], Line>

function dayLine({ on, kind, values, at }: Explanation['scheduled'][number]): Line {
  const { active: _, ...others } = values
  return printed.join([printed`${on}`, kinds[kind], ...valueParts(others), message(placeText(at))], ' · ')
}

function valueParts(values: Values): readonly Printed[] {
  return (Object.keys(values) as (keyof Values)[]).map(
    (field) => printed`${fieldFacts[field].label} ${cell(values[field])}`,
  )
}

const seals = {
  sealed: words`its seal fits`,
  unchecked: words`its seal was not checked: there is no key here`,
  unsealed: words`it has no seal`,
  'other-key': words`it is sealed with another key`,
  changed: words`its seal does not fit: do not trust it`,
  older: words`it is older than one seen here before`,
} satisfies Record<NonNullable<Explanation['state']['trust']>, Line>

function stateLines({ state: { place, trust, user, openWrites } }: Explanation): readonly Line[] {
  if (trust === null) return [printed`Nothing was applied yet: there is no state at ${message(place)}.`]
  const account = user === null ? words`No account is bound to this person` : printed`Account ${user}`
  const open = openWrites.map((id) => printed`The result of ${id} is not known.`)
  return [printed`${account} · ${message(place)}, ${seals[trust]}`, ...open]
}

function liveLines({ live }: Explanation): readonly Line[] {
  if (live === null) return [words`Not asked: there is no key (SMALL_IMPROVEMENTS_API_KEY).`]
  const changes = live.changes.map(
    ({ verb, after }) => printed`apply would: ${printed.join([verbNames[verb], ...valueParts(after)], ' · ')}`,
  )
  const held = live.held.map(({ id, because }) => printed`held: ${id}, because ${message(because)}`)
  const account = live.user === null ? words`No account` : printed`Account ${live.user}`
  const none = changes.length + held.length === 0 ? [words`apply would change nothing`] : []
  return [account, ...changes, ...held, ...none]
}

/** Names that are listed before the rest is counted. */
const mostNames = 20

function reviewLines({ reviews: { from, readBy, reports, reads, changes } }: Explanation): readonly Line[] {
  const source = from === 'chart' ? [words`By the chart, as Small Improvements was not asked:`] : []
  const below = reports.length === 0 ? nothing : printed`; direct reports: ${namesOf(reports)}`
  return [
    ...source,
    readBy.length === 0 ? words`No manager above reads this person's reviews` : printed`read by ${namesOf(readBy)}`,
    printed`reads those of ${counted(reads, words`person`, words`people`)}${below}`,
    ...(changes === null
      ? []
      : [
          ...gainLine(words`after the plan also read by`, changes.readByGained),
          ...gainLine(words`after the plan no longer read by, except what they signed:`, changes.readByLost),
          ...gainLine(words`after the plan also reads those of`, changes.readsGained),
          ...gainLine(
            words`after the plan no longer reads those of, except what this person signed:`,
            changes.readsLost,
          ),
        ]),
  ]
}

function gainLine(what: Line, nodes: readonly NamedNode[]): readonly Line[] {
  return nodes.length === 0 ? [] : [printed`${what} ${namesOf(nodes)}`]
}

function namesOf(nodes: readonly NamedNode[]): Line {
  const named = nodes.slice(0, mostNames).map(({ node, name }) => printed`${ink.value(name)} (${node})`)
  const rest = nodes.length - named.length
  return printed.join(rest > 0 ? [...named, words`and ${rest} more`] : named, ', ')
}

function recordLines({ records }: Explanation): readonly Line[] {
  if (records.length === 0) return [words`No record names this person.`]
  return records.map(({ file, at, id, verb, result, as }) => {
    const what = as === 'manager' ? printed`${verbNames[verb]} of ${id}, as a manager` : printed`${verbNames[verb]}`
    return printed.join([printed`${at}`, printed`${result}`, what, message(file)], ' · ')
  })
}
