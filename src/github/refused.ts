import { ExitError } from '../model/exit-error.js'
import { onlyAsks, type GithubCall, type GithubReply } from './exchange.js'

/** The name of a call for people: the path as it is documented, without values, of which some are foreign. */
export function requestName({ method, path }: GithubCall): string {
  return `${method} ${path}`
}

/** Why a call did not do what it should, and what to do. */
export function rejected(call: GithubCall, reply: GithubReply): ExitError {
  if (reply.kind === 'lost') return lost(call, reply.why)
  const { status, said, limited } = reply
  const what = `(${requestName(call)}: HTTP ${status}${said === '' ? '' : `, "${said}"`})`
  if (limited !== null)
    return new ExitError(1, `GitHub accepts no more requests for now ${what}. Run it again in an hour.`)
  if (status === 401) {
    return new ExitError(
      1,
      `GitHub rejected the token ${what}. Give the step the token of its job, \${{ github.token }}, or one that has not expired.`,
    )
  }
  if (status === 403 || status === 404) {
    return new ExitError(
      1,
      `GitHub denied the request, or found nothing there ${what}. The job needs the permission "${call.needs}": check "permissions:" in its workflow, and that the repository is the right one.`,
    )
  }
  if (status >= 300 && status < 400)
    return new ExitError(
      1,
      `The repository has moved to another address ${what}. Correct its name: GITHUB_REPOSITORY, or the address of origin.`,
    )
  if (status === 410)
    return new ExitError(1, `This is switched off on GitHub ${what}. Switch it on in the settings of the repository.`)
  return new ExitError(
    1,
    `GitHub rejected the request ${what}. If its message does not help, run it again, then report it.`,
  )
}

function lost(call: GithubCall, why: string): ExitError {
  const [what, then] = onlyAsks(call)
    ? ['gave no answer', 'Run it again; see https://www.githubstatus.com.']
    : ['gave no answer to a write, so it may be there or not', 'Check on GitHub, then run it again.']
  return new ExitError(1, `GitHub ${what} (${requestName(call)}: ${why}). ${then}`)
}
