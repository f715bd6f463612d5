import type { Authority } from '../model/authority.js'
import { runOf } from './lock-owner.js'
import type { World } from '../host/host.js'
import type { Given } from '../model/arguments.js'

/** The authority of a command line: of the user who runs it, approved in the way that the flags say. */
export function ownAuthority(given: Given, commit: string | null, world: World): Authority {
  const ways = ['plan', 'expect', 'yes'] as const
  const approvedAs = ways.find((way) => given.flags.has(way)) ?? 'asked'
  return { approvedAs, commit, pulls: [], ...runner(world) }
}

/** Who runs this: a login of GitHub, or a user of a machine. */
export function runner(world: World): Pick<Authority, 'run' | 'by'> {
  const run = runOf(world)
  const { env, machine } = world
  const login = env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR']
  const by = run === null || login === undefined || login === '' ? machine().user : login
  return { run, by: by.slice(0, 200) }
}
