import type { Scheduled } from './files.js'

/** The id of a scheduled line: a person has no two of a kind on a day. */
export function laterId({ on, verb, key }: Pick<Scheduled, 'on' | 'verb' | 'key'>): string {
  return `${on} ${verb}:${key}`
}
