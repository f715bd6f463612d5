import { ExitError } from '../../model/exit-error.js'
import { operationName } from '../contracts/contract.js'
import { isDoubled, notAsSaid } from './decode.js'
import { recordsIn } from './listing.js'
import { allPages } from './pages.js'
import type { UserId } from '../../model/names.js'
import type { Connection } from '../connection.js'
import type { Raw, Query } from '../contracts/contract.js'
import type { PageSource, Records } from './pages.js'

/** How many users are asked for at once. The service may return fewer. */
const pageSize = 100

/**
 * Every record of the list, with any kind of paging. `hint`: about how many there are; `onPage` is called with how many
 * have come. Throws `ExitError` if the list is not known to be whole, and not `enough` for the caller.
 */
export async function readAllUsers(
  connection: Connection,
  hint: number,
  onPage: (users: number) => void,
  enough: (records: Records) => boolean = () => false,
): Promise<Records> {
  const { contract, facts, maxInFlight } = connection
  let users = 0
  const ask = async (query: Query): Promise<readonly Raw[]> => {
    const answer = await connection.send({ operation: 'list', query: { ...contract.listQuery, ...query } })
    const records = recordsIn(contract, answer)
    onPage((users += records.length))
    return records
  }
  const limit = facts.pageSize.value ?? pageSize
  const moves = facts.paging.evidence === 'probed'
  let start: Promise<readonly Raw[]> = Promise.resolve([])
  let isAll: Promise<boolean> | null = null
  const page = async (at: number, query: Query, behind: (length: number) => Query): Promise<readonly Raw[]> => {
    const asked = ask({ limit: String(limit), ...query })
    if (at === 0) start = asked
    const [records, first] = [await asked, await start]
    if (at > 0 && moves && records.length > 0 && isSame(first, records)) {
      isAll ??= ask({ limit: '1', ...behind(first.length) }).then((next) => endsWith(first, next))
      if (!(await isAll)) throw repeated(connection)
    }
    return records
  }
  const pages = async (style: 'offset' | 'page', source: PageSource): Promise<Records> =>
    await allPages(source, hint, maxInFlight, contract, style, enough, limit)
  switch (facts.paging.value) {
    case 'none':
    case 'unknown':
      // Without paging, a limit would only cut the list.
      return await unpaged(connection, () => ask({}), enough)
    case 'page':
      return await pages('page', (index) =>
        page(index, { page: String(index + 1) }, (length) => ({ page: String(length + 1) })),
      )
    case 'offset':
      // The API document says "offset" and gives no names: these are the usual ones.
      return await pages('offset', (offset) =>
        page(offset, { offset: String(offset) }, (length) => ({ offset: String(length) })),
      )
    case 'cursor':
      throw new ExitError(
        8,
        'The service sends the list of users page by page with a cursor, which Espalier cannot follow. Nothing is written. If that is wrong, correct "paging" in contract.yaml, or run "espalier probe" again.',
      )
  }
}

function isSame(a: readonly Raw[], b: readonly Raw[]): boolean {
  return a.length === b.length && a.every((raw, index) => raw['id'] === b[index]?.['id'])
}

/**
 * Whether a first page that came again is the whole list: some services stay at their last page. `next`: the answer
 * when one user is asked for, the one after the page: none, or the last one again. A service that repeats the first
 * page for ever returns the first user, or the page. With one user, both would look the same.
 */
function endsWith(page: readonly Raw[], next: readonly Raw[]): boolean {
  return page.length > 1 && (next.length === 0 || (next.length === 1 && next[0]?.['id'] === page.at(-1)?.['id']))
}

function repeated({ contract }: Connection): ExitError {
  return notAsSaid(
    contract,
    operationName(contract, 'list'),
    'another page is expected, but the service repeats the first one',
  )
}

/** Sizes at which a list that should be whole may have been cut: services cap pages at round numbers. */
const round: ReadonlySet<number> = new Set([10, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000])

/** Whether a list of this size may have been cut. */
export function isRound(size: number): boolean {
  return round.has(size)
}

const mostReadings = 3

/**
 * A list that comes at once. If it names an account twice, it changed while it was made, and is read again. One of a
 * round size is compared with the light list, if there is one: that must have no user who is not in the whole one.
 */
async function unpaged(
  connection: Connection,
  read: () => Promise<readonly Raw[]>,
  enough: (records: Records) => boolean,
): Promise<Records> {
  for (let readings = 1; ; readings++) {
    const records = await read()
    const all = new Map(records.map((raw) => [raw['id'] as UserId, raw]))
    if (enough(all)) return all
    if (all.size === records.length || (readings > 1 && !isDoubled(connection.contract, records))) {
      if (isRound(all.size)) await requireWhole(connection, all)
      return all
    }
    if (readings === mostReadings) throw contradictory(connection)
  }
}

function contradictory({ contract }: Connection): ExitError {
  return notAsSaid(contract, operationName(contract, 'list'), 'one account came twice with different content')
}

/** Throws `ExitError` 8 if the light list, where there is one, has a user who is not in the whole one. */
export async function requireWhole(connection: Connection, all: Records): Promise<void> {
  const { contract } = connection
  if (contract.operations.light === undefined) return
  const light = recordsIn(contract, await connection.send({ operation: 'light', query: contract.listQuery }))
  const lost = light.filter((raw) => !all.has(raw['id'] as UserId))
  if (lost.length === 0) return
  throw new ExitError(
    8,
    `The list of users cannot be trusted: it has ${all.size}, and the light list has ${lost.length} more. It was probably cut short. Nothing more is written.`,
  )
}
