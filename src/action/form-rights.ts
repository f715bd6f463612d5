import type { Github } from '../github/client.js'
import { mayPush } from '../github/rights.js'
import { isInTeam } from '../github/teams.js'

/**
 * Why a form is not taken from these people; null if it is: each of them may push to the repository, or is in the team of
 * the settings. `asker`: whose token is asked about the team. A bot hides a person, so none counts.
 */
export async function whyNotFrom(
  people: readonly (string | null)[],
  team: string | null,
  github: Github,
  asker: Github,
): Promise<string | null> {
  for (const login of new Set(people)) {
    if (login === null || login.endsWith('[bot]'))
      return 'A form is taken only from a person, and this one is by a bot.'
    if (await mayPush(github, login)) continue
    const who = `people who may push to this repository${team === null ? '' : `, and members of the team ${team},`}`
    const isMember = team === null ? false : await isInTeam(asker, team, login)
    if (isMember === true) continue
    const unknown =
      'The token of this workflow may not ask who is in the team: give it a pull-token with "Members: read".'
    return `Only ${who} can file and edit this form.${isMember === null ? ` ${unknown}` : ''}`
  }
  return null
}
