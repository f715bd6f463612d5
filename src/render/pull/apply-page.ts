import type { Plan } from '../../model/files.js'
import type { Marker } from '../../model/marker.js'
import type { Outcome } from '../../model/outcome.js'
import { stillActiveAfter } from '../../model/still-active.js'
import { counted } from '../plan/counts.js'
import { commentBytes } from '../plan/truncation.js'
import { code, markdown, prose, type Marked } from '../escaping/markdown.js'
import { nothing, words, type Words } from '../escaping/words.js'
import { formExamples, formsHead } from '../form-lines.js'
import { byline, recordLine } from './byline.js'
import { stateWords, workflowLink } from './context.js'
import { stillActiveWords } from '../still-active-words.js'
import { firstAlerts } from './first-alerts.js'
import { stillActiveAlert } from './still-active-alert.js'
import { markedPage, type MarkedPage } from './page.js'
import { countKind, peopleOf, type PersonResult, type Results } from './results.js'
import { resultsTable } from './results-table.js'

/** What the parts around the table may take, in the worst case. */
const around = 18_000

/** All went well (exit 0). Null if nothing was due and nothing comes later: then there is nothing to report. */
export function appliedPage(results: Results, pull: number, bytes = commentBytes): MarkedPage | null {
  const people = peopleOf(results.outcomes)
  if (people.length + results.scheduled.length === 0) return null
  const later = results.scheduled.length === 0 ? nothing : words`, ${results.scheduled.length} later`
  const title = words`## Espalier: applied ✅ ${counted(people.length, words`person`, words`people`)} now${later}`
  return page(results, pull, 'frozen', [
    title,
    ...leaversFirst(results),
    ...firstAlerts(results),
    byline(results),
    resultsTable(results, people, bytes - around),
    ...formWords(results),
    closing(results.after),
  ])
}

/** Some of it failed, or was not tried (exit 3). */
export function partialPage(results: Results, pull: number, bytes = commentBytes): MarkedPage {
  const people = peopleOf(results.outcomes)
  const done = results.outcomes.filter(({ kind }) => kind === 'applied').length
  const all = results.outcomes.length || results.plan.changes.length
  const again = markdown`**To continue:** fix the cause, then run the workflow ${workflowLink(applyFile, results)} again. Finished changes are not sent again. Open a new pull request only if the cause is in the chart.`
  return page(results, pull, 'open', [
    words`## Espalier apply: ${partialTitle(people, results)}`,
    ...leaversFirst(results),
    ...firstAlerts(results),
    byline(results),
    ...(people.length === 0 ? [] : [resultsTable(results, people, bytes - around)]),
    ...causes(results),
    ...(all === 0 ? [] : [stateNow(done, all)]),
    ...formWords(results),
    again,
    closing(results.after),
  ])
}

/** Something was sent, and it is unknown whether it was done (exit 4). */
export function unsettledPage(results: Results, pull: number, bytes = commentBytes): MarkedPage {
  const people = peopleOf(results.outcomes)
  const count = Math.max(results.unsettled.length, countKind(people, 'unresolved'))
  const writes = counted(count, words`unsettled write`)
  return page(results, pull, 'open', [
    words`## Espalier apply: ${writes} to check by hand`,
    ...leaversFirst(results),
    ...firstAlerts(results),
    byline(results),
    ...(people.length === 0 ? [] : [resultsTable(results, people, bytes - around)]),
    ...causes(results),
    words`**State now:** these writes were sent, but the answer was lost. The table shows the result of all others. Until this is settled, nothing more is sent for these people or for anyone who would report to them.`,
    ...lookWords(results),
    ...formWords(results),
  ])
}

function leaversFirst({ outcomes, after }: Results): readonly Marked[] {
  return stillActiveAlert(stillActiveAfter(outcomes, after))
}

/** What the service makes of what it is sent: from then on, that is no change. */
function formWords({ learned }: Results): readonly Marked[] {
  const lines = formExamples(learned).map(
    ({ label, people, sent, shown, note }) =>
      markdown`- ${label} of ${people}, such as ${code(sent)}, kept as ${code(shown)}${note}`,
  )
  return lines.length === 0 ? [] : [markdown.join([words`**${formsHead}**`, ...lines], '\n')]
}

