import { isDeepStrictEqual } from 'node:util'
import { isSameText } from '../../model/alike.js'
import type { Contract, Raw } from '../contracts/contract.js'

/** Keys that a service maintains itself: they may change with every write. */
const bookkeeping = /updated|modified|changed|version|revision|etag/i

/**
 * The keys that a write of `sent` over `before` changed although it should not have: a service whose PUT replaces an
 * account may drop what was not sent. `after` is what it shows now; a key that was shown and is gone counts as empty. A text
 * in another form is no harm: a service that trims, say, does it to whatever is sent along.
 */
export function harmedKeys({ names }: Contract, before: Raw, sent: Raw, after: Raw): readonly string[] {
  const own: readonly string[] = Object.values(names)
  const isForm = (key: string): boolean =>
    key !== names.role && key !== names.manager && isSameText(before[key], after[key])
  const meant = Object.keys(sent).filter((key) => !isDeepStrictEqual(sent[key], before[key]))
  return Object.keys(before).filter((key) => {
    if (key === 'id' || meant.includes(key) || same(before[key], after[key]) || isForm(key)) return false
    return own.includes(key) || !(bookkeeping.test(key) || follows(key, meant, before, after))
  })
}

/** Whether a key is derived from a field that was written: the full name from the first name, say. */
function follows(key: string, meant: readonly string[], before: Raw, after: Raw): boolean {
  return meant.some((field) => holds(before[key], before[field]) || holds(after[key], after[field]))
}

function holds(whole: unknown, part: unknown): boolean {
  return typeof part === 'string' && part.length > 1 && (JSON.stringify(whole) ?? '').includes(part)
}

function same(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(a, b) || (isEmpty(a) && isEmpty(b))
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === ''
}
