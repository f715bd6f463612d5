import { ExitError } from '../../model/exit-error.js'
import { readAllUsers, isRound, requireWhole } from './all-users.js'
import { mapConcurrent } from '../http/map-concurrent.js'
import { recordsIn, RefusedList } from './listing.js'
import { byAddress } from './lookup.js'
import type { Connection } from '../connection.js'
import type { Raw, Query } from '../contracts/contract.js'
import type { Records } from './pages.js'

/** A list that cannot be known to be whole before more is known of the service. */
export class DoubtfulList extends ExitError {}

/** What needs a whole list: a sentence that says what is not done without it, and what to do once it is settled. */
export interface Purpose {
  readonly undone: string
  readonly again: string
}

const forImport: Purpose = { undone: 'No chart was written.', again: 'run "espalier import live" again' }

/**
 * Every record of the list of a company of which nothing is known, for an import. `onPage` is called with how many
 * users have come. Throws as `requireCompleteList` does, `DoubtfulList` 8 if the list is rejected, and `ExitError` as
 * reading it does.
 */
export async function firstList(connection: Connection, onPage: (users: number) => void): Promise<Records> {
  const probed = connection.facts.paging.evidence === 'probed'
  const listed = await readAllUsers(connection, 0, onPage).catch((error: unknown) => {
    throw error instanceof RefusedList && !probed ? unsettled(error.message, forImport) : error
  })
  await requireCompleteList(connection, listed, forImport)
  return listed
}

/**
 * Compares a list that was read with what the service says, where no chart and no state say who must be in it: there, a
 * page that the service repeats for ever looks like a service that ignores paging and returns all users. So it must be
 * settled how the list is asked for and how it comes, and a list that comes at once may not have a size at which
 * services cut. Throws `DoubtfulList` 8 if that is not settled yet, and `ExitError` 8 if it is and the list may still be
 * cut. `anySize`: users who might be cut off are found otherwise. An empty list is left to the proof of completeness.
 */
export async function requireCompleteList(
  connection: Connection,
  listed: Records,
  purpose: Purpose,
  anySize = false,
): Promise<void> {
  if (listed.size === 0 || (await isCompleteList(connection, listed, anySize))) return
  if (connection.facts.paging.evidence === 'probed') throw roundSize(listed.size, purpose)
  throw unsettled(mayRepeat(listed.size), purpose)
}

/** Whether a list is complete by what the service says. Throws `ExitError` 8 if the light list shows that it is not. */
async function isCompleteList(connection: Connection, listed: Records, anySize = false): Promise<boolean> {
  const { value, evidence } = connection.facts.paging
  await requireWhole(connection, listed)
  const moves = value === 'offset' || value === 'page'
  const fits = anySize || isWhole(connection, listed.size)
  if (evidence === 'probed') return moves || fits
  return moves ? await movesOn(connection, listed) : fits && (await comesAtOnce(connection, listed))
}

/**
 * Whether the first list of a company, which shows inactive users, can be trusted to have all of these people who have
 * an account: it is complete, the service was seen to refuse a second account with one address, and it finds no account
 * for some of the addresses, as many as fit into one round trip.
 */
export async function isFirstWhole(
  connection: Connection,
  listed: Records,
  addresses: readonly string[],
): Promise<boolean> {
  const { facts, maxInFlight } = connection
  if (facts.emailUnique.value !== 'yes' || facts.emailUnique.evidence !== 'probed') return false
  if (!(await isCompleteList(connection, listed))) return false
  const every = Math.ceil(addresses.length / maxInFlight)
  const some = addresses.filter((_, at) => at % every === 0)
  const found = await mapConcurrent(some, maxInFlight, async (address) => await byAddress(connection, address))
  return found.every((records) => records === null || records.length === 0)
}

/** Whether the list goes on when it is asked to. One user alone cannot tell: that is taken for all. */
async function movesOn(connection: Connection, listed: Records): Promise<boolean> {
  if (listed.size < 2) return true
  const next = await asked(connection, connection.facts.paging.value === 'page' ? { page: '2' } : { offset: '1' })
  return next?.length === 1 && next[0]?.['id'] === [...listed.keys()][1]
}

/** Whether all users come, although a part of the list is asked for in every usual way. */
async function comesAtOnce(connection: Connection, listed: Records): Promise<boolean> {
  const again = new Set((await asked(connection, { offset: '1', page: '2' }))?.map((raw) => raw['id']))
  return [...listed.keys()].every((id) => again.has(id))
}

/** One user of the list, if it takes a limit; null if it rejects the request. */
async function asked({ contract, send }: Connection, query: Query): Promise<readonly Raw[] | null> {
  try {
    return recordsIn(
      contract,
      await send({ operation: 'list', query: { ...contract.listQuery, limit: '1', ...query } }),
    )
  } catch (error) {
    if (error instanceof RefusedList) return null
    throw error
  }
}

/** A number that was not probed is a person's word: this many fit into one answer. */
function isWhole({ facts }: Connection, size: number): boolean {
  const { value, evidence } = facts.pageSize
  return evidence === 'assumed' && value !== null ? size < value : !isRound(size) && size !== value
}

function mayRepeat(size: number): string {
  return `The list of users may be incomplete: the service sends ${size}, and how to ask for more is not known.`
}

function unsettled(why: string, { undone, again }: Purpose): ExitError {
  return new DoubtfulList(
    8,
    `${why} ${undone} Run "espalier probe --accept", which only reads and finds out how the list is sent, and then ${again}.`,
  )
}

function roundSize(size: number, { undone, again }: Purpose): ExitError {
  return new ExitError(
    8,
    `The list of users may be incomplete: the service sends it all at once, and ${size} users is a number at which services cut their lists short. ${undone} Count the users in Small Improvements, inactive ones and guests too. If there are ${size}, write "pageSize: { value: ${size + 1}, evidence: assumed }" under "facts" in contract.yaml, and ${again}. If there are more, Espalier cannot read this list.`,
  )
}
