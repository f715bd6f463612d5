import type { Expected } from '../../src/live/read/observe.js'

/** What is expected of a list of which nothing is known. */
export const nothingKnown: Expected = {
  hint: 0,
  bound: new Map(),
  lastActive: null,
  minPercent: 90,
  addresses: [],
  lookUp: false,
  shown: new Set(),
  manage: new Set(),
}
