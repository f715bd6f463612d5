import { Trouble } from '../../model/trouble.js'
import { everybody, isRound } from './everybody.js'
import { recordsIn, RefusedList } from './listing.js'
import type { Connection } from '../connection.js'
import type { Query } from '../wire/transport.js'
import type { Records } from './pages.js'

/** Nobody can say whether a list holds everybody, before more is known of the service. */
export class DoubtfulList extends Trouble {}

/**
 * Every record of the list of a company of which nothing is known: no chart and no state say who must be in it. There,
 * a page that the service repeats for ever looks like a service that takes no notice of pages and brings everybody. So
 * it must be settled how the list is asked for and how it comes, and a list that comes at once may not have a size at
 * which services cut. `onPage` hears how many users have come. Throws `DoubtfulList` 8 if that is not settled yet, and
 * `Trouble` if it is and the list may be cut all the same, or as reading the list does.
 */
export async function firstList(connection: Connection, onPage: (users: number) => void): Promise<Records> {
  const { value, evidence } = connection.facts.paging
  const probed = evidence === 'probed'
  const listed = await everybody(connection, 0, onPage).catch((error: unknown) => {
    throw error instanceof RefusedList && !probed ? unsettled(error.message) : error
  })
  if (probed && (value === 'offset' || value === 'page')) return listed
  const whole = probed || value === 'none' ? isWhole(connection, listed.size) : await movesOn(connection, listed)
  if (whole) return listed
  throw probed ? roundSize(listed.size) : unsettled(mayRepeat(listed.size))
}

/** Whether the list goes on when it is asked to. One user alone cannot tell: that is taken for all. */
async function movesOn({ contract, facts, send }: Connection, listed: Records): Promise<boolean> {
  if (listed.size < 2) return true
  const second: Query = facts.paging.value === 'page' ? { page: '2' } : { offset: '1' }
  const query = { ...contract.listQuery, limit: '1', ...second }
  const [next] = recordsIn(contract, await send({ operation: 'list', query }))
  return next?.['id'] !== [...listed.keys()][0]
}

/** A number that was not probed is a person's word: so many fit into one answer. */
function isWhole({ facts }: Connection, size: number): boolean {
  const { value, evidence } = facts.pageSize
  return evidence === 'assumed' && value !== null ? size < value : !isRound(size) && size !== value
}

function mayRepeat(size: number): string {
  return `Nobody can tell whether the list of users is whole: the service brings ${size}, and may bring the same ones again whatever page is asked for.`
}

function unsettled(why: string): Trouble {
  return new DoubtfulList(
    8,
    `${why} No chart was written. Run "espalier probe --accept", which only reads and settles how the list comes, and then "espalier import live" again.`,
  )
}

function roundSize(size: number): Trouble {
  return new Trouble(
    8,
    `Nobody can tell whether the list of users is whole: the service brings it all at once, and ${size} users are as many as a service brings that cuts its lists short. No chart was written. Count the users in Small Improvements, inactive ones and guests too. If there are ${size}, write "pageSize: { value: ${size + 1}, evidence: assumed }" under "facts" in contract.yaml, and import again. If there are more, Espalier cannot read this list.`,
  )
}
