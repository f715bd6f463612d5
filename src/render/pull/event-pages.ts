import type { ChartVerb } from '../../model/verbs.js'
import type { ScimFinding } from '../../model/scim-finding.js'
import { code, markdown, prose, type Markdown, type Marked } from '../escaping/markdown.js'
import { nothing, words } from '../escaping/words.js'
import { counted } from '../plan/counts.js'
import { within } from '../plan/truncation.js'
import { markedPage } from './page.js'
import { whenWords, type IssuePage, type ProposalPage, type Speaker } from './issues.js'

/** What an event asks for, for its pull request. */
export interface EventAsked {
  readonly verbs: readonly ChartVerb[]
  /** The name of the person. */
  readonly name: string
  /** The login whose token it came with; null if GitHub does not say. */
  readonly sender: string | null
  /** What else the chart says of the edit. */
  readonly notes: readonly string[]
  /** How many attributes were not read. */
  readonly ignored: number
  /** Open pull requests of earlier events about the same person. */
  readonly others: readonly number[]
}

/** The bytes for what is listed one by one. */
const listed = 30_000

/** The pull request that an event opens. It says nothing of the run, so that the same event twice says the same. */
export function eventPull({ verbs, name, sender, notes, ignored, others }: EventAsked): ProposalPage {
  const by = sender === null ? nothing : markdown` It was sent with the token of ${code(sender)}.`
  const isUrgent = leaves(verbs)
  const lines = verbs.map((verb) => markdown`- ${verbWords(verb, name)}`)
  const parts = [
    ...(isUrgent ? [words`**Urgent: this person has left. The account stays active until this is merged.**`] : []),
    markdown`An event of the identity provider or HR system asks for this.${by}`,
    markdown.join(lines, '\n'),
    ...notes.slice(0, mostNotes).map((note) => prose(note, 500)),
    ...(verbs.some(({ verb }) => verb === 'rehire') ? [comesBack] : []),
    ...(verbs.some((verb) => verb.verb === 'hire' && verb.manager === null) ? [noManager] : []),
    ...(ignored === 0
      ? []
      : [
          words`${counted(ignored, words`attribute`)} of the event ${ignored === 1 ? words`is` : words`are`} none that Espalier reads.`,
        ]),
    ...(others.length === 0
      ? []
      : [markdown`Earlier events about this person are still open, on something else: ${numbers(others)}.`]),
    words`**What to do:** read the plan that Espalier writes below, approve this pull request, and merge it. If it is wrong, close it, and correct the person where the event comes from: the same event would open it again.`,
  ]
  return { title: eventTitle(verbs, name), body: markdown`${markdown.join(parts, '\n\n')}\n` }
}

const mostNotes = 10

const comesBack = words`**A return is a decision.** The person gets the same account back, with its history. If it is another person, close this pull request, and give them an employee id and an address of their own.`

const noManager = words`**The event names no manager, so this person would have none.** Before the merge, write the key of the manager at "manager" in the file of this pull request.`

export function leaves(verbs: readonly ChartVerb[]): boolean {
  return verbs.some(({ verb }) => verb === 'leave')
}

/** URGENT · Ada Lovelace leaves */
function eventTitle(verbs: readonly ChartVerb[], name: string): Marked {
  const [first] = verbs
  const more = verbs.length > 1 ? words` and more` : nothing
  switch (first?.verb) {
    case 'leave':
      return markdown`URGENT · ${name} leaves`
    case 'hire':
      return markdown`Hire ${name}`
    case 'rehire':
      return markdown`${name} returns${more}`
    case 'rename':
      return markdown`Change the name or address of ${name}`
    default:
      return markdown`Move ${name}${more}`
  }
}

function verbWords(verb: ChartVerb, name: string): Markdown {
  const who = markdown`**${name}**`
  switch (verb.verb) {
    case 'leave':
      return markdown`${who} leaves now${verb.reportsTo === undefined ? nothing : markdown`, and the reports move to ${code(verb.reportsTo)}. If another manager takes them, change that in this pull request`}.`
    case 'hire':
      return markdown`${who} (${code(verb.email)}) is hired${placeWords(verb)}.`
    case 'rehire':
      return markdown`${who} comes back${placeWords(verb)}${verb.email === undefined ? nothing : markdown`, with the address ${code(verb.email)}`}.`
    case 'move':
      return markdown`${who} moves${placeWords(verb)}.`
    case 'rename':
      return markdown`${who} changes: ${markdown.join(changedNames(verb), ', ')}.`
  }
}

