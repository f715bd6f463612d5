import { ExitError } from '../../model/exit-error.js'
import { comparable, operationName } from '../contracts/contract.js'
import { mapConcurrent } from '../http/map-concurrent.js'
import { notAsSaid } from './decode.js'
import { judgePages, overlapOf, type Pass } from './page-judge.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw } from '../contracts/contract.js'

/**
 * Returns the records from an offset on, or a page by its number from 0: as many as the service likes. All have
 * well-formed ids.
 */
export type PageSource = (at: number) => Promise<readonly Raw[]>

export type Records = ReadonlyMap<UserId, Raw>

/** How pages are asked for, and how they are read. */
interface Reader {
  readonly source: PageSource
  readonly lanes: number
  readonly contract: Contract
  readonly style: 'offset' | 'page'
  /** How many users a page is asked to have. */
  readonly limit: number
}

const mostPasses = 5
const mostPages = 10_000

/** Share of the most users that one pass has shown: below it, a list is not believed. */
const leastShare = 0.9

/**
 * Every record of a list that comes in pages. `hint`: about how many there are, so that pages are asked for side by
 * side. A pass ends only at a page that has nothing new: a short page proves nothing, because services cap sizes. If
 * pages shifted during the reading, two passes in a row must agree, and `ExitError` 8 is thrown if none of five do. Pages
 * that do not overlap, because they are asked for by number or are tiny, shift unseen: there two passes must always
 * agree. A pass that is `enough` needs no proof: the users in it exist. `limit`: how many users a page is asked to have;
 * the first page alone tells how many it has, unless the list is known to be longer.
 */
export async function allPages(
  source: PageSource,
  hint: number,
  lanes: number,
  contract: Contract,
  style: 'offset' | 'page',
  enough: (records: Records) => boolean = () => false,
  limit = Number.POSITIVE_INFINITY,
): Promise<Records> {
  let [last, most]: [Pass | null, number] = [null, 0]
  const reader: Reader = { source, lanes, contract, style, limit }
  for (let count = 0; count < mostPasses; count++) {
    const pass: Pass =
      last === null ? await firstPass(reader, hint) : await walk(reader, last.records.size, last.shortest)
    if (enough(pass.records) || (last === null && !pass.shifted && pass.joined)) return pass.records
    most = Math.max(most, pass.records.size)
    const agreed = last !== null && !(last.doubled && pass.doubled) && agree(contract, last.records, pass.records)
    // Twice the same, but empty or cut after more was seen: the service has begun to fail, and no user has left.
    if (agreed && !pass.torn && pass.records.size >= most * leastShare) return pass.records
    last = pass
  }
  if (last?.torn === true) throw misplaced()
  if (last?.doubled === true)
    throw notAsSaid(contract, operationName(contract, 'list'), 'one account came twice with different content')
  throw new ExitError(
    8,
    `The list of users changed each of the ${mostPasses} times it was read, so it may be incomplete. Nothing more is written. Try again when no user is being edited.`,
  )
}

/** If there are more users than one page has, all pages are asked for as if each had as many as were asked for. */
async function firstPass(reader: Reader, hint: number): Promise<Pass> {
  const { contract, style, limit } = reader
  const pages = hint > limit ? await readOn(reader, [], limit, hint) : null
  if (pages !== null) return judgePages(contract, pages, limit, overlapOf(limit, style))
  return await walk(reader, hint, Number.POSITIVE_INFINITY)
}

/** A pass by what the first page has. `widest`: pages may begin no further apart. */
async function walk(reader: Reader, hint: number, widest: number): Promise<Pass> {
  const { source, contract, style } = reader
  const first = await source(0)
  if (first.length === 0)
    return { records: new Map(), shifted: false, torn: false, joined: true, doubled: false, shortest: widest }
  const size = style === 'page' ? first.length : Math.min(first.length, widest)
  const pages = (await readOn(reader, [first], size, hint)) ?? []
  return judgePages(contract, pages, size, overlapOf(size, style))
}

/**
 * All pages, those that were read before included, until one has nothing new. Null if the first one is read here, and
 * has not this size.
 */
async function readOn(
  { source, lanes, style }: Reader,
  before: readonly (readonly Raw[])[],
  size: number,
  hint: number,
): Promise<readonly (readonly Raw[])[] | null> {
  const overlap = overlapOf(size, style)
  const stride = size - overlap
  const pages = [...before]
  const seen = new Set(before.flatMap((page) => page.map((raw) => raw['id'])))
  let wave = 1 - pages.length + Math.max(1, Math.ceil((hint - overlap) / stride))
  let [ended, fits] = [false, true]
  for (;;) {
    if (pages.length > mostPages) throw endless()
    const length = Math.min(wave, mostPages + 1 - pages.length)
    const offsets = Array.from({ length }, (_, index) => (pages.length + index) * stride)
    const read = async (offset: number) => {
      const page = await source(style === 'page' ? offset / stride : offset)
      const known = seen.size
      for (const raw of page) seen.add(raw['id'])
      ended ||= seen.size === known && offset >= known - overlap
      fits &&= offset > 0 || page.length === size
      return page
    }
    pages.push(...(await mapConcurrent(offsets, lanes, read, () => ended || !fits)))
    if (!fits) return null
    if (ended) return pages
    wave = mostPages
  }
}

function agree(contract: Contract, a: Records, b: Records): boolean {
  if (a.size !== b.size) return false
  return [...a].every(([id, raw]) => {
    const other = b.get(id)
    return other !== undefined && comparable(contract, raw) === comparable(contract, other)
  })
}

function misplaced(): ExitError {
  return new ExitError(
    8,
    'The list of users cannot be read: its pages do not begin where requested, so users may be missing. The service counts pages differently from the contract. Nothing more is written.',
  )
}

function endless(): ExitError {
  return new ExitError(
    8,
    `The list of users did not end after ${mostPages} pages. Nothing more is written. Check the base URL.`,
  )
}
