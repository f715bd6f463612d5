import type { OwnedPath } from '../model/approval.js'
import { gotIfAllowed } from './asking.js'
import type { Github } from './client.js'
import type { GithubCall } from './exchange.js'
import { inside } from './part.js'

const needs = 'members: read'

/**
 * The owners of the paths that have some, by their logins: `named` has them as a file of code owners names them. Of a team,
 * those of `people` who are in it. Null for a path with an owner that cannot be told: a team that the token may not ask about (as a rule, that of
 * a job may not), or an e-mail.
 */
export async function ownersAmong(
  github: Github,
  named: ReadonlyMap<string, readonly string[]>,
  people: readonly string[],
): Promise<readonly OwnedPath[]> {
  const known = new Map<string, readonly string[] | null>()
  for (const owner of new Set([...named.values()].flat())) known.set(owner, await loginsOf(github, owner, people))
  const owned = [...named].filter(([, owners]) => owners.length > 0)
  return owned.map(([path, owners]) => {
    const logins = owners.map((owner) => known.get(owner) ?? null)
    const all = logins.flatMap((some) => some ?? [])
    return { path, owners: logins.includes(null) ? null : [...new Set(all)] }
  })
}

async function loginsOf(github: Github, owner: string, people: readonly string[]): Promise<readonly string[] | null> {
  const [, login, team] = /^@([\w-]+)(?:\/([\w.-]+))?$/.exec(owner) ?? []
  if (login === undefined) return null
  return team === undefined ? [login] : await membersAmong(github, login, team, people)
}

/** Whether a user is in a team of the owner of the repository; null if the token may not ask about it, or if it is not there. */
export async function isInTeam(github: Github, team: string, login: string): Promise<boolean | null> {
  const [org = ''] = github.repository.split('/')
  const members = await membersAmong(github, org, team, [login])
  return members?.includes(login) ?? null
}

async function membersAmong(
  github: Github,
  org: string,
  team: string,
  people: readonly string[],
): Promise<readonly string[] | null> {
  const asking = (path: string, login = ''): GithubCall => ({
    method: 'GET',
    path,
    values: { org, team, login },
    needs,
  })
  // "Not Found" is the answer for a user who is no member, and for a team that the token may not see: only the team
  // itself tells which.
  if ((await gotIfAllowed(github, asking('/orgs/{org}/teams/{team}'))) === null) return null
  const members: string[] = []
  for (const login of people) {
    const found = await gotIfAllowed(github, asking('/orgs/{org}/teams/{team}/memberships/{login}', login))
    // A user who was asked to join and has not yet is "pending".
    if (found !== null && inside(found, 'state').value === 'active') members.push(login)
  }
  return members
}
