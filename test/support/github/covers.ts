import { withFacts } from './corrected.js'
import type { Call, Reply } from './exchange.js'
import { tokenOf, type Facts, type PullFacts, type RunFacts } from './facts.js'
import { queried } from './graphql.js'
import { activitiesOf, commitsOf, filesOf, timelineOf } from './lists.js'

/** An answer to what emulate has no answer to; null to everything else. */
export async function covered(call: Call, facts: Facts): Promise<Reply | null> {
  if (call.method === 'POST' && call.path === `/repos/${facts.repository}/pulls`) await branchesTold(call, facts)
  if (call.path === '/graphql') return await queried(call, facts)
  const [, team = '', member] = /^\/orgs\/acme\/teams\/([^/]+)(?:\/memberships\/([^/]+))?$/.exec(call.path) ?? []
  if (team !== '') return teamOf(facts, team, member)
  const [, comment] = /\/issues\/comments\/(\d+)\/reactions$/.exec(call.path) ?? []
  if (call.method === 'POST' && comment !== undefined) return reacted(call, Number(comment), facts)
  if (call.method !== 'GET') return null
  const path = call.path.slice(`/repos/${facts.repository}`.length)
  for (const [route, answer] of routes) {
    const found = route.exec(path)
    if (found !== null) return await answer(facts, found.slice(1).map(decodeURIComponent), call)
  }
  return null
}

/** The same reaction of the same user is there once. */
function reacted({ token, body }: Call, comment: number, { jobs, people, reactions }: Facts): Reply {
  const { content = '' } = JSON.parse(body.toString('utf8')) as { readonly content?: string }
  if (!['eyes', 'rocket', '+1', '-1'].includes(content)) return { status: 422, body: { message: 'Validation Failed' } }
  const by = jobs.get(token ?? '')?.login ?? people.find((one) => tokenOf(one) === token) ?? ''
  const is = (one: Facts['reactions'][number]): boolean =>
    one.comment === comment && one.content === content && one.by === by
  const at = reactions.findIndex(is)
  if (at >= 0) return ok({ id: at + 1, content })
  return { status: 201, body: { id: reactions.push({ comment, content, by }), content } }
}

type Answer = (facts: Facts, parts: readonly string[], call: Call) => Reply | null | Promise<Reply | null>

const routes: readonly (readonly [RegExp, Answer])[] = [
  [/^\/commits\/([^/]+)\/pulls$/, async (facts, [commit = '']) => ok(await pullsWith(facts, commit))],
  [/^\/actions\/runs\/(\d+)$/, (facts, [id]) => runOf(facts.runs.get(Number(id)))],
  [
    /^\/actions\/runs\/(\d+)\/attempts\/(\d+)$/,
    (facts, [id, attempt]) => attemptOf(facts, Number(id), Number(attempt)),
  ],
  [/^\/actions\/permissions$/, () => ok({ enabled: true, allowed_actions: 'all' })],
  [
    /^\/actions\/permissions\/workflow$/,
    () => ok({ default_workflow_permissions: 'read', can_approve_pull_request_reviews: false }),
  ],
  [/^\/environments$/, ({ environments }) => ok({ environments: Object.keys(environments).map(environment) })],
  [
    /^\/environments\/([^/]+)\/deployment-branch-policies$/,
    ({ environments }, [name = '']) =>
      ok({ branch_policies: (environments[name] ?? []).map((branch, id) => ({ id, name: branch, type: 'branch' })) }),
  ],
  [
    /^\/collaborators\/([^/]+)\/permission$/,
    ({ people, readers }, [login = '']) => permissionOf(login, people, readers),
  ],
  [/^\/rules\/branches\/(.+)$/, ({ rules }, [branch]) => ok(branch === 'main' ? rules : [])],
  [/^\/branches\/(.+)\/protection$/, async (facts, [branch = '']) => await protectionOf(facts, branch)],
  [/^\/activity$/, (facts, _, call) => activitiesOf(facts, call)],
  [/^\/issues\/(\d+)\/timeline$/, (facts, [number], call) => timelineOf(facts, Number(number), call)],
  [/^\/pulls\/(\d+)\/commits$/, (facts, [number], call) => commitsOf(facts, Number(number), call)],
  [/^\/pulls\/(\d+)\/files$/, (facts, [number], call) => filesOf(facts, Number(number), call)],
]

