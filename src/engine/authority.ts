import type { Provenance } from '../model/authority.js'
import { runOf } from './lock-owner.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'

/** The authority of a command line: of the user who runs it, approved in the way that the flags say. */
export function ownProvenance(args: ParsedArgs, commit: string | null, host: Host): Provenance {
  const ways = ['plan', 'expect', 'yes'] as const
  const approvedAs = ways.find((way) => args.flags.has(way)) ?? 'asked'
  return { approvedAs, commit, pulls: [], ...runner(host) }
}

/** Who runs this: a login of GitHub, or a user of a machine. */
export function runner(host: Host): Pick<Provenance, 'run' | 'by'> {
  const run = runOf(host)
  const { env, machine } = host
  const login = env['GITHUB_TRIGGERING_ACTOR'] ?? env['GITHUB_ACTOR']
  const by = run === null || login === undefined || login === '' ? machine().user : login
  return { run, by: by.slice(0, 200) }
}
