import { keyFinder } from '../live/key.js'
import { isThisMachine } from '../model/hosts.js'
import { ExitError } from '../model/exit-error.js'
import type { Host } from './host.js'

/** The keys, and a function that hides them in a text: it runs last before anything is shown. */
export interface TakenKeys {
  readonly key: Host['key']
  readonly stateKey: Host['stateKey']
  readonly hide: (text: string) => string
  /** What other code must hide. */
  readonly forms: () => readonly string[]
}

/** Takes the keys out of the environment, so that no child process and no report about this one has them. */
export function takeKeys(env: Record<string, string | undefined>): TakenKeys {
  const [key, stateKey] = [env['SMALL_IMPROVEMENTS_API_KEY'], env['ESPALIER_STATE_KEY']]
  delete env['SMALL_IMPROVEMENTS_API_KEY']
  delete env['ESPALIER_STATE_KEY']
  const finders = [keyFinder(key?.trim()), keyFinder(stateKey?.trim())]
  return {
    key: () => key,
    stateKey: () => stateKey,
    hide: (text) => finders.reduce((left, { hide }) => hide(left), text),
    forms: () => finders.flatMap(({ forms }) => forms()),
  }
}

/** What must not be around a process that holds the key, and what to report. */
const dangers: readonly (readonly [is: (host: Host) => boolean, says: string])[] = [
  [
    ({ env }) => env['NODE_TLS_REJECT_UNAUTHORIZED'] === '0',
    'NODE_TLS_REJECT_UNAUTHORIZED=0 switches off the check of certificates, so the API key could be stolen on the way: unset it. For a certificate of your own company, set NODE_EXTRA_CA_CERTS.',
  ],
  [
    (host) => /--inspect/.test(options(host)),
    'A debugger could read the API key: run the command without --inspect, also in NODE_OPTIONS.',
  ],
  [
    // Options that were given to Node on its command line are the user's own.
    ({ env }) =>
      /(?:^|\s)(?:--require|-r|--import|--(?:experimental-)?loader)(?![\w-])/.test(spelt(env['NODE_OPTIONS'])),
    'NODE_OPTIONS loads other code into this process, which could read the API key: unset it for this command.',
  ],
  [
    (host) => (host.env['SSLKEYLOGFILE'] ?? '') !== '' || /--(?:tls-keylog|heapsnapshot)/.test(options(host)),
    'SSLKEYLOGFILE, --tls-keylog and --heapsnapshot write files from which the API key can be read: leave them out for this command.',
  ],
  [
    ({ env }) =>
      ['http', 'https', 'net', 'tls', 'undici', 'fetch'].some((name) => isLogged(name, env['NODE_DEBUG'] ?? '')),
    'NODE_DEBUG logs the connection, and so perhaps the API key: unset it for this command.',
  ],
]

/**
 * Throws `ExitError` 1 if something around this process could show the key to others. For commands that use it, before
 * they read anything.
 */
export function requireSafe(host: Host): void {
  for (const [is, says] of dangers) if (is(host)) throw new ExitError(1, `${says} Nothing was read or written.`)
}

function options({ env, nodeFlags }: Host): string {
  return spelt([env['NODE_OPTIONS'], ...nodeFlags].join(' '))
}

/** Node takes `_` for `-` in the names of its options, and quotes around them. */
function spelt(given = ''): string {
  return given.replaceAll(/["\\]/g, '').replaceAll('_', '-')
}

/** Whether NODE_DEBUG, a list of names with `*` in them, asks for the messages of one part of Node. */
function isLogged(part: string, asked: string): boolean {
  return asked.split(',').some((name) => {
    const pattern = name.trim().replaceAll(/[^a-z0-9*]/gi, '\\$&')
    return new RegExp(`^${pattern.replaceAll('*', '.*')}$`, 'i').test(part)
  })
}

/** The host that the key would be sent to, if it is neither Small Improvements nor this machine; else null. */
export function strangeHost(baseUrl: string): string | null {
  const { hostname } = new URL(baseUrl)
  return isThisMachine(hostname) || /(?:^|\.)small-improvements\.com$/.test(hostname) ? null : hostname
}
