import type { Day } from '../model/names.js'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `15 Dec 2026`: day and month cannot be confused. */
export function dayText(day: Day): string {
  return `${Number(day.slice(8))} ${months[Number(day.slice(5, 7)) - 1] ?? '?'} ${day.slice(0, 4)}`
}
