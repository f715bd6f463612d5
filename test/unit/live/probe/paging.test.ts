import { expect, test } from 'vitest'
import { pageOf, pageSizeOf, pagingOf, wholeList } from '../../../../src/live/probe/paging.js'
import type { RecordingClient, ServiceResponse } from '../../../../src/live/probe/recording-client.js'
import type { Query } from '../../../../src/live/contracts/contract.js'

const users = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))

/** A service that pages its list so. `most`: the largest page. */
function service(style: 'offset' | 'page' | 'cursor' | 'none', most = 5) {
  const ask = async ({ query = {} }: { readonly query?: Query }): Promise<ServiceResponse> => {
    const limit = style === 'none' ? most : Math.min(most, Number(query['limit'] ?? most))
    const given = { offset: Number(query['offset'] ?? 0), page: (Number(query['page'] ?? 1) - 1) * limit, cursor: Number(query['cursor'] ?? 0), none: 0 }[style] // prettier-ignore
    const body = users.slice(given, given + limit)
    const next = given + limit < users.length && style === 'cursor' ? `</users?cursor=${given + limit}>; rel="next"` : undefined // prettier-ignore
    return await Promise.resolve({ status: 200, body, kind: 'json', headers: next === undefined ? {} : { link: next }, by: 'GET' }) // prettier-ignore
  }
  return { ask } as unknown as RecordingClient
}

test.each(['offset', 'page', 'cursor', 'none'] as const)(
  'paging by %s is found, and the list is read whole',
  async (style) => {
    const client = service(style, style === 'none' ? 5 : 2)
    const found = await pagingOf(client, {}, await pageOf(client, {}))
    expect(found).toMatchObject([{ name: 'paging', value: style }])
    const all = await wholeList(client, {}, style)
    expect(all.records).toEqual(users)
    expect(pageSizeOf(all)).toMatchObject(style === 'none' ? [] : [{ name: 'pageSize', value: 2 }])
  },
)

test('one user is too few to tell', async () => {
  const client = service('offset')
  expect(await pagingOf(client, {}, { ...(await pageOf(client, {})), records: [{ id: 'a' }] })).toEqual([])
})

test('a service that returns the same page for ever is left after it', async () => {
  const { records, pages } = await wholeList(service('none', 2), {}, 'offset')
  expect([records.length, pages]).toEqual([2, 1])
})
