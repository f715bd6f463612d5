import { message, printed, type Line } from './escaping/printed.js'
import { nothing, words } from './escaping/words.js'
import { counted } from './plan/counts.js'

/** The warnings about the organisation that are as before: only their number. */
export function sameHealthText({ same, base }: { readonly same: number; readonly base: string | null }): Line {
  if (same === 0) return nothing
  return printed`Health of the organisation: ${counted(same, words`warning`)} as in ${message(base ?? '')}. "espalier validate --health all" lists all.\n`
}
