import type { Head } from '../http/exchange.js'

/** A service that has said when to come back is not asked sooner than this, in milliseconds. */
const soonest = 1000

/**
 * Milliseconds to wait by `Retry-After`, a number of seconds or a date (RFC 9110, 10.2.3); null if there is none that
 * makes sense. A date counts from the `Date` of the answer, because the clocks of the two machines may differ.
 */
export function retryAfter(headers: Head['headers']): number | null {
  const [after, date] = [headers['retry-after'], headers['date']]
  if (typeof after !== 'string') return null
  if (/^\d{1,9}$/.test(after.trim())) return Math.max(soonest, Number(after) * 1000)
  const wait = Date.parse(after) - Date.parse(typeof date === 'string' ? date : '')
  return Number.isNaN(wait) || !/[a-z]/i.test(after) ? null : Math.max(soonest, wait)
}
