import type { Change } from './files.js'
import type { UserId } from './names.js'
import type { User } from './people.js'

/** What became of one change. */
export type Outcome =
  | { readonly kind: 'applied'; readonly change: Change; readonly user: UserId }
  /**
   * `sent`: the service was asked, said no, and may have done it all the same: it is open until everybody is read again.
   * `done`: it was done, and `why` says what else the service did along with it.
   */
  | {
      readonly kind: 'failed'
      readonly change: Change
      readonly why: string
      readonly sent?: boolean
      readonly done?: boolean
    }
  /** Not tried: because of another change, or because the run stopped. */
  | { readonly kind: 'skipped'; readonly change: Change; readonly why: string; readonly because?: string }
  /** Sent, and nobody knows whether it was done: a person must look. */
  | { readonly kind: 'unresolved'; readonly change: Change; readonly why: string }

/** What became of one write. A refused key or a wrong company is thrown as `Trouble`: it ends the run. */
export type Reply =
  /** Done, and confirmed: `user` is what the service shows now. */
  | { readonly kind: 'done'; readonly user: User }
  /** Nothing was changed, and `why` says what the service answered (`sent`), or what is not as the plan saw it. */
  | { readonly kind: 'refused'; readonly why: string; readonly sent?: boolean }
  /** Done and confirmed, and the service changed more along with it. */
  | { readonly kind: 'harmed'; readonly user: User; readonly why: string }
  /** Sent and answered as done, and what shows is not what was sent: it may show later. */
  | { readonly kind: 'loose'; readonly why: string }
  /** Sent, and nobody can tell yet whether it was done. */
  | { readonly kind: 'unsettled'; readonly why: string }
