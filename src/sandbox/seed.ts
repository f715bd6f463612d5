import { nextId, store } from './company.js'
import { merged, replaced } from './records.js'
import type { Company, Seed, UserRecord } from './records.js'
import { refusalOf } from './refusals.js'
import type { Switches } from './switches.js'

/** A company without users. */
export function emptyCompany(): readonly Seed[] {
  return []
}

/**
 * Reads a company file: a JSON array of users, each with email, firstName and lastName, and any other fields. Throws an
 * Error that names the user by number for anything else; `createCompany` reports what only the whole company can tell
 * (two users with one address, a loop).
 */
export function companyFromFile(text: string): readonly Seed[] {
  const data = parsed(text)
  if (!Array.isArray(data)) throw new Error('The company file must hold a JSON array of users, but does not.')
  for (const [index, user] of data.entries()) checkSeed(user, index + 1)
  return data as readonly Seed[]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (cause) {
    throw new Error('The company file is not JSON. It must hold a JSON array of users.', { cause })
  }
}

function checkSeed(user: unknown, position: number): void {
  if (typeof user !== 'object' || user === null || Array.isArray(user))
    throw new Error(`User ${position} of the company file is not a JSON object.`)
  for (const name of ['id', 'managerEmail'])
    if (Object.hasOwn(user, name) && !fits(name, (user as Seed)[name]))
      throw new Error(`User ${position} of the company file has no text as its ${name}.`)
}

function fits(name: string, value: unknown): boolean {
  return (typeof value === 'string' && value !== '') || (name === 'managerEmail' && value === null)
}

/**
 * Founds a company. Users without an id get one, in their order. Throws an Error, one sentence about one user, if the
 * service could never have come to hold them: a field missing or wrong, an address or id twice, a loop, an unknown
 * manager (an unknown managerId is kept if the switch `requireManager` is no).
 */
export function createCompany(seeds: readonly Seed[], switches: Switches): Company {
  const nobody = { users: [], places: new Map<string, number>(), addresses: new Map<string, string>(), visible: null }
  const company: Company = { ...nobody, switches, made: 0, version: 0, mails: 0 }
  const reserved = new Set(seeds.map((seed) => seed.id))
  for (const [index, seed] of seeds.entries()) settle(company, seed, reserved, index + 1)
  for (const [index, seed] of seeds.entries()) appoint(company, index, managerOf(company, seed, index + 1))
  if (switches.loops === 'refused') checkLoops(company)
  return company
}

/** Adds a user who has no manager yet, so that users may come in any order. */
function settle(company: Company, seed: Seed, reserved: ReadonlySet<string | undefined>, position: number): void {
  if (seed.id !== undefined && company.places.has(seed.id)) fail(position, `the id ${seed.id} is given twice.`)
  const record = replaced(seed.id ?? freeId(company, reserved), without(seed))
  const refusal = refusalOf(company, record)
  if (refusal !== null) fail(position, refusal.error.message)
  if (seed.id === undefined) company.made += 1
  store(company, record)
}

function freeId(company: Company, reserved: ReadonlySet<string | undefined>): string {
  while (reserved.has(nextId(company))) company.made += 1
  return nextId(company)
}

function without(seed: Seed): Record<string, unknown> {
  return Object.fromEntries(Object.entries(seed).filter(([name]) => name !== 'managerEmail' && name !== 'managerId'))
}

function managerOf(company: Company, seed: Seed, position: number): string | null {
  const id = typeof seed.managerEmail === 'string' ? idBehind(company, seed.managerEmail) : (seed.managerId ?? null)
  if (id === null || (typeof id === 'string' && company.places.has(id))) return id
  if (typeof id === 'string' && seed.managerId === id && company.switches.requireManager === 'no') return id
  return fail(position, `there is no user ${seed.managerEmail ?? id} to be the manager.`)
}

function idBehind(company: Company, email: string): string {
  return company.addresses.get(email.toLowerCase()) ?? email
}

function appoint(company: Company, index: number, managerId: string | null): void {
  const user = company.users[index]
  if (user !== undefined && managerId !== null) store(company, merged(user, { managerId }))
}

/** Every chain is walked once: a part that was found sound is not walked again. */
function checkLoops(company: Company): void {
  const sound = new Set<string>()
  for (const [index, user] of company.users.entries()) {
    const chain = new Set<string>()
    let current: UserRecord | undefined = user
    while (current !== undefined && !sound.has(current.id)) {
      if (chain.has(current.id)) fail(index + 1, 'the managers above run in a loop.')
      chain.add(current.id)
      current = company.users[company.places.get(current.managerId ?? '') ?? -1]
    }
    for (const id of chain) sound.add(id)
  }
}

function fail(position: number, message: string): never {
  throw new Error(`User ${position} of the initial company is not valid: ${message}`)
}
