import type { Evidence } from './files.js'

/** Who asked for something that is applied, who approved it and how, and who ran it. It goes into the record. */
export type Provenance = Pick<Evidence, 'approvedAs' | 'commit' | 'pulls' | 'run' | 'by'>