const applyFile = 'espalier-apply.yml'

/** More commands do not help. */
const mostLooks = 20

function lookWords({ unsettled, outcomes }: Results): readonly Marked[] {
  if (unsettled.length === 0)
    return [words`**What to do:** run the apply workflow again: it checks these writes first.`]
  const lines = unsettled.slice(0, mostLooks).map((id) => lookLine(id, outcomes))
  const rest = unsettled.length - lines.length
  const more = rest > 0 ? [words`- and ${rest} more, which \`espalier state show\` lists`] : []
  return [
    words`**What to do:** check in Small Improvements whether each write was made. Then run one of these for each in a clone of this repository, with ${stateWords}; USER is the id of the account. After that, run the apply workflow again.`,
    markdown.join([...lines, ...more], '\n'),
  ]
}

/** Only a new account can exist without being known: its address says what to look for. */
function lookLine(id: string, outcomes: readonly Outcome[]): Marked {
  const change = outcomes.find((one) => one.change.id === id)?.change
  const email = typeof change?.after.email === 'string' ? markdown` ${code(change.after.email)}` : nothing
  const resolve = `espalier state resolve ${id}`
  const created = id.startsWith('create:') ? markdown`if it is there, ${code(`${resolve} --created USER`)}; ` : nothing
  return markdown`- ${change?.name ?? id}${email}: ${created}if not, ${code(`${resolve} --not-sent`)}`
}

function stateNow(done: number, all: number): Words {
  return words`**State now:** Small Improvements has ${done} of the ${counted(all, words`change`)}; the chart has ${all === 1 ? words`it` : words`all of them`}. Nothing is lost.`
}

function partialTitle(people: readonly PersonResult[], { outcomes, after }: Results): Words {
  const active = stillActiveAfter(outcomes, after)
  const isOnlyThat = active.length > 0 && countKind(people, 'failed') + countKind(people, 'skipped') === 0
  if (isOnlyThat) return stillActiveWords(active)
  return active.length === 0 ? outcomeTitle(people) : words`${stillActiveWords(active)}; ${outcomeTitle(people)}`
}

function outcomeTitle(people: readonly PersonResult[]): Words {
  const [failed, skipped] = [countKind(people, 'failed'), countKind(people, 'skipped')]
  const all = counted(people.length, words`person`, words`people`)
  if (failed > 0) return words`${failed} of ${all} failed${skipped > 0 ? words`, ${skipped} not tried` : nothing}`
  if (skipped > 0) return words`stopped early, ${skipped} of ${all} not tried`
  return words`done, but Small Improvements does not match the chart`
}

function causes({ stopped, trouble }: Results): readonly Marked[] {
  return [
    ...(stopped === null ? [] : [markdown`**Stopped early:** ${prose(stopped)}`]),
    ...(trouble === null ? [] : [markdown`**What went wrong:** ${prose(trouble)}`]),
  ]
}

function closing(after: Plan | null): Words {
  if (after === null) return words`Small Improvements was not read again, so this is not confirmed yet.`
  const left = after.changes.length + after.held.length
  if (left > 0) return words`A new plan still has ${counted(left, words`change`)}.`
  const drift = after.drift.length
  const values = counted(drift, words`value was`, words`values were`)
  return words`A new plan is empty${drift === 0 ? nothing : words`; ${values} changed outside Git, and left alone`}.`
}

function page(results: Results, pull: number, state: Marker['state'], parts: readonly Marked[]): MarkedPage {
  const marker = { kind: 'apply', state, pull, risk: 'nothing', shows: results.shows } as const
  return markedPage(marker, [...parts, ...pinning(results), recordLine(results)])
}

/** With this line, a state that is lost or exchanged is not taken for a new one. */
function pinning({ begunLineage }: Results): readonly Marked[] {
  if (begunLineage === null) return []
  const line = code(`state: { lineage: ${begunLineage} }`)
  return [
    markdown`**One more step:** this run started the state. Write ${line} into \`espalier.yaml\`, so that no other state can replace it.`,
  ]
}
