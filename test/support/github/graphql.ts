import type { Call, Reply } from './exchange.js'
import { tokenOf, type Account, type Facts } from './facts.js'
import { levelOf } from './rights.js'

/** The queries that are known: who is asking, and an issue with everyone who wrote its text. */
export async function queried({ token, body }: Call, facts: Facts): Promise<Reply> {
  const { query = '', variables } = JSON.parse(body.toString('utf8')) as {
    readonly query?: string
    readonly variables?: { readonly owner: string; readonly name: string; readonly number: number }
  }
  const { jobs, people, repository } = facts
  const job = jobs.get(token ?? '')
  if (query === '{viewer{login}}')
    return data({ viewer: { login: job?.login ?? people.find((one) => tokenOf(one) === token) } })
  if (variables === undefined || !query.includes('userContentEdits'))
    throw new Error(`The double does not know the query ${query}.`)
  const isOurs = `${variables.owner}/${variables.name}` === repository
  if (!isOurs || (job !== undefined && !levelOf(job, 'issues', 'read'))) return nothing
  return await issueOf(facts, variables.number)
}

async function issueOf({ inside, repository, pulls, edits }: Facts, number: number): Promise<Reply> {
  const path = `/repos/${repository}/issues/${number}`
  const found = pulls.has(number) ? null : ((await inside('GET', path).catch(() => null)) as Issue | null)
  if (found === null) return nothing
  const nodes = (edits.get(number) ?? []).map(({ editor, editedAt }) => ({ editedAt, editor: actorOf(editor) }))
  const { title, body, state, user } = found
  const type = user.login.endsWith('[bot]') ? 'Bot' : 'User'
  const author = { ...actorOf({ login: user.login, type }), databaseId: user.id }
  const userContentEdits = { pageInfo: { hasNextPage: false }, nodes }
  const lastEditedAt = nodes.at(-1)?.editedAt ?? null
  const texts = { state: state.toUpperCase(), title, body, lastEditedAt, author, userContentEdits }
  return data({ repository: { issue: texts } })
}

interface Issue {
  readonly title: string
  readonly body: string
  readonly state: string
  readonly user: { readonly login: string; readonly id: number }
}

/** GraphQL leaves "[bot]" out. */
const actorOf = ({ login, type }: Account): object => ({ login: login.replace('[bot]', ''), __typename: type })

const data = (found: unknown): Reply => ({ status: 200, body: { data: found } })

const nothing: Reply = {
  status: 200,
  body: { data: { repository: { issue: null } }, errors: [{ type: 'NOT_FOUND', path: ['repository', 'issue'] }] },
}