function placeWords({
  manager,
  department,
}: {
  readonly manager?: string | null
  readonly department?: string | null
}): Marked {
  const to =
    manager === undefined
      ? nothing
      : manager === null
        ? words`, without a manager`
        : markdown`, reporting to ${code(manager)}`
  const under =
    department === undefined
      ? nothing
      : department === null
        ? words`, without a department`
        : markdown`, in ${code(department)}`
  return markdown`${to}${under}`
}

function changedNames({
  firstName,
  lastName,
  email,
}: Extract<ChartVerb, { readonly verb: 'rename' }>): readonly Markdown[] {
  return [
    ...(firstName === undefined ? [] : [markdown`first name ${code(firstName)}`]),
    ...(lastName === undefined ? [] : [markdown`last name ${code(lastName)}`]),
    ...(email === undefined ? [] : [markdown`address ${code(email)}`]),
  ]
}

function numbers(pulls: readonly number[]): Marked {
  return words.join(
    pulls.map((one) => words`#${one}`),
    ', ',
  )
}

/** An event that could not be taken. `wasUrgent`: an earlier one that the issue is still open about says that a person has left. */
interface RefusedEvent {
  readonly findings: readonly ScimFinding[]
  readonly isUrgent: boolean
  readonly wasUrgent: boolean
  readonly sender: string | null
}

/** The issue about an event that could not be taken. `shows` names the event, in hex digits. */
export function eventIssue(
  { findings, isUrgent, wasUrgent, sender }: RefusedEvent,
  shows: string,
  speaker: Speaker,
): IssuePage {
  const by = sender === null ? nothing : markdown`, sent with the token of ${code(sender)}`
  const parts = [
    ...(isUrgent ? [hasLeft] : []),
    ...(wasUrgent
      ? [
          words`**Urgent: an earlier event says that a person has left. The comments, or the edits of this text, show which.**`,
        ]
      : []),
    markdown`The last event that could not be taken${by} (${whenWords(speaker)}):`,
    findingLines(findings),
    words`**What to do:** correct it where the event comes from, and send the event again; or change the chart by hand. docs/events.md explains each finding. Close this issue once it is done: runs do not close it.`,
  ]
  return {
    title: words`Espalier: ${isUrgent || wasUrgent ? words`URGENT, ` : nothing}an event could not be taken`,
    ...markedPage(
      { kind: 'event', state: 'open', pull: 0, risk: isUrgent || wasUrgent ? 'leavers' : 'changes', shows },
      parts,
    ),
  }
}

const hasLeft = words`**Urgent: the event says that this person has left. If they have an account, it is still active.**`

/** The comment on such an issue when another event could not be taken either: an edit notifies no one. */
export function eventComment(
  { findings, isUrgent }: Pick<RefusedEvent, 'findings' | 'isUrgent'>,
  speaker: Speaker,
): Markdown {
  const urgent = isUrgent ? markdown`${hasLeft}\n\n` : nothing
  return markdown`${urgent}Another event could not be taken (${whenWords(speaker)}):\n\n${findingLines(findings)}\n`
}

function findingLines(findings: readonly ScimFinding[]): Markdown {
  const lines = findings.map(
    ({ code: name, at, message }) => markdown`- **${code(at)}** ${code(name)}: ${prose(message)}`,
  )
  return markdown.join(
    within(lines, listed, (rest) => words`- and ${rest} more`),
    '\n',
  )
}

/** The comment on the pull request of an earlier event; `by`: that of the later one, if it has any. */
export function replacedNote(by: number | null, speaker: Speaker): Markdown {
  const how = by === null ? words`the chart is right as it is` : words`#${by}`
  return markdown`A later event about the same person takes the place of this one: ${how} (${whenWords(speaker)}).\n`
}
