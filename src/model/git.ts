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
export interface Entry {
  /** Below the folder that was asked for: people/sales.yaml. */
  readonly path: string
  /** As Git has it: 100644 is a plain file, 040000 a folder, 120000 a link, 160000 another repository. */
  readonly mode: string
  /** The name of its text among the objects of Git. */
  readonly id: string
  /** In bytes; null for what is no file. */
  readonly size: number | null
}
