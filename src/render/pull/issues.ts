import { fieldFacts } from '../../model/fields.js'
import type { Drift, Plan } from '../../model/files.js'
import { stillActive, type StillActive } from '../../model/still-active.js'
import { dayWords } from '../day-words.js'
import { markdownInk as ink } from '../markup.js'
import { scheduleFile } from '../overdue-words.js'
import { counted } from '../plan/counts.js'
import { driftColumns, driftHelp } from '../plan/drift-words.js'
import { within } from '../plan/truncation.js'
import { called } from '../plan/names.js'
import { markdown, prose, row, table, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { momentWords, runLink, stateWords, workflowLink, type PullContext } from './context.js'
import { stillActiveWords } from '../still-active-words.js'
import { firstAlerts } from './first-alerts.js'
import { stillActiveAlert } from './still-active-alert.js'
import { markedPage, type MarkedPage } from './page.js'

/** An issue of ours. */
export interface IssuePage extends MarkedPage {
  readonly title: Words
}

/** What a pull request of ours says. */
export interface ProposalPage {
  readonly title: Marked
  /** At most 65,000 characters. */
  readonly body: Markdown
}

/** Which run posts, and when. */
export type Speaker = Pick<PullContext, 'run' | 'readAt' | 'timezone' | 'overdue' | 'strange'>

/** The one issue about runs that failed: `page` is the page of the last of them, `active` are the leavers after it. */
export function failureIssue(page: MarkedPage, speaker: Speaker, active: readonly StillActive[] = []): IssuePage {
  const first = active.length === 0 ? nothing : words`**${stillActiveWords(active)}.** `
  const intro = markdown`The last run failed (${whenWords(speaker)}). A later run that also fails replaces this text; a clean run closes the issue.`
  return {
    title: words`Espalier: a run failed${active.length === 0 ? nothing : words`, ${stillActiveWords(active)}`}`,
    marker: { kind: 'failure', state: 'open', pull: 0, risk: 'blocked', shows: '' },
    body: markdown`${first}${intro}\n\n${page.body}`,
  }
}

/** The issue about the first plan, which no run has failed for: `page` shows it. A run that applies it closes the issue. */
export function firstIssue(page: MarkedPage, speaker: Speaker): IssuePage {
  return {
    title: words`Espalier: the first plan waits for your approval`,
    marker: { kind: 'failure', state: 'open', pull: 0, risk: 'changes', shows: page.marker.shows },
    body: markdown`The run that applies this plan closes the issue (${whenWords(speaker)}).\n\n${page.body}`,
  }
}

/** The issue about commits on the branch of the state that are not ours. A person closes it: no run can tell what they were for. */
export function pushedIssue(strange: number, speaker: Speaker): IssuePage {
  const [first] = firstAlerts({ ...speaker, strange, overdue: null })
  const parts = [
    first ?? nothing,
    markdown`Seen ${whenWords(speaker)}. The run used the newest sealed state and saved on top of it. Check who may push to this repository, and whether a rule lets only the runs push to that branch (docs/setup.md, "Fewer hands on the state").`,
    words`Close this issue once you know who it was. Runs do not close it.`,
  ]
  return {
    title: words`Espalier: unknown commits on the state branch`,
    ...markedPage({ kind: 'pushed', state: 'open', pull: 0, risk: 'privileged', shows: '' }, parts),
  }
}

/** The comment when such an issue is closed. */
export function settledNote(kind: 'failure' | 'drift', speaker: Speaker): Markdown {
  const what = kind === 'failure' ? words`A later run was clean` : words`Nothing is changed outside Git any more`
  return markdown`${what} (${whenWords(speaker)}).\n`
}

/** The bytes for what is listed one by one. */
const listed = 45_000

/**
 * The one issue about values that were changed outside Git. `seen` has the day on which each of the
 * plan was seen first; `shows` names what differs, in hex digits: the text is only written again if that changes.
 */
export function driftIssue({
  plan,
  seen,
  shows,
  speaker,
}: {
  readonly plan: Plan
  readonly seen: ReadonlyMap<Drift, string>
  readonly shows: string
  readonly speaker: Speaker
}): IssuePage {
  const rows = plan.drift.map((one) => driftRow(one, plan, seen))
  const shown = within(rows, listed, () => nothing).filter(({ text }) => text !== '')
  const rest = rows.length - shown.length
  const more = row([
    counted(rest, words`more value`),
    words`\`espalier plan\` lists them`,
    ...Array.from({ length: 4 }, () => nothing),
  ])
  const columns = [words`Person`, words`Field`, words`Chart`, words`Small Improvements`, words`First seen`, words`Kind`]
  const values = counted(plan.drift.length, words`value was`, words`values were`)
  const active = stillActive(plan).filter(({ kind }) => kind === 'revived')
  const parts = [
    ...stillActiveAlert(active),
    ...firstAlerts(speaker),
    words`${values} changed in Small Improvements since Espalier wrote ${plan.drift.length === 1 ? words`it` : words`them`}. Espalier leaves ${plan.drift.length === 1 ? words`it` : words`them`} alone until you decide.`,
    table(columns, rest === 0 ? shown : [...shown, more]),
    ...waysWords(speaker),
    markdown`<sub>List updated: ${whenWords(speaker)} · this issue closes itself when nothing differs</sub>`,
  ]
  return {
    title: words`Espalier: ${active.length === 0 ? nothing : words`${stillActiveWords(active)}, `}${values} changed outside Git`,
    ...markedPage({ kind: 'drift', state: 'open', pull: 0, risk: 'changes', shows }, parts),
  }
}

function driftRow(one: Drift, plan: Plan, seen: ReadonlyMap<Drift, string>): Markdown {
  const [, desired = nothing, live = nothing] = driftColumns(one, plan, ink)
  const first = seen.get(one)
  const kind = one.kind === 'drift' ? words`changed in the service` : words`changed in both: decide in the chart`
  const who = ink.strong(called(one.key, plan, ink, one.name))
  const since = first === undefined ? nothing : dayWords(first)
  return row([who, markdown`${fieldFacts[one.field].label}`, desired, ink.strong(live), since, kind])
}

function waysWords(speaker: Speaker): readonly Marked[] {
  const schedule = workflowLink(scheduleFile, speaker)
  const commands = driftHelp.commands.map((command) => words`\`${command}\``)
  return [
    markdown`**Keep what Small Improvements has:** start the workflow ${schedule} by hand (Run workflow) and tick its box: it opens a pull request that writes these values into the chart. Or write them yourself.`,
    words`**Put back what the chart has:** change the values back in Small Improvements. Or, in a clone of this repository, with the key and ${stateWords}: ${words.join(commands, ', then ')}.`,
  ]
}

/** The pull request that takes the live values into the chart. `left` are those that it could not take, and why. */
export function takenPull({
  plan,
  taken,
  left,
  speaker,
}: {
  readonly plan: Plan
  readonly taken: readonly Drift[]
  readonly left: readonly { readonly drift: Drift; readonly why: string }[]
  readonly speaker: Speaker
}): ProposalPage {
  const line = (one: Drift): Markdown => markdown`- ${takenWords(one, plan)}`
  const more = (rest: number): Words => words`- and ${rest} more`
  const leftLines = left.map(({ drift, why }) => markdown`${line(drift)} (${prose(why, 500)})`)
  const values = counted(taken.length, words`value`)
  const parts = [
    markdown`This writes ${values} from Small Improvements into the chart, because ${taken.length === 1 ? words`it was` : words`they were`} changed there (${whenWords(speaker)}). Comments in the files stay. Merging this writes nothing in Small Improvements.`,
    markdown.join(within(taken.map(line), listed / 2, more), '\n'),
    ...(left.length === 0 ? [] : [words`**Not taken:**`, markdown.join(within(leftLines, listed / 2, more), '\n')]),
    words`To keep a value of the chart instead, remove its line from this pull request, and change the value back in Small Improvements.`,
  ]
  return {
    title: words`Take ${values} from Small Improvements into the chart`,
    body: markdown`${markdown.join(parts, '\n\n')}\n`,
  }
}

/** `Lena Fischer · department People Ops → People` */
function takenWords(one: Drift, plan: Plan): Markdown {
  const [, desired = nothing, live = nothing] = driftColumns(one, plan, ink)
  const who = ink.strong(called(one.key, plan, ink, one.name))
  return markdown`${who} · ${fieldFacts[one.field].label} ${desired} → ${ink.strong(live)}`
}

/** When, and in which run. */
export function whenWords(speaker: Speaker): Marked {
  return markdown`${momentWords(speaker.readAt, speaker.timezone)}, ${runLink(speaker)}`
}
