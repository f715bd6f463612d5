import type { Human, Org } from './chart.js'
import { plainWays, type Ways } from './switches.js'

const changes: Readonly<Record<number, Partial<Human>>> = {
  2: { manager: 6 },
  3: { department: 'Research' },
  4: { department: 'Research' },
  6: { manager: 0 },
  7: { manager: 5 },
  8: { email: 'eight@acme.example' },
  9: { active: true },
  10: { active: false },
  11: { email: 'p08@acme.example' },
}

/** The company that every fault happens to. */
export const before: Org = [
  human(0, null),
  human(1, 0),
  human(2, 0),
  human(3, 1),
  human(4, 1),
  human(5, 2),
  human(6, 2),
  human(7, 3),
  human(8, 4),
  { ...human(9, 2), active: false },
  human(10, 5),
  human(11, 6),
]

/**
 * Its next chart, 12 changes away: three hires in a chain, a move, a manager and a report who change places, a leaver, a
 * rehire, an address that goes from one to another, and two new departments.
 */
export const after: Org = [
  ...before.map((one): Human => ({ ...one, ...changes[one.soul] })),
  human(12, 1),
  human(13, 12),
  human(14, 13),
]

function human(soul: number, manager: number | null): Human {
  const key = `p${String(soul).padStart(2, '0')}`
  const names = { firstName: `First${soul}`, lastName: `Last${soul}`, department: soul % 2 === 0 ? 'Sales' : 'People' }
  return { soul, key, email: `${key}@acme.example`, ...names, manager, active: true }
}

/** Two services: one that shows and keeps everything, and one that does as little as it may. */
export const services: Readonly<Record<'open' | 'sparing', Ways>> = {
  open: plainWays(4),
  sparing: {
    ...plainWays(2),
    switches: {
      ...plainWays(2).switches,
      put: 'replace',
      echo: 'brief',
      nulls: 'omit',
      listInactive: 'no',
      pageSize: 10,
      ids: 'vendor',
    },
    habits: { lag: 400, emailFilter: 'works', unique: false },
  },
}
