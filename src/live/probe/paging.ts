import { listIn } from './shapes.js'
import type { FactValues } from '../../model/facts.js'
import type { Raw, Query } from '../contracts/contract.js'
import type { RecordingClient, ServiceResponse } from './recording-client.js'
import type { ProbedFact } from './finding.js'

/** One answer to the list, and the users in it: none, if it holds no list. */
export interface Page {
  readonly heard: ServiceResponse
  readonly records: readonly Raw[]
}

/** Asks for one answer of the list. */
export async function pageOf({ ask }: RecordingClient, query: Query): Promise<Page> {
  const heard = await ask({ operation: 'list', query })
  return { heard, records: listIn(heard.body)?.records ?? [] }
}

/** How the list comes in pages. Nothing is found if there are too few users to tell. */
export async function pagingOf(client: RecordingClient, base: Query, first: Page): Promise<readonly ProbedFact[]> {
  if (first.records.length < 2) return []
  const alone = await pageOf(client, { ...base, limit: '1' })
  const limited = alone.records.length === 1
  const from = limited ? alone : first
  const size: Query = limited ? { limit: '1' } : {}
  for (const [value, query] of moves) {
    const next = await pageOf(client, { ...base, ...size, ...query })
    if (isNext(from.records, next)) return [{ name: 'paging', value, by: next.heard.by }]
  }
  const value = nextOf(from) !== null ? 'cursor' : limited ? 'unknown' : 'none'
  return [{ name: 'paging', value, by: from.heard.by }]
}

/** The usual names: none are published for this service. */
const moves = [
  ['offset', { offset: '1' }],
  ['page', { page: '2' }],
] as const

/** Whether a page is the next one: it was not rejected, and begins with another user, or has none. */
function isNext(before: readonly Raw[], { heard, records }: Page): boolean {
  return heard.status === 200 && records[0]?.['id'] !== before[0]?.['id']
}

/** Where an answer says that it goes on: in a header, or beside the list. */
function nextOf({ heard: { headers, body } }: Page): string | null {
  const { link } = headers
  const linked = typeof link === 'string' ? /[?&]cursor=([^&>]+)[^>]*>;\s*rel="?next/.exec(link)?.[1] : undefined
  if (linked !== undefined) return decodeURIComponent(linked)
  const beside = typeof body === 'object' && body !== null && !Array.isArray(body) ? Object.entries(body) : []
  const texts = [...Object.entries(headers), ...beside].filter(([name]) => /next|cursor/i.test(name))
  const [, text] = texts.find(([, value]) => typeof value === 'string' && value !== '') ?? []
  return typeof text === 'string' ? text : null
}

const mostPages = 10_000

/** All users that the list shows, read by the paging that was found. */
export interface WholeList {
  readonly records: readonly Raw[]
  /** The first answer, as large as the service makes it. */
  readonly first: Page
  readonly pages: number
}

export async function wholeList(
  client: RecordingClient,
  base: Query,
  paging: FactValues['paging'],
): Promise<WholeList> {
  const size: Query = paging === 'none' || paging === 'unknown' ? {} : { limit: '1000' }
  const asked = await pageOf(client, { ...base, ...size })
  const refused = asked.heard.status !== 200
  const query = refused ? base : { ...base, ...size }
  const first = refused ? await pageOf(client, query) : asked
  const seen = new Map(first.records.map((raw) => [keyOf(raw), raw]))
  let [page, pages] = [first, 1]
  for (; pages < mostPages; pages += 1) {
    const next = nextQuery(paging, pages, seen.size, page)
    page = next === null ? { ...page, records: [] } : await pageOf(client, { ...query, ...next })
    const fresh = page.records.filter((raw) => !seen.has(keyOf(raw)))
    if (fresh.length === 0) break
    for (const raw of fresh) seen.set(keyOf(raw), raw)
  }
  return { records: [...seen.values()], first, pages }
}

/** Without an id, everything else tells one user from another. */
function keyOf(raw: Raw): unknown {
  return raw['id'] ?? JSON.stringify(raw)
}

function nextQuery(paging: FactValues['paging'], pages: number, seen: number, page: Page): Query | null {
  if (paging === 'page') return { page: String(pages + 1) }
  const cursor = paging === 'cursor' ? nextOf(page) : null
  if (cursor !== null) return { cursor }
  return paging === 'offset' ? { offset: String(seen) } : null
}

/** How large pages are at most, if there was more than one. */
export function pageSizeOf({ first, pages }: WholeList): readonly ProbedFact[] {
  return pages > 1 ? [{ name: 'pageSize', value: first.records.length, by: first.heard.by }] : []
}
