/** Something about how a repository is set up that is not as it must be. */
export interface Finding {
  /** One of the codes of the doctor. */
  readonly code: string
  /** A file, or what else it is about: "settings". */
  readonly where: string
  /** Counts from 1; null if it is about all of it. */
  readonly line: number | null
  /** One sentence each: what is there, why it matters, what to do. */
  readonly what: string
  readonly why: string
  readonly fix: string
}
