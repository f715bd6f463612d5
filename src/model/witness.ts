import type { PersonKey } from './names.js'
import type { Rewrites } from './rewrites.js'

/** What else than the bindings says whose an account was. */
export interface Witness {
  /** Whether the bindings are sealed: written by Espalier alone. */
  readonly sealed: boolean
  /** Each person's address in the chart at the commit last applied, by the key there; null if that chart is unknown. */
  readonly before: ReadonlyMap<PersonKey, string> | null
  /** Whether it is documented or probed that no two accounts have one address: left out, it is not known. */
  readonly unique?: boolean
  /** The forms in which the service keeps texts, as contract.yaml says; left out, none is known. */
  readonly rewrites?: Rewrites
}
