import { defaultSwitches, type Switches } from '../../src/sandbox/switches.js'
import type { Chance } from './chance.js'
import type { Habits } from './service.js'

export const apiKey = 'SIKEY_simulation/+0123456789abcdefghijklmnopqrstuv'

/** How the service of a world behaves, where it is not published how the real one does. */
export interface Ways {
  readonly switches: Switches
  readonly habits: Habits
  readonly inFlight: number
  /** Accounts that the chart does not name. */
  readonly strangers: number
  readonly latency: readonly [least: number, most: number]
}

/** A service without surprises. */
export function plainWays(inFlight: number): Ways {
  return {
    switches: { ...defaultSwitches, key: apiKey },
    habits: { lag: 0, emailFilter: 'works', unique: true },
    inFlight,
    strangers: 2,
    latency: [5, 60],
  }
}

/** Any service that a company may meet. */
export function anyWays(chance: Chance): Ways {
  return {
    switches: {
      ...defaultSwitches,
      pageSize: chance.pick([2, 3, 5, 10, 25, 100]),
      paging: chance.maybe(0.9) ? 'offset' : 'ignored',
      ids: chance.pick(['short', 'vendor', 'numeric-text'] as const),
      put: chance.pick(['merge', 'replace'] as const),
      listInactive: chance.maybe(0.7) ? 'yes' : 'no',
      listFields: chance.maybe(0.8) ? 'all' : 'brief',
      echo: chance.pick(['full', 'brief'] as const),
      nulls: chance.pick(['show', 'omit'] as const),
      key: apiKey,
    },
    habits: {
      lag: chance.maybe(0.6) ? 0 : chance.maybe(0.6) ? 2000 : 15_000,
      emailFilter: chance.maybe(0.7) ? 'works' : chance.pick(['ignored', 'refused'] as const),
      unique: chance.maybe(0.6),
    },
    inFlight: chance.between(1, 10),
    strangers: chance.between(2, 4),
    latency: [1, chance.pick([10, 100, 1000, 5000])],
  }
}

/**
 * Where two accounts may have one address and the service cannot be searched for it, a first run makes no account at
 * all.
 */
export function startable(ways: Ways): Ways {
  const { unique, emailFilter } = ways.habits
  return { ...ways, habits: { ...ways.habits, unique: unique || emailFilter !== 'works' } }
}
