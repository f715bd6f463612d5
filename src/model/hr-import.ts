import type { HrColumn, HrMapped, HrPreset } from './hr-file.js'

/** What an HR file does to a chart, in numbers. */
export interface HrSummary {
  readonly preset: HrPreset | null
  readonly headerRow: number
  readonly columns: readonly HrMapped[]
  readonly ignored: readonly HrColumn[]
  /** Rows below the header, those that are taken, and those about people who left and were never in the chart. */
  readonly rows: number
  readonly taken: number
  readonly longGone: number
  readonly created: number
  /** Those who have left, and those who leave on a day ahead. */
  readonly left: number
  readonly ending: number
  /** People who get another manager, name, address, first day or role. */
  readonly moved: number
  readonly renamed: number
  readonly readdressed: number
  readonly restarted: number
  readonly roles: number
  /** People whose employee id is noted, whom the file knows by their address. */
  readonly ids: number
  /** Other departments: a rename is one line, whatever the number of its people. */
  readonly departments: readonly { readonly from: string | null; readonly to: string | null; readonly people: number }[]
  /** People of the chart whom no row names: "Grace Hopper (grace.hopper)". */
  readonly missing: readonly string[]
  /** Those of them who stay, because they are protected. */
  readonly kept: readonly string[]
  /** Whether the others leave. */
  readonly full: boolean
}
