import type { Stands } from '../model/files.js'
import type { PersonKey } from '../model/names.js'
import { liveValue } from './differ.js'
import type { Match } from './pairs.js'

const nowhere: Stands = { department: null, manager: null }

/**
 * The placement of a person in the service before anything changes, for readers of a plan. Nulls without an account.
 */
export function placementsOf(key: PersonKey, { pairs, keyOf }: Pick<Match, 'pairs' | 'keyOf'>): Stands {
  const user = pairs.get(key)?.user
  if (user === undefined) return nowhere
  return {
    department: textOf(liveValue(user, 'department', keyOf)),
    manager: textOf(liveValue(user, 'manager', keyOf)),
  }
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value !== '' ? value : null
}
