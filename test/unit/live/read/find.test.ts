import { describe, expect, it } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { find, findAll, whole } from '../../../../src/live/read/find.js'
import { assumedFacts, withFacts, type FactValues } from '../../../../src/model/facts.js'
import { leaping } from '../../../support/leaping.js'

const emailOf = (index: number): string => `${index}@acme.example`
const user = (index: number) => ({ id: `u${index}`, email: emailOf(index), active: true })

/**
 * A service that cannot be asked for an address, and whose list of 40 gets a new user, first of all, with every
 * request.
 */
function restless(paging: FactValues['paging']) {
  const list = Array.from({ length: 40 }, (_, index) => user(index))
  let asked = 0
  const fact = <T>(value: T) => ({ value, evidence: 'probed' }) as const
  const connection = connect({
    baseUrl: 'https://acme.example/api/v1',
    key: 'key-of-a-test-0123456789',
    maxInFlight: 1,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    facts: withFacts(assumedFacts('v1'), {
      paging: fact(paging),
      pageSize: fact(10),
      emailFilter: fact('none' as const),
    }),
    async exchange({ path }) {
      const query = new URL(path, 'https://acme.example').searchParams
      const from = paging === 'page' ? 10 * (Number(query.get('page')) - 1) : Number(query.get('offset'))
      list.unshift(user(1000 + asked++))
      const body = JSON.stringify(list.slice(from, from + 10))
      await Promise.resolve()
      return { status: 200, headers: {}, body: new TextEncoder().encode(body) }
    },
  })
  return { connection, asked: () => asked }
}

describe.each(['offset', 'page'] as const)('in a list by %s that changes all the time', (paging) => {
  it('who is seen is found, in one pass', async () => {
    const { connection, asked } = restless(paging)
    expect((await find(connection, new Map(), emailOf(35))).map(({ id }) => id)).toEqual(['u35'])
    expect(await findAll(connection, [3, 38].map(emailOf), 0)).toEqual(new Set([emailOf(3), emailOf(38)]))
    expect(asked()).toBeLessThan(30)
  })

  it('nobody can say that somebody is not there', async () => {
    const changed = { exit: 8, message: expect.stringContaining('changed each of the 5 times') as string }
    await expect(find(restless(paging).connection, new Map(), 'nobody@acme.example')).rejects.toMatchObject(changed)
    const some = [emailOf(3), 'nobody@acme.example']
    await expect(findAll(restless(paging).connection, some, 0)).rejects.toMatchObject(changed)
  })
})

it('an account of which the list shows a part is whole once it shows alone, and until then it is not there', async () => {
  let isLate = true
  const connection = connect({
    baseUrl: 'https://acme.example/api/v1',
    key: 'key-of-a-test-0123456789',
    maxInFlight: 1,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    facts: assumedFacts('v1'),
    async exchange({ path }) {
      const alone = { ...user(1), department: 'Sales' }
      const body = path.endsWith('/u1') ? (isLate ? {} : alone) : [user(1)]
      const status = isLate && path.endsWith('/u1') ? 404 : 200
      return await Promise.resolve({ status, headers: {}, body: new TextEncoder().encode(JSON.stringify(body)) })
    },
  })
  const known = new Map()
  const [found] = await find(connection, known, emailOf(1))
  if (found === undefined) throw new Error('it is not in the list')
  expect(await whole(connection, known, found)).toBeNull()
  isLate = false
  expect((await whole(connection, known, found))?.values.department).toBe('Sales')
})
