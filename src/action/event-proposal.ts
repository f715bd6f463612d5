import { editByVerbs, type EditedChart } from '../desired/editing/edit-by-verbs.js'
import { loadFolder } from '../desired/load.js'
import { folderAt } from '../engine/chart-at-revision.js'
import { tipOf } from '../git/commits.js'
import type { DesiredState } from '../model/people.js'
import { scimFinding, type ScimFinding } from '../model/scim-finding.js'
import { fullName } from '../plan/findings.js'
import { eventPull, leaves } from '../render/pull/event-pages.js'
import type { ScimFacts } from '../scim/facts.js'
import type { KnownPerson } from '../scim/find-person.js'
import type { ScimReading } from '../scim/read-event.js'
import { verbsOf, type ScimRequest } from '../scim/verbs.js'
import { orgOf, pathOf, placeIn, type Job } from './context.js'
import { branchFor, closeReplaced, earlierEvents, isReplaced, type EventBase } from './earlier-events.js'
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
  const { facts, findings } = reading
  const nothing = { proposal: null, name: '', isUrgent: facts?.active === false, branch: '', tip: where.tip }
  if (facts === null) return { ...nothing, findings }
  const folder = await folderAt(where.tip, orgOf(job), job.host)
  const { desired } = await loadFolder(folder, null, job.host.now())
  if (desired === null) return { ...nothing, findings: [brokenChart(base)] }
  const answer = verbsOf(facts, knownPeople(desired))
  if (answer.request === null) {
    const gone = answer.unknownLeaver !== null && (await takeBackHire(job, answer.unknownLeaver, where))
    return { ...nothing, findings: gone ? [] : answer.findings }
  }
  const name = nameOf(answer.request, facts, desired)
  const edited = await editByVerbs(folder, answer.request.verbs, job.host.now())
  const files = await placesOf(job, edited)
  const problems = [...edited.problems.map(problemFinding), ...(await strayFiles(job, files))]
  if (problems.length > 0) return { ...nothing, name, findings: problems }
  const proposal = await proposed(job, answer.request, where, { edited, files, name, sender, ignored: reading.ignored })
  return {
    ...nothing,
    findings: [],
    proposal,
    name,
    isUrgent: leaves(answer.request.verbs),
    branch: branchFor(answer.request),
  }
}

interface EventEdit {
  readonly edited: EditedChart
  readonly files: ReadonlyMap<string, string>
  readonly name: string
  readonly sender: EventSender
  readonly ignored: number
}

async function proposed(
  job: Job,
  request: ScimRequest,
  where: EventBase,
  { edited, files, name, sender, ignored }: EventEdit,
): Promise<Proposal | null> {
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

/** A new person who is gone before the chart had them: the pull request that would hire them goes. */
async function takeBackHire(job: Job, subject: string, where: EventBase): Promise<boolean> {
  const earlier = await earlierEvents(job, subject)
  await closeReplaced(job, earlier, where, null)
  return earlier.length > 0
}

function brokenChart(base: string): ScimFinding {
  const message = `The chart on ${base} has errors: "espalier validate" shows them. Correct them, and send the event again.`
  return scimFinding('not-possible', 'scim', message)
}

/** People who start later are known too. */
function knownPeople({ people, upcoming }: DesiredState): readonly KnownPerson[] {
  const later = upcoming.filter(({ kind, key }) => kind === 'hire' && !people.has(key))
  return [...people.values(), ...later]
}

function nameOf({ person, verbs }: ScimRequest, facts: ScimFacts, { people, upcoming }: DesiredState): string {
  const [first] = verbs
  if (person === null || first?.verb === 'hire') return `${facts.firstName ?? ''} ${facts.lastName ?? ''}`.trim()
  const known = people.get(person) ?? upcoming.find(({ key }) => key === person)
  return fullName(known?.values ?? {}) || person
}

async function placesOf(job: Job, { files }: EditedChart): Promise<ReadonlyMap<string, string>> {
  const [org, path] = [orgOf(job), await pathOf(job)]
  return new Map(files.map(({ file, text }) => [placeIn(path, org, file), text]))
}

/** An event changes people, and no setting. */
async function strayFiles(job: Job, files: ReadonlyMap<string, string>): Promise<readonly ScimFinding[]> {
  const folder = placeIn(await pathOf(job), orgOf(job), `${orgOf(job)}/people/`)
  const stray = [...files.keys()].filter((file) => !file.startsWith(folder))
  const message = 'It would change a file outside of people/, which an event may not do. Make the change by hand.'
  return stray.length === 0 ? [] : [scimFinding('not-possible', 'scim', message)]
}

function problemFinding({ field, message, near }: EditedChart['problems'][number]): ScimFinding {
  const hint = near.length === 0 ? '' : ` Near: ${near.join(', ')}.`
  return scimFinding('not-possible', `scim (${field})`, `${message}${hint}`)
}
