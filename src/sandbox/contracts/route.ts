import type { Call, Reply } from '../call.js'
import type { Shown } from '../quirks/drift.js'
import type { Company } from '../records.js'
import type { Switches } from '../switches.js'

/** One operation of a contract. `path` is matched without the base; what it captures is the id. */
export interface Route {
  readonly method: string
  readonly path: RegExp
  /** What a good answer shows. */
  readonly shown: Shown
  readonly run: (company: Company, call: Call, id: string) => Reply
  /** Whether this service has it; without it, always. */
  readonly on?: (switches: Switches) => boolean
}
