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

/** A file or folder of a commit, before its text was read. */
export interface TreeEntry {
  /** Below the folder that was asked for: people/sales.yaml. */
  readonly path: string
  /** As Git has it: 100644 is a plain file, 040000 a folder, 120000 a link, 160000 another repository. */
  readonly mode: string
  /** The name of its text among the objects of Git. */
  readonly id: string
  /** In bytes; null if it is no file. */
  readonly size: number | null
}

/**
 * Whether a text is the full name of a commit, tree or text. It cannot be mistaken for anything else, such as an option
 * of Git.
 */
export function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** The commit that a ref is at, from the output of `git ls-remote`; null if it has no such ref. */
export function listedAt({ out }: Ran, ref: string): string | null {
  // Git also lists names that only end like this one.
  for (const line of out.toString('utf8').split('\n')) {
    const [id = '', name] = line.split('\t')
    if (name === ref && isId(id)) return id
  }
  return null
}

/** With these, a fetch gets what it is told to, and leaves no other trace in the repository. */
export const quietFetch = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** With these, a push sends what it is told to, whatever the user's settings are. */
export const plainPush = ['--porcelain', '--no-signed', '--no-follow-tags', '--no-verify', '--recurse-submodules=no']

/** Why a push was rejected, from its `--porcelain` output; null if it does not say. */
export function refusalIn({ out }: Ran): string | null {
  return /\[(?:remote )?rejected\][^\n]*/.exec(out.toString('utf8'))?.[0] ?? null
}

/** Asks which repository is around a folder; `cloneIn` reads the answer. */
export const askRepository = ['rev-parse', '--is-inside-work-tree', '--absolute-git-dir']

/**
 * The folder of the repository that Git found, and whether that is a clone: the folder that was asked about is in its
 * work tree, and it lies elsewhere. `wayFrom` gives the path from the repository to the folder that was asked about.
 *
 * The author of checked-out files can make some of them look like a repository, whose settings name commands. They
 * cannot contain a `.git`, so such a repository has the folder within itself. Git of 2.38 rejects it when it is told
 * to; an older one accepts it, and believes the work tree that its settings claim.
 */
export function cloneIn(
  { out }: Ran,
  wayFrom: (repository: string) => string,
): { readonly repository: string; readonly isClone: boolean } {
  const [, inside, repository = ''] = /^(true|false)\n([^]*)\n$/.exec(out.toString('utf8')) ?? []
  return { repository, isClone: inside === 'true' && /^\.\.(?:[/\\]|$)/.test(wayFrom(repository)) }
}
