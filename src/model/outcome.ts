import type { Change } from './files.js'
import type { Field } from './fields.js'
import type { PersonKey, UserId } from './names.js'
import type { User } from './people.js'

/** The outcome of one change. */
export type Outcome =
  | { readonly kind: 'applied'; readonly change: Change; readonly user: UserId }
  /**
   * A change whose answer was lost is open too. `sent`: the service was asked and rejected it, and may still have done it: it is open until all users are read
   * again. `done`: it was done, and `why` says what else the service did along with it.
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
  /** A new account was sent, and what shows contradicts it: a person must look. */
  | { readonly kind: 'unresolved'; readonly change: Change; readonly why: string }

/** The outcome of one write. A rejected key or a wrong company is thrown as `ExitError`: it ends the run. */
export type Reply =
  /** Done, and confirmed: `user` is what the service shows now. */
  | { readonly kind: 'done'; readonly user: User }
  /** Nothing was changed, and `why` says what the service answered (`sent`), or what is not as the plan saw it. */
  | { readonly kind: 'refused'; readonly why: string; readonly sent?: boolean }
  /** Done and confirmed, and the service changed more along with it. */
  | { readonly kind: 'harmed'; readonly user: User; readonly why: string }
  /** Sent and answered as done, but what shows is not what was sent: it may show later. */
  | { readonly kind: 'loose'; readonly why: string }
  /** Sent, and it is not known yet whether it was done. */
  | { readonly kind: 'unsettled'; readonly why: string }

/** A value that was sent, and that the service keeps in another form. */
export interface KeptForm {
  readonly key: PersonKey
  readonly field: Field
  readonly sent: string
  readonly shown: string
}
