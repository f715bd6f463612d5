/** One line of the table of a campaign. `failures` are sentences, each with what is needed to see it again. */
export interface Row {
  readonly what: string
  readonly cases: number
  readonly failures: readonly string[]
  readonly note: string
}
