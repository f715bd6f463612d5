import { folderAt } from '../engine/chart-at-revision.js'
import { tipOf } from '../git/commits.js'
import type { ScimFinding } from '../model/scim-finding.js'
import { eventPull, leaves } from '../render/pull/event-pages.js'
import type { ScimReading } from '../scim/read-event.js'
import { orgOf, textsFromTop, type Job } from './context.js'
import { branchFor, closeReplaced, earlierEvents, isReplaced, type EventBase } from './earlier-events.js'
import { eventEdit, type EventEdit } from './event-edit.js'
import { propose, type Proposal } from './propose.js'
import { reviewedBranch } from './watch.js'

/** Whose token an event came with; null if GitHub does not say. */
export type EventSender = { readonly login: string; readonly id: number } | null

/** The result of an event: what stands in its way, or its pull request. Null: the chart says so already. */
export interface EventOutcome {
  readonly findings: readonly ScimFinding[]
  readonly proposal: Proposal | null
  /** The name of the person; '' if it is unknown. */
  readonly name: string
  /** Whether it says that a person has left. */
  readonly isUrgent: boolean
  /** The branch of the event; '' if it has none. */
  readonly branch: string
  readonly tip: string
}

/** Keeps a pull request for what an event asks for, and closes those of earlier events whose place it takes. */
export async function proposeEvent(job: Job, reading: ScimReading, sender: EventSender): Promise<EventOutcome> {
  const base = await reviewedBranch(job)
  const where = { base, tip: await tipOf(job.git, base) }
  const { facts, findings, leaves: isUrgent, ignored } = reading
  const nothing = { proposal: null, name: '', isUrgent, branch: '', tip: where.tip }
  if (facts === null) return { ...nothing, findings }
  const folder = await folderAt(where.tip, orgOf(job), job.host)
  const edit = await eventEdit(folder, orgOf(job), facts, job.host.now())
  if (edit.request === null) {
    const gone = edit.unknownLeaver !== null && (await takeBackHire(job, edit.unknownLeaver, where))
    return { ...nothing, name: edit.name, findings: gone ? [] : edit.findings }
  }
  const proposal = await proposed(job, edit, where, sender, ignored)
  const { request, name } = edit
  return { ...nothing, findings: [], proposal, name, isUrgent: leaves(request.verbs), branch: branchFor(request) }
}

async function proposed(
  job: Job,
  { request, edited, name }: Extract<EventEdit, { readonly edited: unknown }>,
  where: EventBase,
  sender: EventSender,
  ignored: number,
): Promise<Proposal | null> {
  const files = await textsFromTop(job, edited.files)
  const branch = branchFor(request)
  const earlier = (await earlierEvents(job, request.subject)).filter((one) => one.branch !== branch || files.size === 0)
  const replaced = earlier.filter((one) => isReplaced(one, request.topics))
  const others = earlier.filter((one) => !replaced.includes(one)).map(({ number }) => number)
  const asked = { verbs: request.verbs, name, sender: sender?.login ?? null, notes: edited.notes, ignored, others }
  const wanted = { ...eventPull(asked), ...where, branch, files, labels: leaves(request.verbs) ? ['org: urgent'] : [] }
  const proposal =
    files.size === 0 ? null : await propose(job, sender === null ? wanted : { ...wanted, author: sender })
  await closeReplaced(job, replaced, where, proposal?.pull?.number ?? null)
  return proposal
}

/**
 * A new person who is gone before the chart had them: the pull request that would hire them goes. If people have pushed to
 * it, it stays, and the event is one that could not be taken.
 */
async function takeBackHire(job: Job, subject: string, where: EventBase): Promise<boolean> {
  const earlier = await earlierEvents(job, subject)
  return earlier.length > 0 && (await closeReplaced(job, earlier, where, null))
}
