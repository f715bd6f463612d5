/** Something wrong with how a repository is set up. */
export interface Finding {
  /** One of the codes of the doctor. */
  readonly code: string
  /** A file, or what else it is about: "settings". */
  readonly where: string
  /** Counts from 1; null if it is about the whole file. */
  readonly line: number | null
  /** One sentence each: what is there, why it matters, what to do. */
  readonly what: string
  readonly why: string
  readonly fix: string
}
