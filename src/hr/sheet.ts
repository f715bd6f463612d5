import type { HrFinding } from '../model/hr-file.js'

/** The cells of a file as they are, before it is known what they mean. */
export interface Sheet {
  /** From the first row of the file, blank rows included. A row may be shorter than others. */
  readonly rows: readonly (readonly string[])[]
  /** Whether rows leave out blank cells, as workbooks do. In a text a missing cell is a mistake. */
  readonly isRagged: boolean
  readonly findings: readonly HrFinding[]
}

/** A sheet, or why there is none. */
export type SheetRead = Sheet | HrFinding
