import type { Call, Reply } from './exchange.js'

export type Level = 'none' | 'read' | 'write'

/** What the token of a job may do, by the names that `permissions` has in a workflow. */
export interface Rights {
  /** Of which run, for the log. */
  readonly job: string
  /** The app that it is of: NAME[bot]. */
  readonly login: string
  readonly permissions: Readonly<Record<string, Level>>
}

type Needs = readonly [method: RegExp, path: RegExp, ...oneOf: readonly string[]]

/** Which permission a request needs, as the reference of GitHub's API says. The first row that fits counts. */
const table: readonly Needs[] = [
  [/GET/, /^\/rules\/branches\//, 'metadata'],
  [/GET/, /^\/collaborators\/[^/]+\/permission$/, 'metadata'],
  [/GET/, /^\/branches\/[^/]+\/protection/, 'administration'],
  [/GET/, /^\/actions\/permissions/, 'administration'],
  [/./, /^\/actions\/secrets/, 'secrets'],
  [/./, /^\/actions\//, 'actions'],
  [/GET/, /^\/environments/, 'actions'],
  [/PUT/, /^\/pulls\/\d+\/merge$/, 'contents'],
  [/./, /^\/pulls/, 'pull-requests'],
  [/GET/, /^\/commits\/[^/]+\/pulls$/, 'pull-requests'],
  [/./, /^\/commits\/.+\/check-(runs|suites)$/, 'checks'],
  [/./, /^\/check-(runs|suites)/, 'checks'],
  [/./, /^\/issues\/(\d+|comments)\b/, 'issues', 'pull-requests'],
  [/./, /^\/(issues|labels)/, 'issues'],
  [/./, /^\/(contents|git|commits|branches|compare|tags|activity)/, 'contents'],
  [/GET/, /^$/, 'metadata'],
]

/** A refusal, if the token of a job may not ask this. `pulls` has the numbers that are pull requests. */
export function refusedTo(rights: Rights, call: Call, repository: string, pulls: ReadonlySet<number>): Reply | null {
  if (call.path === '/graphql') return null
  if (call.path.startsWith('/orgs/')) return levelOf(rights, 'members', 'read') ? null : forbidden
  if (!call.path.startsWith(`/repos/${repository}`)) return forbidden
  const path = call.path.slice(`/repos/${repository}`.length)
  const row = table.find(([method, route]) => method.test(call.method) && route.test(path))
  if (row === undefined) return forbidden
  const [, , ...names] = row
  const issue = /^\/issues\/(\d+)/.exec(path)
  // What belongs to a pull request may be written with either of two permissions; what belongs to an issue with one.
  const counting = issue !== null && !pulls.has(Number(issue[1])) ? ['issues'] : names
  const needed = call.method === 'GET' ? 'read' : 'write'
  return counting.some((name) => levelOf(rights, name, needed)) ? null : forbidden
}

/** Whether the token of a job may read or write that. */
export function levelOf({ permissions }: Rights, name: string, needed: 'read' | 'write'): boolean {
  if (name === 'metadata') return needed === 'read'
  const level = permissions[name] ?? 'none'
  return level === 'write' || level === needed
}

const forbidden: Reply = { status: 403, body: { message: 'Resource not accessible by integration' } }
