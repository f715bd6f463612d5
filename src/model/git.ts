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

/** Who is named as the author of a commit. */
export interface CommitAuthor {
  readonly name: string
  readonly email: string
}
