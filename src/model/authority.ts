import type { Evidence } from './files.js'

/** On whose word something is applied: who asked, who approved and how, and who ran it. It goes into the record. */
export type Provenance = Pick<Evidence, 'approvedAs' | 'commit' | 'pulls' | 'run' | 'by'>
