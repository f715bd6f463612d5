import { judgeClock } from '../doctor/clock.js'
import { workflowPaths } from '../doctor/judge.js'
import { together, type Judged } from '../doctor/judged.js'
import { judgeSettings } from '../doctor/settings.js'
import type { Clone } from '../git/origin.js'
import { githubOf, githubTokenIn } from '../github/client.js'
import { clockOf } from '../github/clock.js'
import { protectionOf } from '../github/protection.js'
import { repositoryOf } from '../github/repository.js'
import type { Host } from '../host/host.js'
import { orExitError } from '../model/exit-error.js'

/** What GitHub says about the settings of the repository. */
export interface SettingsFound extends Judged {
  /** The default branch, if GitHub has said it. */
  readonly main: string | null
  /** There was a token, and GitHub did not answer as it should. */
  readonly failed: boolean
}

/** Asks GitHub, if there is a token to ask with. */
export async function settingsOnGithub(clone: Clone, host: Host): Promise<SettingsFound> {
  const token = githubTokenIn(host)
  const none = (why: string, failed = false): SettingsFound => ({
    main: null,
    failed,
    findings: [],
    unasked: [`the settings of the repository on GitHub: ${why}`],
  })
  if (clone.name === null) return none('the remote "origin" is not a repository there')
  if (token === '') return none('set GITHUB_TOKEN to a token that may read them')
  const asked = await orExitError(askedOf(clone.name, clone.server, token, host))
  return 'exit' in asked ? none(asked.message.replace(/\.$/, ''), true) : asked
}

async function askedOf(name: string, server: string, token: string, host: Host): Promise<SettingsFound> {
  const github = githubOf(name, token, host)
  const repository = await repositoryOf(github)
  const judged = together([
    judgeSettings(repository, await protectionOf(github, 'espalier-state'), server),
    judgeClock(await clockOf(github, workflowPaths.drift), host.now().getTime()),
  ])
  return { ...judged, main: repository.defaultBranch, failed: false }
}
