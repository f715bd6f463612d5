import { ExitError } from '../../model/exit-error.js'
import { operationName, fieldValue, toUser } from '../contracts/contract.js'
import { isPlainName, shownName } from '../plain-name.js'
import { notAsSaid } from './decode.js'
import type { UserId } from '../../model/names.js'
import type { Aside, LiveState, User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import type { Expected } from './completeness.js'
import type { Records } from './pages.js'

/**
 * Compares a list with what is known of the service: the names and types that it has shown before, the form of its ids,
 * and whether it lists inactive users. Throws `ExitError` 8 for a contradiction. New fields are kept for a report: they
 * do no harm.
 */
export function requireAsKnown(connection: Connection, listed: Records): void {
  const { contract, facts, shapes } = connection
  if (listed.size === 0) return
  const where = operationName(contract, 'list')
  const pattern = facts.idPattern.value === null ? null : new RegExp(facts.idPattern.value, 'u')
  if (pattern !== null)
    for (const id of listed.keys())
      if (!pattern.test(id))
        throw notAsSaid(contract, where, `every id matched ${String(pattern)} until now, but ${id} does not`)
  if (facts.inactiveListed.value === 'never' && facts.inactiveListed.evidence === 'probed')
    for (const raw of listed.values())
      if (fieldValue(contract, raw, 'active') === false)
        throw notAsSaid(contract, where, 'inactive users were never listed until now, but some are')
  if (shapes === null) return
  const changes = Object.entries(shapes).flatMap(([name, types]) => changeOf(name, types, listed) ?? [])
  const fresh = [...namesIn(listed)].filter((name) => !Object.hasOwn(shapes, name))
  // Others are in no contract.yaml: they would be new in each run.
  for (const name of fresh) if (isPlainName(name)) connection.fresh.add(name)
  if (changes.length === 0) return
  const hint = fresh.length === 0 ? '' : `. These are new: ${fresh.slice(0, 5).map(quoted).join(', ')}`
  throw notAsSaid(contract, where, changes.slice(0, 5).join('; ') + hint)
}

/** Throws `ExitError` 8 if the list was seen to show inactive users and now leaves out some that exist. */
export function requireInactive({ contract, facts }: Connection, hidden: ReadonlyMap<UserId, User | 'gone'>): void {
  const { value, evidence } = facts.inactiveListed
  const asks = Object.hasOwn(contract.listQuery, 'showLocked')
  if (evidence !== 'probed' || !(value === 'always' || (value === 'onRequest' && asks))) return
  const left = [...hidden.values()].filter((user) => user !== 'gone' && user.values.active === false)
  if (left.length === 0) return
  throw notAsSaid(
    contract,
    operationName(contract, 'list'),
    `inactive users were listed until now, but ${left.length} known ${left.length === 1 ? 'one is' : 'ones are'} not`,
  )
}

/**
 * Sets aside the accounts that are not people's: only their names and addresses count, for comparison. Throws `ExitError` 8 if one of them is bound to a person of the chart, or
 * has the address of a person who is to get an account.
 */
export function excludeNonPersons(
  connection: Connection,
  listed: Records,
  bound: Expected['bound'],
  emails: ReadonlySet<string>,
): { readonly kept: Records; readonly aside: LiveState['aside'] } {
  const aside: Aside[] = []
  for (const raw of listed.values()) {
    const sort = connection.contract.setAside(raw)
    if (sort === null) continue
    const id = raw['id'] as UserId
    if (bound.has(id) || emails.has(String(fieldValue(connection.contract, raw, 'email')).toLowerCase()))
      throw new ExitError(
        8,
        `The account ${id}, which a person of the chart has or would get, is ${sort} in Small Improvements. Espalier never writes to those. Make it an ordinary account there, or remove the person from the chart. Nothing more is written.`,
      )
    aside.push({ ...toUser(connection.contract, raw), sort })
  }
  if (aside.length === 0) return { kept: listed, aside }
  const kept = new Map(listed)
  for (const { id } of aside) kept.delete(id)
  return { kept, aside }
}

/** What has changed about one name, by all records; null if nothing has. `types`: as `ContractFile` has them. */
function changeOf(name: string, types: string, listed: Records): string | null {
  const due = types.split(' or ')
  const seen = new Set<string>()
  for (const raw of listed.values()) seen.add(Object.hasOwn(raw, name) ? typeOf(raw[name]) : 'missing')
  const odd = [...seen].filter((type) => !due.includes(type) && type !== 'missing' && type !== 'nothing')
  const has = [...seen].some((type) => type !== 'missing' && type !== 'nothing')
  if (odd.length > 0) return `${quoted(name)} is ${odd.join(', ')} where ${types} is expected`
  if (has || due.includes('nothing'))
    return seen.size === 1 && seen.has('missing') ? `${quoted(name)} is missing` : null
  return `${quoted(name)} is ${seen.has('nothing') ? 'empty' : 'missing'} for every user where ${types} is expected`
}

/** The names that any record has. */
function namesIn(listed: Records): ReadonlySet<string> {
  const names = new Set<string>()
  for (const raw of listed.values()) for (const name in raw) names.add(name)
  return names
}

function typeOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing'
  if (Array.isArray(value)) return 'list'
  return typeNames[typeof value] ?? 'object'
}

const typeNames: Readonly<Record<string, string>> = { string: 'text', number: 'number', boolean: 'boolean' }

function quoted(name: string): string {
  return `"${shownName(name)}"`
}
