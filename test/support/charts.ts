import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Seed } from '../../src/sandbox/records.js'

/** A person of a chart, as the files state it. */
export interface Entry {
  readonly email: string
  readonly firstName: string
  readonly lastName: string
  readonly manager: string | null
  readonly department?: string
  readonly status?: 'left'
  readonly newPerson?: boolean
  readonly id?: string
  readonly start?: string
  readonly end?: string
  readonly samePerson?: boolean
  readonly was?: string
  readonly reportsStay?: boolean
  readonly timezone?: string
}

/** People by their keys. */
export type People = Readonly<Record<string, Entry>>

/** Settings under which no limit is in the way. */
export const unlimited = `limits:
  move: { percent: 100, atLeast: 1000 }
  email: { percent: 100, atLeast: 1000 }
  name: { percent: 100, atLeast: 1000 }
  department: { percent: 100, atLeast: 1000 }
  deactivate: { percent: 100, atLeast: 1000, atMost: 1000 }
  create: { percent: 100, atLeast: 5000 }
`

/** Writes a chart to `org` in a folder, in place of the one before. `settings` is added to espalier.yaml. */
export function writeChart(folder: string, people: People, settings = ''): void {
  const org = join(folder, 'org')
  rmSync(org, { recursive: true, force: true })
  mkdirSync(join(org, 'people'), { recursive: true })
  writeFileSync(join(org, 'espalier.yaml'), `company: Acme\ntimezone: UTC\n${settings}`)
  writeFileSync(join(org, 'people/all.yaml'), `people:\n${Object.entries(people).map(entryText).join('')}`)
}

function entryText([key, entry]: readonly [string, Entry]): string {
  const lines = Object.entries(entry).map(([field, value]) => `    ${field}: ${JSON.stringify(value)}\n`)
  return `  ${key}:\n${lines.join('')}`
}

/**
 * A chart from an outline: each line is a key, below its manager and further to the right. Each has an address and a
 * name made of the key.
 */
export function outline(text: string): People {
  const above: { key: string; indent: number }[] = []
  const people: Record<string, Entry> = {}
  for (const line of text.split('\n').filter((one) => one.trim() !== '')) {
    const [key, indent] = [line.trim(), line.search(/\S/)]
    while ((above.at(-1)?.indent ?? -1) >= indent) above.pop()
    people[key] = named(key, above.at(-1)?.key ?? null)
    above.push({ key, indent })
  }
  return people
}

/** A person with a name and an address made of the key. */
export function named(key: string, manager: string | null): Entry {
  const name = `${key.slice(0, 1).toUpperCase()}${key.slice(1)}`
  return { email: `${key}@acme.example`, firstName: name, lastName: 'Example', manager }
}

/** People, some with other values; `undefined` as a value removes a person. */
export function altered(people: People, changes: Readonly<Record<string, Partial<Entry> | undefined>>): People {
  const entries = Object.entries(people).filter(([key]) => !(key in changes) || changes[key] !== undefined)
  const old = entries.map(([key, entry]) => [key, { ...entry, ...changes[key] }] as const)
  const fresh = Object.entries(changes).filter(([key]) => !(key in people))
  return Object.fromEntries([...old, ...fresh.map(([key, entry]) => [key, entry as Entry] as const)])
}

/** The users of a company that is as the chart says, each with fields that the chart knows nothing of. */
export function seedsOf(people: People): Seed[] {
  return Object.entries(people).map(([key, { email, firstName, lastName, manager, department, status }]) => ({
    id: `id-${key}`,
    email,
    firstName,
    lastName,
    department: department ?? null,
    managerId: manager === null ? null : `id-${manager}`,
    active: status !== 'left',
    role: 'user',
    title: `Title of ${key}`,
    location: 'Berlin',
  }))
}

/** The only user of a new company, who made the key: a person that no chart names. */
export const founder: Seed = {
  id: 'founder',
  email: 'founder@acme.example',
  firstName: 'Founding',
  lastName: 'Admin',
  department: null,
  managerId: null,
  active: true,
  role: 'admin',
}
