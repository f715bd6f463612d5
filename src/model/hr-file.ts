import type { HrSettings } from './files.js'

/** What a column of an HR file can be. The employee id of the manager, as that of the person, is text. */
export const hrFields = [
  'id',
  'email',
  'firstName',
  'lastName',
  'name',
  'managerEmployeeId',
  'managerEmail',
  'managerName',
  'department',
  'role',
  'start',
  'end',
  'status',
] as const

export type HrField = (typeof hrFields)[number]

/** The HR systems whose columns are known. */
export type HrPreset = NonNullable<HrSettings['preset']>

/** A column of a file: its letter, as a spreadsheet shows it, and its name in the header; '' for none. */
export interface HrColumn {
  readonly letter: string
  readonly name: string
}

export interface HrCell {
  /**
   * Trimmed, on one line, without characters of no width; '' for a blank cell. A day is in the form of `Day`, and a status
   * is an `HrStatus`, unless a finding about the cell says why not.
   */
  readonly text: string
  readonly column: HrColumn
}

/** left: has left. later: was hired, and has not started. Someone on leave is active. */
export type HrStatus = 'active' | 'left' | 'later'

export interface HrRow {
  /** As a spreadsheet counts: the first row of the file is 1, the header counts too. */
  readonly row: number
  /** A column that the file does not have has no cell. */
  readonly cells: Readonly<Partial<Record<HrField, HrCell>>>
}

/** What a column became, and how that is known. */
export interface HrMapped {
  readonly field: HrField
  readonly column: HrColumn
  readonly by: 'settings' | 'preset' | 'alias'
}

/** Something about an HR file. A row with an error is not to be taken; with an error about the whole file, there are no rows. */
export interface HrFinding {
  readonly code: string
  readonly severity: 'error' | 'warning'
  /** null: about the whole file. */
  readonly row: number | null
  readonly column: HrColumn | null
  /** What is wrong, and what to do. */
  readonly message: string
  /** What it shares with others of its code; null for nothing. */
  readonly cause: string | null
}

/** An HR file as it was read. One that cannot be read at all has no rows, and says why. */
export interface HrFile {
  readonly rows: readonly HrRow[]
  readonly columns: readonly HrMapped[]
  /** The columns that became nothing. */
  readonly ignored: readonly HrColumn[]
  readonly preset: HrPreset | null
  /** Whether each column is known by the settings or by a name that its system documents. If not: show them, and ask. */
  readonly sure: boolean
  /** 0 for none. */
  readonly headerRow: number
  readonly findings: readonly HrFinding[]
}
