import type { Witness } from '../model/witness.js'

/** The bindings are believed as they are: a state has no seal yet. */
export const unasked: Witness = { sealed: true, before: null }
