import { repositoryGit } from '../engine/chart-at-revision.js'
import { treeAt } from '../git/commits.js'
import type { Git } from '../git/git.js'
import { deleted, isOwnWork, mergesTo, proposalTip, proposed, pushed } from '../git/proposal.js'
import { withToken } from '../git/token.js'
import { githubOf, type Github } from '../github/client.js'
import { findComment, postComment } from '../github/comments.js'
import { say, type Opened } from '../github/issues.js'
import { login } from '../github/ours.js'
import {
  addLabels,
  closePull,
  editPull,
  endedHeads,
  findPull,
  openPull,
  type OpenProposal,
} from '../github/proposals.js'
import type { CommitAuthor } from '../model/git.js'
import { pageText } from '../render/pull/page.js'
import type { ProposalPage } from '../render/pull/issues.js'
import { leftNote, proposalText, withdrawnNote } from '../render/pull/proposal.js'
import type { Job } from './context.js'
import { speakerOf } from './watch.js'

/** What one branch of ours is to propose. */
export interface WantedProposal extends ProposalPage {
  /** Its branch, which is ours alone: espalier/… */
  readonly branch: `espalier/${string}`
  /** The branch that it is to be merged into, and the commit of that which the files were edited on. */
  readonly base: string
  readonly tip: string
  /** Their new texts, by their paths from the top. */
  readonly files: ReadonlyMap<string, string>
  /** The user for whom it is, as the author of the commit. */
  readonly author?: { readonly login: string; readonly id: number }
  readonly labels?: readonly string[]
}

/** What was done. left: there are commits of people on the branch, which stay. none: there is nothing to propose. */
export type Proposal =
  | { readonly kind: 'opened' | 'updated' | 'unchanged' | 'closed'; readonly pull: Opened }
  | { readonly kind: 'left'; readonly pull: Opened | null }
  | { readonly kind: 'none'; readonly pull: null }

/** With which token it is pushed and opened. */
interface Proposer {
  readonly git: Git
  readonly github: Github
  /** Whether GitHub starts checks on what this token opens. */
  readonly startsChecks: boolean
}

/** A branch as it is now. */
interface Before {
  readonly commit: string | null
  readonly pull: OpenProposal | null
}

/**
 * Keeps the one pull request of a branch of ours: opens it, updates it if its files or its text differ, and closes it if
 * there is nothing left to propose. Commits of people on the branch are never lost. Throws `ExitError` 1.
 */
export async function propose(job: Job, wanted: WantedProposal): Promise<Proposal> {
  const { branch, base, tip, files } = wanted
  const proposer = proposerOf(job)
  const { git, github } = proposer
  const text = proposalText(wanted, proposer.startsChecks)
  const next = await proposed(git, tip, files, `${text.title}\n`, authorOf(job, wanted))
  const isEmpty = next.tree === (await treeAt(git, tip))
  const before = { commit: await proposalTip(git, branch), pull: await findPull(github, branch, base) }
  if (before.commit === null && isEmpty) return { kind: 'none', pull: null }
  const has = before.commit !== null && (await mergesTo(git, tip, before.commit, next.tree))
  if (!isEmpty && has) return await shown(proposer, wanted, before.pull, text, false)
  if (before.commit !== null && !(await mayReplace(proposer, branch, tip, before.commit)))
    return await left(job, proposer, branch, before.pull)
  if (isEmpty) return await withdrawn(job, proposer, branch, before)
  await pushed(git, next.commit, branch, before.commit)
  return await shown(proposer, wanted, before.pull, text, true)
}

/**
 * Whether nothing is lost if another commit takes the place of this one: all on it is ours, or it is the head of a pull
 * request that was merged or closed, which keeps it.
 */
async function mayReplace({ git, github }: Proposer, branch: string, tip: string, head: string): Promise<boolean> {
  return (await isOwnWork(git, tip, head)) || (await endedHeads(github, branch)).has(head)
}

/** The pull request of a branch that has the right files, once its text is right as well. */
async function shown(
  { github }: Proposer,
  { branch, base, labels = [] }: WantedProposal,
  open: OpenProposal | null,
  text: ReturnType<typeof proposalText>,
  isPushed: boolean,
): Promise<Proposal> {
  const missing = labels.filter((label) => open?.labels.includes(label) !== true)
  const pull = open ?? (await openPull(github, { ...text, head: branch, base }))
  if (missing.length > 0) await addLabels(github, pull.number, missing)
  if (open === null) return { kind: 'opened', pull }
  const isSame = open.title === text.title && plain(open.body) === plain(text.body)
  if (!isSame) await editPull(github, open.number, text)
  return { kind: isPushed || !isSame || missing.length > 0 ? 'updated' : 'unchanged', pull }
}

/** A text without what editors and forms do to it. */
function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trimEnd()
}

/** Closes the pull request, if there is one, and deletes the branch. */
async function withdrawn(
  job: Job,
  { git, github }: Proposer,
  branch: string,
  { commit, pull }: Before,
): Promise<Proposal> {
  if (pull !== null) {
    await say(github, pull.number, withdrawnNote(speakerOf(job)).text)
    await closePull(github, pull.number)
  }
  if (commit !== null) await deleted(git, branch, commit)
  return pull === null ? { kind: 'none', pull } : { kind: 'closed', pull }
}

/** Says once that the pull request is left to people. */
async function left(job: Job, { github }: Proposer, branch: string, pull: OpenProposal | null): Promise<Proposal> {
  if (pull === null) return { kind: 'left', pull }
  const author = await login(github)
  const { text } = pageText(leftNote(pull.number, branch, speakerOf(job)))
  if ((await findComment(github, pull.number, author, 'proposal')) === null)
    await postComment(github, pull.number, author, text)
  return { kind: 'left', pull }
}

/** The input pull-token, if it is given; else the token of the job. */
function proposerOf({ input, host, git, github, run }: Job): Proposer {
  const token = input('pull-token')
  if (token === '') return { git, github, startsChecks: false }
  const env = withToken(host.env, run.server, token)
  return { git: repositoryGit({ ...host, env }), github: githubOf(run.repository, token, host), startsChecks: true }
}

/** The address that GitHub takes for a user's: https://docs.github.com/en/account-and-profile/reference/email-addresses-reference */
function authorOf({ run }: Job, { author }: WantedProposal): CommitAuthor | null {
  if (author === undefined) return null
  const { login: name, id } = author
  return { name, email: `${id}+${name}@users.noreply.${new URL(run.server).hostname}` }
}
