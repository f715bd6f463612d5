/** What one git command came to. */
export interface Ran {
  readonly ok: boolean
  readonly out: Buffer
  /** The last words of git, on one line, without credentials. */
  readonly words: string
  /** Why it could not even be run to its end: there is no git, it hung, or it said too much. */
  readonly never: 'missing' | 'hung' | 'too much' | null
  /** Whether a signal ended it that was not ours. */
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
  /** In bytes; null for what is no file. */
  readonly size: number | null
}

/** Whether a text is the full name of a commit, tree or text. It can be taken for nothing else, no option of Git's either. */
export function isId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text)
}

/** The commit that a ref is at, by what `git ls-remote` listed; null if it has no such ref. */
export function listedAt({ out }: Ran, ref: string): string | null {
  // Git also lists what only ends like the name.
  for (const line of out.toString('utf8').split('\n')) {
    const [id = '', name] = line.split('\t')
    if (name === ref && isId(id)) return id
  }
  return null
}

/** With these, a fetch brings what it is told to, and leaves no other trace in the repository. */
export const quietFetch = ['--quiet', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']

/** With these, a push sends what it is told to, whatever the settings of the user are. */
export const plainPush = ['--porcelain', '--no-signed', '--no-follow-tags', '--no-verify', '--recurse-submodules=no']

/** Why a push was refused, by what `--porcelain` says of it; null if it does not say. */
export function refusalIn({ out }: Ran): string | null {
  return /\[(?:remote )?rejected\][^\n]*/.exec(out.toString('utf8'))?.[0] ?? null
}

/** Asks which repository is around a folder; `cloneIn` reads the answer. */
export const askRepository = ['rev-parse', '--is-inside-work-tree', '--absolute-git-dir']

/**
 * The folder of the repository that Git found, and whether that is a clone: the folder that was asked about is in its work
 * tree, and it lies elsewhere. `wayFrom` gives the path from the repository to the folder that was asked about.
 *
 * Whoever has files checked out here can make some of them look like a repository, whose settings name commands. They
 * can lay no `.git`, so such a repository has the folder within itself. Git of 2.38 refuses it when it is told to; an
 * older one takes it, and believes the work tree that its settings claim.
 */
export function cloneIn(
  { out }: Ran,
  wayFrom: (repository: string) => string,
): { readonly repository: string; readonly isClone: boolean } {
  const [, inside, repository = ''] = /^(true|false)\n([^]*)\n$/.exec(out.toString('utf8')) ?? []
  return { repository, isClone: inside === 'true' && /^\.\.(?:[/\\]|$)/.test(wayFrom(repository)) }
}
