/** The values of the switches that have a few. */
export const choices = {
  paging: ['offset', 'ignored'],
  ids: ['short', 'vendor', 'numeric-text'],
  requireManager: ['yes', 'no'],
  put: ['merge', 'replace'],
  listInactive: ['yes', 'no'],
  listFields: ['all', 'brief'],
  echo: ['full', 'brief'],
  nulls: ['show', 'omit'],
} as const

export type Choices = { readonly [C in keyof typeof choices]: (typeof choices)[C][number] }

/** How this service behaves where nobody has published how the real one does. */
export interface Switches extends Choices {
  /** Users on a page: the default, and the most. */
  readonly pageSize: number
  /** Milliseconds before a request is looked at. */
  readonly latency: number
  /** The API key. */
  readonly key: string
  /** What goes wrong and when, each as `faults.ts` reads it. */
  readonly faults: readonly string[]
}

/** How the service behaves when nobody says otherwise. */
export const defaultSwitches: Switches = {
  pageSize: 100,
  paging: 'offset',
  latency: 0,
  ids: 'short',
  requireManager: 'yes',
  put: 'merge',
  listInactive: 'yes',
  listFields: 'all',
  echo: 'full',
  nulls: 'show',
  key: 'sandbox-key',
  faults: [],
}