/** The pull requests that brought a commit: by their merge if it is on the default branch, else by their head. */
async function pullsWith({ pulls, inside, repository, ...facts }: Facts, commit: string): Promise<readonly unknown[]> {
  const all = [...pulls.entries()]
  const merged = all.filter(([, pull]) => pull.merged !== null && broughtBy(facts.origin, pull, commit))
  const found = merged.length > 0 ? merged : all.filter(([, pull]) => pull.head === commit)
  const answers = found.map(async ([number]) => await inside('GET', `/repos/${repository}/pulls/${number}`))
  return withFacts(await Promise.all(answers), { pulls, inside, repository, ...facts }) as readonly unknown[]
}

function broughtBy(origin: Facts['origin'], { merged, base, head }: PullFacts, commit: string): boolean {
  if (merged?.commits.includes(commit) === true) return true
  return origin
    .say(['rev-list', head, `^${base}`])
    .split('\n')
    .includes(commit)
}

/** Only who may change it is told in words that a branch has no protection: a job has been refused before. */
async function protectionOf({ inside, repository }: Facts, branch: string): Promise<Reply> {
  const found = await inside('GET', `/repos/${repository}/branches/${branch}/protection`).catch(() => null)
  return found === null ? { status: 404, body: { message: 'Branch not protected' } } : ok(found)
}

/** A user who is in none of the lists may read what is public. */
function permissionOf(login: string, people: readonly string[], readers: ReadonlySet<string>): Reply {
  if (!people.includes(login)) return { status: 404, body: { message: 'Not Found' } }
  return ok({ permission: readers.has(login) ? 'read' : 'write', user: { login } })
}

function teamOf({ teams }: Facts, team: string, member: string | undefined): Reply {
  const logins = teams.get(team)
  const isThere = logins !== undefined && (member === undefined || logins.includes(member))
  if (!isThere) return { status: 404, body: { message: 'Not Found' } }
  return ok(member === undefined ? { slug: team } : { state: 'active', role: 'member' })
}

function runOf(run: RunFacts | undefined): Reply {
  if (run === undefined) return { status: 404, body: { message: 'Not Found' } }
  const { id, attempt, status, conclusion } = run
  return ok({ id, run_attempt: attempt, status, conclusion })
}

function attemptOf({ runs }: Facts, id: number, attempt: number): Reply {
  const run = runs.get(id)
  if (run === undefined || attempt > run.attempt) return runOf(undefined)
  // A run is started again only once it is over.
  return runOf(attempt === run.attempt ? run : { ...run, attempt, status: 'completed', conclusion: 'failure' })
}

const environment = (name: string): unknown => ({
  name,
  deployment_branch_policy: { protected_branches: false, custom_branch_policies: true },
})

const ok = (body: unknown): Reply => ({ status: 200, body })

/** A branch that came by Git is told to emulate, before a pull request is made of it. */
async function branchesTold(call: Call, facts: Facts): Promise<void> {
  const { head } = JSON.parse(call.body.toString('utf8')) as { readonly head?: string }
  const branch = (head ?? '').replace(/^.*:/, '')
  const tip = facts.origin.tip(`refs/heads/${branch}`)
  if (tip === null || (head ?? '').startsWith('mallory:')) return
  await facts.mirror(facts.repository, tip)
  await pointed(facts, facts.repository, branch, tip)
}

/** Makes a branch of emulate point to a commit that it knows. */
export async function pointed({ inside }: Facts, repository: string, branch: string, sha: string): Promise<void> {
  const refs = `/repos/${repository}/git/refs`
  const body = { sha, force: true }
  await inside('PATCH', `${refs}/heads/${branch}`, body).catch(
    async () => await inside('POST', refs, { ref: `refs/heads/${branch}`, sha }),
  )
}
