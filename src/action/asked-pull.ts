import { recordsAt } from '../github/checks.js'
import type { Event } from '../github/event.js'
import { appsOf } from '../github/ours.js'
import { isOpen, pullOf } from '../github/pulls.js'
import { react } from '../github/reactions.js'
import { defaultBranchOf, isPrivate } from '../github/repository.js'
import { mayPush } from '../github/rights.js'
import { orExitError } from '../model/exit-error.js'
import { checkName } from '../model/marker.js'
import { message, printed } from '../render/escaping/printed.js'
import { replyPage } from '../render/pull/reply-page.js'
import type { ActionResult } from './action-result.js'
import { showReply } from './comments.js'
import type { Job } from './context.js'
import { whyNoKey } from './key-use.js'
import type { PullEvent } from './page-context.js'

type CommentEvent = Extract<Event, { readonly kind: 'comment' }>

/**
 * The pull request that a comment asks to plan again, as GitHub has it now; or the result of the step, if it is not
 * planned. Everyone who can read the repository can write the comment, and can run the workflow without its conditions
 * in mind, so all of them are asked here.
 */
export async function askedPull(job: Job, event: CommentEvent): Promise<PullEvent | ActionResult> {
  const { number, by, asks } = event
  if (number === null || !asks) return nothingAsked()
  const { github } = job
  if (by === null || !(await mayPush(github, by)))
    return await refuse(job, event, number, 'Only people who may push to this repository can ask for a plan.')
  // What the base and the head are is read after the right was checked: the settings of the base say where the key goes.
  const pull = await pullNow(job, event, number)
  const why = (await whyNotOpen(job, number)) ?? (await whyNoKey(job, pull)) ?? (await whyTooSoon(job, pull.head))
  if (why !== null) return await refuse(job, event, number, why)
  await orExitError(react(github, event.comment, 'eyes'))
  return pull
}

async function pullNow({ github }: Job, { actor }: CommentEvent, number: number): Promise<PullEvent> {
  const [defaultBranch, isHidden] = [await defaultBranchOf(github), await isPrivate(github)]
  const { head, base, baseBranch, sameRepository } = await pullOf(github, number)
  return {
    kind: 'pull',
    trusted: true,
    number,
    head,
    base,
    baseBranch,
    sameRepository,
    private: isHidden,
    actor,
    defaultBranch,
  }
}

async function whyNotOpen({ github }: Job, number: number): Promise<string | null> {
  return (await isOpen(github, number)) ? null : 'This pull request is closed.'
}

const minute = 60_000
/** How many plans one commit gets in an hour, those after a push among them. */
const mostAnHour = 10

/** By the checks of the commit, which every plan leaves. A push is planned at any time. */
async function whyTooSoon({ github, login, host }: Job, head: string): Promise<string | null> {
  const now = host.now().getTime()
  const apps = [...appsOf(await login())]
  const ages = (await recordsAt(github, head, checkName, apps)).map(({ completedAt }) => now - completedAt)
  if (ages.some((age) => age < minute))
    return 'This commit was planned less than a minute ago. Wait a minute, and write the comment again.'
  return ages.filter((age) => age < 60 * minute).length < mostAnHour
    ? null
    : `This commit was planned ${mostAnHour} times within an hour, which is the limit. Write the comment again later.`
}

function nothingAsked(): ActionResult {
  return doneWith('The comment does not ask for a plan: that would be "/espalier plan", and nothing else.', [])
}

/** Says why: by a reaction on the comment, and in the one reply that each pull request has. */
async function refuse(job: Job, { comment }: CommentEvent, number: number, why: string): Promise<ActionResult> {
  await orExitError(react(job.github, comment, '-1'))
  await showReply(job, number, replyPage(why, { pull: number, run: job.run }))
  return doneWith(why, [{ severity: 'warning', title: 'Espalier', says: message(why) }])
}

function doneWith(why: string, annotations: ActionResult['annotations']): ActionResult {
  const [exit, result] = [0, 'refused'] as const
  const outputs = { 'exit-code': exit, result, errors: 0 }
  const says = printed`Not planned: ${message(why)}\n`
  return { exit, result, outputs, annotations, summary: null, report: [], says }
}
