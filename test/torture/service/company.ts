import { altered, type Entry, type People } from '../../support/charts.js'
import type { Seed } from '../../../src/sandbox/records.js'

const departments = ['Sales', 'Engineering', 'Finance']

/** A chart of so many people, five below each, all with a department; keys and addresses begin with `prefix`. */
export function chartOf(count: number, prefix = 'p'): People {
  const key = (index: number): string => `${prefix}${String(index).padStart(3, '0')}`
  const people = Array.from({ length: count }, (_, index): readonly [string, Entry] => [
    key(index),
    personAt(key(index), index, index === 0 ? null : key(Math.floor((index - 1) / 5))),
  ])
  return Object.fromEntries(people)
}

function personAt(key: string, index: number, manager: string | null): Entry {
  const department = departments[index % departments.length] ?? ''
  return { email: `${key}@acme.example`, firstName: `First ${key}`, lastName: `Last ${key}`, manager, department }
}

/** The chart with so many hires: every tenth one leads the nine after it, and reports to an existing person. */
export function withHires(people: People, count: number): People {
  const there = Object.keys(people)
  const key = (index: number): string => `h${String(index).padStart(3, '0')}`
  const hires = Array.from({ length: count }, (_, index): readonly [string, Entry] => {
    const boss = index % 10 === 0 ? there[index % there.length] : key(index - (index % 10))
    return [key(index), personAt(key(index), index, boss ?? null)]
  })
  return { ...people, ...Object.fromEntries(hires) }
}

/**
 * A reorganisation of at least 120 people: 40 move, one of them to the top and one below their own former report, and 10
 * others leave.
 */
export function reorganised(people: People): People {
  const keys = Object.keys(people)
  const leaves = keys.slice(-10)
  const movers = keys.slice(-48, -11)
  const moves = movers.map((key, index): readonly [string, Partial<Entry>] => [
    key,
    { manager: keys[1 + (index % 4)]! },
  ])
  const [top, boss, report] = [keys[5]!, keys[6]!, keys[31]!]
  return altered(people, {
    ...Object.fromEntries(moves),
    [top]: { manager: null },
    [report]: { manager: keys[0]! },
    [boss]: { manager: report },
    ...Object.fromEntries(leaves.map((key) => [key, { status: 'left' as const }])),
  })
}

/** Whose key it is: no person of the chart. */
export const owner = 'key@acme.example'

/**
 * The users of a company that is as the chart says, with an admin of its own who owns the key, two who have left, and
 * fields that are not managed. The ids are the service's own.
 */
export function usersOf(people: People): readonly Seed[] {
  const emailOf = (key: string): string => people[key]?.email ?? ''
  const there = Object.values(people).map(({ manager, status, ...entry }, index): Seed => ({
    role: 'user',
    ...entry,
    managerEmail: manager === null ? null : emailOf(manager),
    active: status !== 'left',
    title: `Title ${index}`,
    location: 'Berlin',
  }))
  const others = ['key', 'gone1', 'gone2'].map((name, index): Seed => ({
    email: `${name}@acme.example`,
    firstName: 'Some',
    lastName: name,
    department: 'Board',
    active: index === 0,
    role: index === 0 ? 'admin' : 'user',
    title: 'Title',
    location: 'Berlin',
  }))
  return [...there, ...others]
}
