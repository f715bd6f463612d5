import type { Call, Reply } from './exchange.js'
import { bot, type Account, type Facts } from './facts.js'

export const queueBot = 'github-merge-queue[bot]'

export function account(login: string): Account {
  return { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' }
}

const none = '0'.repeat(40)

/** Moves a branch, and remembers who did that, and in which way other than by a push. */
export function movedBy(facts: Facts, by: string, branch: string, commit: string, type?: string): void {
  seen(facts)
  facts.origin.point(`refs/heads/${branch}`, commit)
  noted(facts, by, type)
}

/** Remembers how branches were moved meanwhile: only jobs reach the repository by Git. */
export function seen(facts: Facts): void {
  noted(facts, bot)
}

/** Remembers how branches were moved, and by whom. */
function noted(facts: Facts, by: string, type?: string): void {
  const { activities, origin } = facts
  const listed = origin.say(['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads']).split('\n')
  const now = new Map(listed.map((line) => line.split(' ') as [string, string]))
  const last = new Map(activities.map(({ ref, after }) => [ref, after]))
  for (const ref of new Set([...last.keys(), ...now.keys()])) {
    const [before, after] = [last.get(ref) ?? none, now.get(ref) ?? none]
    if (ref === '' || before === after) continue
    const activity_type = typeOf(facts, before, after, type ?? 'push')
    activities.push({
      id: activities.length + 1,
      ref,
      before,
      after,
      activity_type,
      timestamp: second(),
      actor: account(by),
    })
  }
}

function typeOf({ origin }: Facts, before: string, after: string, type: string): string {
  if (before === none) return 'branch_creation'
  if (after === none) return 'branch_deletion'
  return origin.say(['rev-list', '--max-count=1', before, `^${after}`]) === '' ? type : 'force_push'
}

/** Remembers something that was done to a pull request. */
export function happenedTo(facts: Facts, number: number, event: string, by: string, more: object = {}): void {
  const events = facts.events.get(number) ?? []
  const id = number * 1000 + events.length
  facts.events.set(number, [...events, { id, event, created_at: second(), actor: account(by), ...more }])
}

/** GitHub tells times to the second. */
function second(): string {
  return new Date().toISOString().replace(/\.\d+Z$/, 'Z')
}

/** A dismissal is in the timeline; what else is asked is just passed on. GitHub dismisses no comments, and wants a reason. */
export async function remembered(call: Call, facts: Facts, by: string, pass: () => Promise<Reply>): Promise<Reply> {
  const [, number, id] = /\/pulls\/(\d+)\/reviews\/(\d+)\/dismissals$/.exec(call.path) ?? []
  if (call.method !== 'PUT' || number === undefined) return await pass()
  const path = `/repos/${facts.repository}/pulls/${number}/reviews/${id}`
  const { state } = (await facts.inside('GET', path)) as { readonly state: string }
  const { message = '' } = JSON.parse(call.body.toString('utf8')) as { readonly message?: string }
  if (message === '' || !/^(APPROVED|CHANGES_REQUESTED)$/.test(state))
    return { status: 422, body: { message: 'Validation Failed' } }
  const reply = await pass()
  const dismissed_review = { state: state.toLowerCase(), review_id: Number(id), dismissal_message: message }
  if (reply.status === 200) happenedTo(facts, Number(number), 'review_dismissed', by, { dismissed_review })
  return reply
}

/**
 * Remembers what an app did. What github-actions[bot] does starts no run: GitHub prevents circles so. What people do
 * starts runs as the test does it.
 */
export function arrived({ arrivals }: Facts, arrival: Facts['arrivals'][number]): void {
  if (arrival.by !== bot && arrival.by.endsWith('[bot]')) arrivals.push(arrival)
}

/** What a push by Git does to open pull requests: their heads follow, and without its branch one is closed. */
export async function pulledAlong(facts: Facts, by: string): Promise<void> {
  noted(facts, by)
  for (const [number, pull] of facts.pulls) {
    if (pull.branch === null || pull.merged !== null || pull.closed === true) continue
    const tip = facts.origin.tip(`refs/heads/${pull.branch}`)
    if (tip === pull.head) continue
    if (tip === null) {
      pull.closed = true
      await facts.inside('PATCH', `/repos/${facts.repository}/pulls/${number}`, { state: 'closed' })
      continue
    }
    pull.head = tip
    arrived(facts, { number, action: 'synchronize', by })
  }
}
