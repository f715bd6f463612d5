import { gitIn } from './git.js'
import { ExitError } from '../model/exit-error.js'

/** Where a command runs. */
interface Place {
  readonly folder: string
  readonly env: Readonly<Record<string, string | undefined>>
}

/** The repository around the folder of the command. */
export interface Clone {
  /** The folder at its top. */
  readonly top: string
  /** The host of `origin`: github.com, if there is none and the environment names no other server. */
  readonly server: string
  /** Its page on GitHub, such as https://github.com/acme/people; null if `origin` is not there. */
  readonly page: string | null
  /** Owner and name on GitHub. */
  readonly name: string | null
  /** The default branch, as far as this clone knows; null if unknown. */
  readonly main: string | null
}

/** Throws `ExitError` 1 if there is no repository around the folder. */
export async function cloneOf({ folder, env }: Place): Promise<Clone> {
  const git = gitIn(folder, env, 1024 * 1024, 60_000)
  const said = async (...args: readonly string[]): Promise<string | null> => {
    const { ok, out } = await git(args)
    return ok ? out.toString('utf8').trim() : null
  }
  const top = await said('rev-parse', '--show-toplevel')
  if (top === null || top === '') {
    throw new ExitError(
      1,
      `${folder} is not a Git repository. Run "git init" there first, or go to the repository of your chart.`,
    )
  }
  const remote = (await said('remote', 'get-url', 'origin')) ?? ''
  const [page, host] = [repositoryPage(remote, env), placeOf(remote)?.host ?? serverOf(env)]
  const head = await said('symbolic-ref', '--short', 'refs/remotes/origin/HEAD')
  return {
    top,
    server: host,
    page,
    name: page?.split('/').slice(-2).join('/') ?? null,
    main: head?.replace(/^origin\//, '') ?? null,
  }
}

/** The branch that is, or will be, the default one: as origin says, or else the one of a usual name, or the one that is checked out. */
export async function mainOf({ main }: Clone, { folder, env }: Place): Promise<string> {
  if (main !== null) return main
  const git = gitIn(folder, env, 1024 * 1024, 60_000)
  const branches = (await git(['for-each-ref', '--format=%(refname:short)', 'refs/heads'])).out
    .toString('utf8')
    .split('\n')
  const usual = ['main', 'master'].find((name) => branches.includes(name))
  if (usual !== undefined) return usual
  const { ok, out } = await git(['symbolic-ref', '--short', 'HEAD'])
  return ok ? out.toString('utf8').trim() : 'main'
}

const forms = [
  /^https?:\/\/(?:[^/@]*@)?([^/:]+(?::\d+)?)\/([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/,
  /^(?:ssh:\/\/)?[\w-]+@([^/:]+)(?::\d+)?[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/,
]

/** The page of a repository, from its address in git. Only hosts of GitHub have such pages. */
export function repositoryPage(remote: string, env: Place['env']): string | null {
  const place = placeOf(remote)
  return place !== null && place.host === serverOf(env) ? `https://${place.host}/${place.name}` : null
}

function placeOf(remote: string): { readonly host: string; readonly name: string } | null {
  const found = forms.map((form) => form.exec(remote)).find((match) => match !== null)
  const [, host = '', name = ''] = found ?? []
  return host === '' ? null : { host, name }
}

/** The host of GitHub that the environment names. */
function serverOf(env: Place['env']): string {
  const server = env['GITHUB_SERVER_URL'] ?? ''
  return URL.canParse(server) ? new URL(server).host : 'github.com'
}

/** Whether a host is GitHub's own, which has everything the workflows use; some companies have theirs on ghe.com. */
export function isGithub(host: string): boolean {
  return host === 'github.com' || host.endsWith('.ghe.com')
}
