import { expect, test } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { awaitWrites } from '../../../../src/live/read/await-writes.js'
import { assumedFacts, withFacts } from '../../../../src/model/facts.js'
import { leaping } from '../../../support/leaping.js'

const emailOf = (index: number): string => `${index}@acme.example`
const looks = [0, 5, 10, 20, 30]

/** A service of so many users that takes 100 a page and filters by address; `late` show from the third look on. */
function service(size: number, late: readonly string[] = []) {
  const user = (email: string) => ({ id: `u${email.split('@')[0] ?? ''}`, email, active: true })
  const [paths, users] = [[] as string[], Array.from({ length: size }, (_, index) => user(emailOf(index)))]
  let slept = 0
  const connection = connect({
    baseUrl: 'https://acme.example/api/v1',
    key: 'key-of-a-test-0123456789',
    maxInFlight: 16,
    userAgent: 'test',
    ...leaping((milliseconds) => (slept += milliseconds)),
    random: () => 0.5,
    facts: withFacts(assumedFacts('v1'), {
      paging: { value: 'offset', evidence: 'probed' },
      pageSize: { value: 100, evidence: 'probed' },
      emailFilter: { value: 'exact', evidence: 'probed' },
    }),
    async exchange({ path }) {
      paths.push(path)
      const query = new URL(path, 'https://acme.example').searchParams
      const email = query.get('email')
      const all = slept < 15 ? users : [...users, ...late.map(user)]
      const from = Number(query.get('offset'))
      const found = email === null ? all.slice(from, from + Number(query.get('limit'))) : all.filter((one) => one.email === email) // prettier-ignore
      await Promise.resolve()
      return { status: 200, headers: {}, body: new TextEncoder().encode(JSON.stringify(found)) }
    },
  })
  return { connection, paths }
}

const awaited = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ kind: 'new', email: emailOf(10_000 + index) }) as const)

test('many accounts that may have been made are looked for in the list, few by their addresses', async () => {
  const many = service(450)
  expect(await awaitWrites(many.connection, awaited(300), looks, 450, () => undefined)).toEqual([])
  // Five looks at five pages each, where 300 addresses would take 1,500 requests.
  expect([many.paths.length <= 5 * 7, many.paths.some((path) => path.includes('email='))]).toEqual([true, false])
  const few = service(450)
  expect(await awaitWrites(few.connection, awaited(3), looks, 450, () => undefined)).toEqual([])
  expect([few.paths.length, few.paths.every((path) => path.includes('email='))]).toEqual([15, true])
})

test('whoever shows while they are waited for is seen, and no look follows once all are', async () => {
  const [writes, left] = [awaited(300), [] as number[]]
  const { connection } = service(450, writes.map(({ email }) => email)) // prettier-ignore
  expect(await awaitWrites(connection, writes, looks, 450, (count) => left.push(count))).toEqual(writes)
  expect(left).toEqual([300, 300, 300])
})
