import type { Change } from './files.js'
import type { UserId } from './names.js'

/** What became of one change. */
export type Outcome =
  | { readonly kind: 'applied'; readonly change: Change; readonly user: UserId }
  | { readonly kind: 'failed'; readonly change: Change; readonly why: string }
  /** Not tried: because of another change, or because the run stopped. */
  | { readonly kind: 'skipped'; readonly change: Change; readonly why: string; readonly because?: string }
  /** Sent, and nobody knows whether it was done: a person must look. */
  | { readonly kind: 'unresolved'; readonly change: Change; readonly why: string }
