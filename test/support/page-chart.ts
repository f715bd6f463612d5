import type { Day } from '../../src/model/names.js'
import type { OrgChart, Seat } from '../../src/model/org-chart.js'

export const [today, later, last] = ['2026-12-01', '2026-12-15', '2027-03-01'] as [Day, Day, Day]

export function seatOf(key: string, manager: string | null, more: Partial<Seat> = {}): Seat {
  return { key, name: key, email: `${key}@acme.example`, department: null, role: null, manager, ...more }
}

const [ada, bob, cy] = [
  seatOf('ada', null, { name: 'Ada Lovelace', department: 'Board' }),
  seatOf('bob', 'ada', { name: 'Bob Groß', department: 'Engineering' }),
  seatOf('cy', 'bob', { name: 'Cy Müller-Lüdenscheidt', department: 'Engineering' }),
]

/**
 * Today cy moves from bob to eve with gus below, dan leaves, hal comes back, ivy waits, and jo was changed in the service.
 * Later fay is hired; on the last day she is gone, and bob is in another department.
 */
export const pageChart: OrgChart = {
  format: 1,
  tool: 'espalier test',
  company: 'Acme',
  asOf: today,
  base: { kind: 'live', name: 'Small Improvements', plan: '0123456789' },
  before: [
    ada,
    bob,
    cy,
    seatOf('dan', 'bob', { name: 'Dan Sørensen' }),
    seatOf('eve', 'ada', { name: 'Eve' }),
    seatOf('gus', 'cy', { name: 'Gus' }),
    seatOf('ivy', 'ada', { name: 'Ivy' }),
    seatOf('jo', 'ada', { name: 'Jo', role: 'admin' }),
  ],
  days: [
    {
      on: today,
      seats: [
        ada,
        bob,
        { ...cy, manager: 'eve', department: 'Platform' },
        seatOf('eve', 'ada', { name: 'Eve' }),
        seatOf('gus', 'cy', { name: 'Gus' }),
        seatOf('hal', 'ada', { name: 'Hal' }),
        seatOf('ivy', 'bob', { name: 'Ivy' }),
        seatOf('jo', 'ada', { name: 'Jo', role: 'admin' }),
      ],
      gone: [],
    },
    { on: later, seats: [seatOf('fay', 'eve', { name: 'Fay', department: 'Platform', role: 'user' })], gone: [] },
    { on: last, seats: [{ ...bob, department: 'Łódź' }], gone: ['fay'] },
  ],
  notes: [
    { kind: 'back', key: 'hal' },
    { kind: 'held', key: 'ivy', verb: 'move', because: 'ivy has another move' },
    { kind: 'drift', key: 'jo', field: 'role', applied: 'user', desired: 'user', live: 'admin' },
    { kind: 'access', key: 'eve', people: ['cy', 'gus'] },
  ],
}
