import { account } from './history.js'
import type { Happened } from './happenings.js'
import type { Run } from './actions.js'
import { pullRequest, type PullRequest } from './pull-request.js'
import { hr, type Repository } from './repository.js'

/** An issue that people file, edit and open again, as GitHub tells of it. Each brings the runs that came of it. */
export interface FiledForm {
  readonly number: number
  readonly runs: readonly Run[]
  edit(body: string, by?: string): Promise<readonly Run[]>
  close(): Promise<void>
  reopen(): Promise<readonly Run[]>
  /** The answers on it. */
  answers(): Promise<readonly string[]>
  /** The pull request of its branch that was opened last; null if there is none. */
  pull(): Promise<PullRequest | null>
}

interface Comment {
  readonly body: string
  readonly user: { readonly login: string }
}

export async function file(repository: Repository, by: string, title: string, body: string): Promise<FiledForm> {
  const { facts, as } = repository.github
  const at = `/repos/${facts.repository}`
  const { number } = (await as(by)('POST', `${at}/issues`, { title, body })) as { readonly number: number }
  const starts = async (action: string, who: string): Promise<readonly Run[]> =>
    await repository.happened([await issueEvent(repository, number, action, who)])
  const runs = await starts('opened', by)
  return {
    number,
    runs,
    async edit(text, who = by) {
      const before = facts.edits.get(number) ?? []
      const editedAt = new Date().toISOString().replace(/\.\d+Z$/, 'Z')
      facts.edits.set(number, [{ editor: account(who), editedAt }, ...before])
      await facts.inside('PATCH', `${at}/issues/${number}`, { body: text })
      return await starts('edited', who)
    },
    close: async () => void (await facts.inside('PATCH', `${at}/issues/${number}`, { state: 'closed' })),
    async reopen() {
      await facts.inside('PATCH', `${at}/issues/${number}`, { state: 'open' })
      return await starts('reopened', by)
    },
    async answers() {
      const all = (await as(hr)('GET', `${at}/issues/${number}/comments?per_page=100`)) as readonly Comment[]
      return all.filter(({ user }) => user.login === 'github-actions[bot]').map((one) => one.body)
    },
    pull: async () => await Promise.resolve(pullOf(repository, number)),
  }
}

function pullOf(repository: Repository, issue: number): PullRequest | null {
  const all = [...repository.github.facts.pulls].filter(([, { branch }]) => branch === `espalier/form-${issue}`)
  const last = all.at(-1)
  return last === undefined ? null : pullRequest(repository, last[0])
}

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#issues */
async function issueEvent(repository: Repository, number: number, action: string, by: string): Promise<Happened> {
  const { github, tip } = repository
  const { facts } = github
  const get = async (path: string): Promise<object> =>
    (await facts.inside('GET', `/repos/${facts.repository}${path}`)) as object
  const found = { ...(await get(`/issues/${number}`)), author_association: 'MEMBER', labels: [] }
  // emulate is asked without the proxy, which corrects what it says.
  const repo = { ...(await get('')), visibility: facts.private ? 'private' : 'public' }
  const payload = { action, issue: found, repository: repo, sender: account(by) }
  const quiet = { headRef: '', baseRef: '', isFork: false }
  return {
    event: { ...quiet, name: 'issues', payload, sha: tip(), ref: 'refs/heads/main', actor: by },
    happening: { name: 'issues', action, branch: 'main', changed: () => [], only: null },
    source: tip(),
  }
}
