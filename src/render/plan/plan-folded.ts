import { fieldFacts } from '../../model/fields.js'
import type { Change } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import { changeTable } from './change-table.js'
import { counted } from './counts.js'
import { accessLine, cyclesLine, driftColumns, driftHelp } from './drift-words.js'
import { exactHead, exactLines, scheduledBlock } from './fields.js'
import { truncate, type Truncation } from './truncation.js'
import { markdownInk as ink } from '../markup.js'
import { details, fenced, markdown, prose, row, table, type Marked } from '../escaping/markdown.js'
import { nothing, words } from '../escaping/words.js'
import { called } from './names.js'
import { peopleIn } from './plan-lines.js'
import type { Line } from '../escaping/printed.js'
import type { View } from './view.js'
import { asSentence } from './words.js'

/** Who gains access to whose reviews: always shown, but shortened to numbers. */
export function accessText({ plan }: View, level: Truncation): Marked | null {
  if (plan.access.length === 0) return null
  const head = words`**Who can read whose reviews.**`
  if (level === truncate.least) {
    const people = plan.access.reduce((sum, one) => sum + one.people.length, 0)
    const sum = words`${counted(plan.access.length, words`manager`)} gain access, including past reviews, ${counted(people, words`time`)}.`
    return words`${head} ${sum} ${beforeLine} ${cyclesLine}`
  }
  const lines = plan.access.map((one) => markdown`${accessLine(one, plan, ink, level < truncate.managers)}.`)
  return markdown.join([head, ...lines, beforeLine, cyclesLine], ' ')
}

/** As the help of the product says (articles 156 and 186). */
const beforeLine = words`Former managers keep only the reviews that they signed.`

/** The exact values, old above new, for exact review. Open if it is short. */
export function exactFields({ lines }: View, level: Truncation): Marked | null {
  const written = lines.filter(({ changes, later }) =>
    later === null ? changes.some(isWrite) : Object.keys(later.values).length > 0,
  )
  if (level >= truncate.fields || written.length === 0) return null
  const blocks = written.map(({ changes, later }) =>
    later === null ? exactBlock(changes.filter(isWrite)) : scheduledBlock(later),
  )
  const size = blocks.reduce((sum, block) => sum + block.filter(({ text }) => /^[-+]/.test(text)).length, 0)
  const people = counted(peopleIn(written), words`person`, words`people`)
  const summary = words`Exact field changes (${people}, ${counted(size, words`line`)})`
  const all = blocks.flatMap((block, index) => (index === 0 ? block : [nothing, ...block]))
  return details(summary, all.length <= 10, fenced('diff', all))
}

function isWrite({ action }: Change): boolean {
  return action !== 'adopt'
}

function exactBlock(changes: readonly Change[]): readonly Line[] {
  const [first] = changes
  return first === undefined ? [] : [exactHead(first), ...changes.flatMap(exactLines)]
}

/** What waits, and for what. */
export function heldText({ plan, frame }: View, level: Truncation): Marked | null {
  if (plan.held.length === 0) return null
  const summary = words`Held: ${counted(plan.held.length, words`change`)} not part of this plan`
  if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`
  const lines = [...groupBy(plan.held, ({ because }) => because)].flatMap(([because, held]) => [
    markdown`- waits: ${prose(because)}`,
    ...held.map(({ change }) => markdown`  - ${asSentence(change, plan, ink)}`),
  ])
  return details(summary, false, markdown.join(lines, '\n'))
}

/** What was already to be done and is applied as well. People who are guarded are in the table above. */
export function waitingText(view: View, level: Truncation): Marked | null {
  const { waiting, frame } = view
  const [count, people] = [waiting.length, peopleIn(waiting)]
  if (count === 0) return null
  const who = counted(people, words`person`, words`people`)
  const summary = words`Pending before this pull request: ${who} (merging applies this too)`
  if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`
  const rest = changeTable(
    waiting.filter((line) => !line.guarded).map((line) => ({ ...line, waiting: false })),
    view,
    level,
  )
  const above = words`Leavers, admin changes and new addresses are in the table above.`
  const guarded = waiting.some((line) => line.guarded)
  if (rest === null) return words`**${summary}.** ${above}`
  return details(summary, false, markdown`${rest}${guarded ? words`\n\n${above}` : nothing}`)
}

/** What was changed in the service: apart, because this plan does not touch it. */
export function driftText({ plan, frame }: View, level: Truncation): Marked | null {
  if (plan.drift.length === 0) return null
  const summary = words`Changed outside Git: ${plan.drift.length} (${frame.alone})`
  if (level >= truncate.fields) return words`**${summary}**: ${frame.full} lists them.`
  const rows = plan.drift.map((one) => {
    const [applied = nothing, desired = nothing, live = nothing] = driftColumns(one, plan, ink)
    const note = one.kind === 'conflict' ? words` (conflict: decide in the chart)` : nothing
    const what = markdown`${fieldFacts[one.field].label}${note}`
    return row([called(one.key, plan, ink, one.name), what, applied, desired, ink.strong(live)])
  })
  const columns = table(
    [words`Person`, words`Field`, words`Last applied`, words`Chart`, words`Small Improvements`],
    rows,
  )
  return details(summary, false, markdown`${columns}\n\n${driftWays}`)
}

const commands = driftHelp.commands.map((command) => words`\`${command}\``)

/** Both ways to settle it. */
const driftWays = words`${driftHelp.keep} ${driftHelp.revert} ${words.join(commands, ', then ')}.`
