import type { CommitAuthor } from '../model/git.js'

/** The result of one git command. */
export interface Ran {
  readonly ok: boolean
  readonly out: Buffer
  /** The last words of git, on one line, without credentials. */
  readonly words: string
  /** Why it did not run to its end: there is no git, it hung, or it wrote too much. */
  readonly never: 'missing' | 'hung' | 'too much' | null
  /** Whether a signal that was not ours ended it. */
  readonly stopped: boolean
}

/** Runs one git command with this on its standard input. Never throws. */
export type Git = (args: readonly string[], input?: string | Buffer) => Promise<Ran>

/**
 * Git in a folder. A command may write `largest` bytes, and take `patience` milliseconds before it is killed. What a
 * partial clone lacks is not fetched if the environment has GIT_NO_LAZY_FETCH, for Git of 2.39.4 or newer.
 */
export function gitIn(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  largest: number,
  patience: number,
  committer: CommitAuthor = { name: ourName.NAME, email: ourName.EMAIL },
): Git {
  const environment = environmentOf(env, committer)
  const once = async (args: readonly string[], input: string | Buffer): Promise<Ran> => {
    // Most runs ask Git nothing, and it takes a millisecond to load.
    const { execFile } = await import('node:child_process')
    return await new Promise((settle) => {
      const child = execFile(
        'git',
        [...settings, ...args],
        {
          cwd: folder,
          env: environment,
          encoding: 'buffer',
          maxBuffer: largest,
          timeout: patience,
          killSignal: 'SIGKILL',
        },
        (error, out, err) => {
          const never = neverRan(error)
          const words = error === null ? '' : never === null ? lastWords(err) : neverWords[never]
          settle({ ok: error === null, out, words, never, stopped: never === null && (error?.signal ?? null) !== null })
        },
      )
      // A git that ends before it has read everything reports why itself.
      child.stdin?.on('error', () => undefined)
      child.stdin?.end(input)
    })
  }
  return async (args, input = '') => {
    const ran = await once(args, input)
    // Ctrl-C in a terminal ends git too; every command here may be run again.
    return ran.stopped ? await once(args, input) : ran
  }
}

/** The committer of all commits of ours. */
export const ourName = { NAME: 'Espalier', EMAIL: 'espalier@espalier.invalid' } as const

/** The settings that name the author of a commit: the last ones count. */
export function authorSettings({ name, email }: CommitAuthor): readonly string[] {
  return [`author.name=${name}`, `author.email=${email}`]
}

/**
 * Nothing else of the user's repository runs or is asked: no hooks, no signing, no garbage collection. Files that only
 * look like a repository are not used as one.
 */
const settings = [
  'safe.bareRepository=explicit',
  'core.hooksPath=/dev/null',
  'core.pager=cat',
  'commit.gpgSign=false',
  'gc.auto=0',
  'maintenance.auto=false',
  'fetch.writeCommitGraph=false',
  ...authorSettings({ name: ourName.NAME, email: ourName.EMAIL }),
].flatMap((setting) => ['-c', setting])

/**
 * The environment for git. What points git to another repository, index or object store is left out, and what
 * credentials, certificates and settings need is kept. Objects are what they are: no replacement objects, and no
 * grafted parents.
 */
function environmentOf(
  env: Readonly<Record<string, string | undefined>>,
  { name, email }: CommitAuthor,
): Record<string, string | undefined> {
  const kept = Object.entries(env).filter(
    ([variable]) => !keys.has(variable) && (!variable.startsWith('GIT_') || needed.test(variable)),
  )
  const named = [
    ['GIT_COMMITTER_NAME', name],
    ['GIT_COMMITTER_EMAIL', email],
  ]
  const honest = { GIT_NO_REPLACE_OBJECTS: '1', GIT_GRAFT_FILE: '/dev/null/none' }
  return { ...Object.fromEntries([...kept, ...named]), ...honest, GIT_TERMINAL_PROMPT: '0', LC_ALL: 'C', LANGUAGE: '' }
}

/** Secrets that git does not get. */
const keys: ReadonlySet<string> = new Set(['SMALL_IMPROVEMENTS_API_KEY', 'ESPALIER_STATE_KEY'])

const needed =
  /^GIT_(?:ASKPASS|SSH|SSH_COMMAND|SSH_VARIANT|SSL_\w+|HTTP_\w+|PROXY_\w+|CONFIG_\w+|ALLOW_PROTOCOL|NO_LAZY_FETCH)$/

function neverRan(error: (Error & { readonly killed?: boolean; readonly code?: unknown }) | null): Ran['never'] {
  if (error?.code === 'ENOENT') return 'missing'
  if (error?.code === 'ERR_CHILD_PROCESS_STDIO_MAXBUFFER') return 'too much'
  return error?.killed === true ? 'hung' : null
}

const neverWords = {
  missing: 'there is no command "git"',
  hung: 'Git did not finish in time',
  'too much': 'Git wrote more than can be read here',
} satisfies Record<NonNullable<Ran['never']>, string>

/** The end of what git wrote: short, on one line, without credentials or queries in addresses. */
function lastWords(written: Buffer): string {
  const text = written
    .subarray(-mostWords)
    .toString('utf8')
    .replace(/[\p{Cc}\s]+/gu, ' ')
  // The cut text may begin in the middle of an address.
  const whole = written.length > mostWords ? text.replace(/^\S*/, '') : text
  const clean = whole.split(' ').map(withoutSecrets).join(' ').trim()
  return clean.length > 300 ? `… ${clean.slice(-300)}` : clean
}

const mostWords = 4096

/** A word without the parts of an address that may be secret: user and query. */
function withoutSecrets(word: string): string {
  const plain = word.replace(/(\w:\/\/)[^/]*@/g, '$1')
  const address = plain.indexOf('://')
  const query = address < 0 ? -1 : plain.indexOf('?', address)
  return query < 0 ? plain : plain.slice(0, query)
}
