import { createEmulator } from 'emulate'
import { bot, tokenOf, type Facts } from './facts.js'
import { startProxy } from './proxy.js'
import { mirrorTo, type Ask } from './mirror.js'
import type { Origin } from './origin.js'

/*
 * A GitHub that was written outside this project: `emulate` 0.12.2, over real HTTP. It keeps repositories, people,
 * pull requests, reviews, comments, issues, labels, protected branches and check runs, and names Git objects as Git
 * does.
 * What it lacks, and the proxy in front of it adds (tried out, one by one):
 *
 *   it takes any token for that of its first user           proxy.ts     401 Bad credentials
 *   it has no tokens of jobs, or of apps                    rights.ts    ghs_…: github-actions[bot], GET /user is 403,
 *                                                                        what `permissions` does not allow is 403, and
 *                                                                        once the job is over 401
 *   comments and issues of any length                       limits.ts    over 65,536 characters: 422
 *   check runs with any number of annotations, any length   limits.ts    over 50 annotations, 65,535 characters: 422
 *   people may make check runs                              limits.ts    only an app may: 403 for people
 *   check runs belong to no app                             corrected.ts app.slug of who has put them
 *   bots are of type User                                   corrected.ts type: Bot
 *   repositories have no visibility                         corrected.ts by private
 *   its own address in every link                           proxy.ts     that of the proxy
 *   a pull request does not follow pushes to its branch,    corrected.ts head, base and merge_commit_sha from the real
 *   and merges make trees of their own                                   repository, where the test merges
 *   times have milliseconds                               corrected.ts to the second
 *   it knows no auto-merge                                corrected.ts auto_merge of a pull request
 *   lists of pull requests hold merged and merged_by        corrected.ts left out, as GitHub does
 *   PATCH /issues/{number} of a pull request                proxy.ts     PATCH /pulls/{number}
 *   GET /commits/{sha}/pulls                                covers.ts    by the real repository
 *   GET /actions/runs/{id} and /attempts/{n} of runs that   covers.ts    by the runner of the tests
 *   its own stubs did not make
 *   GET /issues/{number}/timeline of a pull request       lists.ts     what was done to it, as the tests did it
 *   GET /activity                                         lists.ts     who moved which branch; what came by Git: jobs
 *   GET /pulls/{number}/files has names of its own,       lists.ts     by the real repository
 *   and /commits only what was there when it was opened
 *   comments can be dismissed, without a reason; no event history.ts   422; review_dismissed in the timeline
 *   a branch that is not protected is "Not Found"         covers.ts    "Branch not protected"
 *   reactions on comments; who may read and push          covers.ts    as the test says: readers; all other people may push
 *   what an app opens or pushes starts runs, and what the   history.ts   arrivals, which repository.ts acts on
 *   token of a job does starts none
 *   without its branch, an open pull request is closed      history.ts   and a closed one keeps its head
 *   environments, their branch policies, /rules/branches,   covers.ts    as the test set them up
 *   /actions/permissions
 *   GraphQL                                                 graphql.ts   two queries: who is asking, an issue and who wrote it
 *   teams                                                   covers.ts    as the test says
 *   Git itself                                              smart-http   git http-backend over the real repository, with
 *                                                                        the rights of the token (contents)
 *
 * Not covered, as nothing here needs it: rate limits, more of GraphQL (minimising comments), pulls in lists of issues.
 */

export interface Double {
  readonly url: string
  readonly facts: Facts
  /** Asks as a person does, through the proxy. */
  readonly as: (login: string) => Ask
  close(): Promise<void>
}

/** Starts the double for one repository of the organisation `acme`. A user who is not in `members` is a stranger. */
export async function startDouble(given: {
  readonly origin: Origin
  readonly members: readonly string[]
  readonly strangers: readonly string[]
  readonly private: boolean
  readonly environments: Readonly<Record<string, readonly string[]>>
  /** The login of an app of the company. */
  readonly app: string
}): Promise<Double> {
  const people = [...given.members, ...given.strangers]
  const apps = [bot, given.app]
  let [emulator, facts] = ['', null as Facts | null]
  const proxy = await startProxy(() => ({ emulator, facts: facts as Facts }))
  const emulated = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries([...people, ...apps].map((login) => [tokenOf(login), { login, scopes: ['repo'] }])),
      github: {
        users: [...people, ...apps].map((login) => ({ login })),
        orgs: [{ login: 'acme', members: [...given.members, ...apps].map((login) => ({ login, role: 'admin' })) }],
        repos: [{ owner: 'acme', name: 'org', private: given.private, auto_init: false }],
      },
    },
  })
  emulator = emulated.url
  const inside = asker(emulator, tokenOf(given.members[0] ?? ''))
  const { origin, environments } = given
  facts = {
    repository: 'acme/org',
    origin,
    people,
    environments,
    private: given.private,
    pulls: new Map(),
    runs: new Map(),
    checks: new Map(),
    jobs: new Map(),
    log: [],
    activities: [],
    events: new Map(),
    edits: new Map(),
    teams: new Map(),
    readers: new Set(),
    reactions: [],
    rules: [],
    arrivals: [],
    said: 0,
    inside,
    mirror: mirrorTo(origin, inside),
  }
  return {
    url: proxy.url,
    facts,
    as: (login) => asker(proxy.url, tokenOf(login)),
    async close() {
      await proxy.close()
      await emulated.close()
    },
  }
}

function asker(url: string, token: string): Ask {
  return async (method, path, body) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text.slice(0, 500)}`)
    return text === '' ? null : JSON.parse(text)
  }
}
