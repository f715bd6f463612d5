import { comparable } from '../contracts/contract.js'
import type { UserId } from '../../model/names.js'
import type { Contract, Raw } from '../contracts/contract.js'

/**
 * One pass through all pages. `shifted`: the list changed while it was read, or its pages are not as they should be.
 */
export interface Pass {
  readonly records: ReadonlyMap<UserId, Raw>
  readonly shifted: boolean
  /** A page did not begin where it was asked to: what lies between is unknown. */
  readonly torn: boolean
  /** Each page overlaps the one before, or there is only one: a shift would have been seen. */
  readonly joined: boolean
  /** An account came twice with different content: which one is true is unknown. */
  readonly doubled: boolean
  /** The length of the shortest page except the last: pages may begin no further apart. */
  readonly shortest: number
}

/** What the pages so far say: the fields as in `Pass`, and what the next page is compared with. */
export interface Judgement extends Omit<Pass, 'joined'> {
  readonly records: Map<UserId, Raw>
  /** How many pages there were. */
  readonly count: number
  /** A page had nothing new where the list can end: what is new in a later one has come too late. */
  readonly ended: boolean
  readonly first: readonly Raw[]
  readonly before: readonly Raw[]
}

/** How pages are laid out: so many users each, of which the first `overlap` end the page before. */
export interface Layout {
  readonly size: number
  readonly overlap: number
}

/** By how many users pages overlap; pages of one or two do not, because that would take twice as many of them. */
export function overlapOf(size: number, style: 'offset' | 'page'): number {
  return size < 3 || style === 'page' ? 0 : 1
}

/** Reads pages in their order. */
export function judgePages(
  contract: Contract,
  pages: readonly (readonly Raw[])[],
  size: number,
  overlap: number,
): Pass {
  const start = noPages(size)
  const end = pages.reduce((judged, page) => withPage(contract, { size, overlap }, judged, page), start)
  const { records, shifted, torn, doubled, shortest } = end
  const joined = overlap > 0 || records.size <= size
  return { records, shifted: shifted || torn || doubled, torn, joined, doubled, shortest }
}

/** The judgement before the first page. */
export function noPages(size: number): Judgement {
  const nothing = { records: new Map<UserId, Raw>(), count: 0, first: [], before: [], shortest: size }
  return { ...nothing, ended: false, shifted: false, torn: false, doubled: false }
}

/** The judgement with one more page. Its records are added to those of `judged`. */
export function withPage(
  contract: Contract,
  { size, overlap }: Layout,
  judged: Judgement,
  page: readonly Raw[],
): Judgement {
  const { records, count, before, ended } = judged
  const first = count === 0 ? page : judged.first
  const known = records.size
  const doubled = add(contract, records, page)
  const fresh = records.size - known
  // A page like the first one is no shift: the service ignores the offset.
  const ignored = count > 0 && fresh === 0 && alike(page, first)
  const due = count === 0 ? 0 : overlap
  const isNext = fresh === page.length - due && joins(contract, before, page, due)
  const isLate = count > 0 && fresh > 0 && (ended || before.length < size)
  const start = count * (size - overlap)
  // Before the end of what is known, a page must repeat the user with whom the page before ended.
  const mustRepeat = !ignored && due > 0 && start < known && before.length === size
  return {
    records,
    count: count + 1,
    first,
    before: page,
    shifted: judged.shifted || isLate || (page.length > 0 && !ignored && !isNext),
    torn: judged.torn || (mustRepeat && !page.some((raw) => raw['id'] === before.at(-1)?.['id'])),
    doubled: judged.doubled || doubled,
    shortest: count > 0 && fresh > 0 ? Math.min(judged.shortest, Math.max(before.length, 1)) : judged.shortest,
    ended: ended || (count > 0 && fresh === 0 && start >= known - overlap),
  }
}

/** Adds the records of a page. Whether one of them was there with different content. */
function add(contract: Contract, records: Map<UserId, Raw>, page: readonly Raw[]): boolean {
  let doubled = false
  for (const raw of page) {
    const old = records.get(raw['id'] as UserId)
    doubled ||= old !== undefined && comparable(contract, old) !== comparable(contract, raw)
    records.set(raw['id'] as UserId, raw)
  }
  return doubled
}

/** Whether a page begins with what the page before ended with, unchanged. */
function joins(contract: Contract, before: readonly Raw[], page: readonly Raw[], overlap: number): boolean {
  const [last, first] = [before.at(-1), page[0]]
  return (
    overlap === 0 ||
    (last !== undefined && first !== undefined && comparable(contract, last) === comparable(contract, first))
  )
}

function alike(a: readonly Raw[], b: readonly Raw[]): boolean {
  return a.length === b.length && a.every((raw, index) => raw['id'] === b[index]?.['id'])
}
