import type { OrgChart, Seat } from '../../src/model/org-chart.js'
import { seatOf, today } from './page-chart.js'

const firstNames = ['Ada', 'Zoë', 'Grace', 'Mateusz', 'Priya', 'François', 'Yuki', 'Oluwaseun', 'Chloé', 'Ingrid']
const lastNames = [
  'Lindqvist',
  'Müller',
  "O'Brien",
  'Nakamura',
  'Kowalczyk',
  'Okonkwo',
  'van der Berg',
  'Novák',
  'Chen',
]
const departments = ['Engineering', 'Sales', 'Product', 'Customer Success', 'People & Culture', 'Finance']

/** Everyone leads eight others, and one of `movesOf` people moves to the manager beside. */
export function largeChart(size: number, movesOf: number): OrgChart {
  const before = Array.from({ length: size }, (_, at) => seatAt(at, at === 0 ? null : keyAt(Math.floor((at - 1) / 8))))
  const after = before.map((seat, at): Seat => {
    if (at < 100 || at % movesOf !== 0) return seat
    return { ...seat, manager: keyAt(Math.floor((at - 1) / 8) - 1) }
  })
  const notes = before.slice(0, Math.floor(size / 8)).map(({ key }, at) => ({
    kind: 'access' as const,
    key,
    people: after.slice(8 * at + 1, 8 * at + 9).flatMap((one) => (one.manager === key ? [one.key] : [])),
  }))
  return {
    format: 1,
    tool: 'espalier test',
    company: 'Acme',
    asOf: today,
    base: { kind: 'live', name: 'Small Improvements', plan: '0123456789' },
    before,
    days: [{ on: today, seats: after, gone: [] }],
    notes: notes.filter(({ people }) => people.length > 0),
  }
}

function seatAt(at: number, manager: string | null): Seat {
  const name = `${firstNames[at % firstNames.length]} ${lastNames[Math.floor(at / 10) % lastNames.length]} ${at}`
  const department = departments[Math.floor(at / 500) % departments.length] ?? null
  const key = keyAt(at)
  return seatOf(key, manager, { name, email: `${key}@acme.example`, department, role: 'user' })
}

/** As long as a first and a last name are. */
function keyAt(at: number): string {
  return `given.familyname.${at}`
}
