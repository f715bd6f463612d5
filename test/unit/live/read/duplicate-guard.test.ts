import { describe, expect, it } from 'vitest'
import { connect } from '../../../../src/live/connection.js'
import { readAllUsers } from '../../../../src/live/read/all-users.js'
import { observeListed } from '../../../../src/live/read/observe.js'
import { requireNoDuplicates } from '../../../../src/live/read/duplicate-guard.js'
import { assumedFacts, withFacts, type ContractName, type FactValues, type Facts } from '../../../../src/model/facts.js'
import { leaping } from '../../../support/leaping.js'
import { nothingKnown } from '../../../support/nothing-known.js'

const emailOf = (index: number): string => `${index}@acme.example`
const list = Array.from({ length: 7 }, (_, index) => ({
  id: `u${index}`, email: emailOf(index), firstName: 'A', lastName: 'B', department: null, managerId: null,
  active: index !== 6, isActive: index !== 6, isAdmin: false,
})) // prettier-ignore

/**
 * What a service returns for an address: the user who has it, if there is one; all users, or on v2 the first of all; a
 * rejection.
 */
type Looks = 'exact' | 'ignored' | 'none'

/** Whether a first run may make accounts on such a service for these addresses. `probed`: what is known of it. */
async function wouldHire(
  contract: ContractName,
  looks: Looks,
  probed: Partial<FactValues>,
  emails: readonly string[],
  assumed: Partial<Facts> = {},
) {
  const rows = Object.entries(probed).map(([name, value]) => [name, { value, evidence: 'probed' }])
  const asked: string[] = []
  const found = (email: string) =>
    looks === 'none' ? undefined : looks === 'exact' ? list.filter((user) => user.email === email) : list
  const connection = connect({
    baseUrl: `https://acme.example/api/${contract}`,
    key: 'key-of-a-test-0123456789',
    maxInFlight: 4,
    userAgent: 'test',
    ...leaping(),
    random: () => 0.5,
    contract,
    facts: withFacts(assumedFacts(contract), { ...Object.fromEntries(rows), ...assumed }),
    async exchange({ path }) {
      const { pathname, searchParams } = new URL(path, 'https://acme.example')
      const [email, login] = [searchParams.get('email'), searchParams.get('loginname')]
      const [offset, limit] = [Number(searchParams.get('offset') ?? 0), Number(searchParams.get('limit') ?? 100)]
      if (email !== null || login !== null) asked.push(email ?? login ?? '')
      const page = contract === 'v1' ? list.slice(offset, offset + limit) : list
      const body = login !== null ? found(login)?.[0] : email !== null ? found(email) : pathname.endsWith('s') || pathname.endsWith('medium') ? page : undefined // prettier-ignore
      const text = new TextEncoder().encode(JSON.stringify(body ?? {}))
      return await Promise.resolve({ status: body === undefined ? 404 : 200, headers: {}, body: text })
    },
  })
  const listed = await readAllUsers(connection, 0, () => undefined)
  const { live } = await observeListed(connection, nothingKnown, Promise.resolve(listed))
  await requireNoDuplicates(connection, listed, live, emails)
  return asked
}

const fresh = ['new@acme.example']

describe.each(['v1', 'v2'] as const)('a first run that would make accounts, on %s', (contract) => {
  it('may, where each address brings who has it', async () => {
    expect(await wouldHire(contract, 'exact', {}, fresh)).toEqual([emailOf(0), emailOf(5), ...fresh])
    expect(await wouldHire(contract, 'exact', { emailUnique: 'no' }, fresh)).toHaveLength(3)
  })

  it.each(['ignored', 'none'] as const)('may not, where an address brings nobody for sure: %s', async (looks) => {
    const probe = 'Run "espalier probe --write", which settles the last'
    await expect(wouldHire(contract, looks, {}, fresh)).rejects.toThrow(probe)
    const known = wouldHire(contract, looks, { emailUnique: 'no' }, fresh)
    await expect(known).rejects.toMatchObject({ exit: 8, message: expect.stringContaining('it allows two accounts with one address') as string }) // prettier-ignore
    await expect(wouldHire(contract, 'exact', { emailUnique: 'no', emailFilter: 'ignored' }, fresh)).rejects.toMatchObject({ exit: 8 }) // prettier-ignore
  })

  it('may, where a second account with an address was seen to be refused', async () => {
    expect(await wouldHire(contract, 'ignored', { emailUnique: 'yes' }, fresh)).not.toContain(fresh[0])
  })

  it('may not while a page could be taken for the list, although each address brings who has it', async () => {
    const other = contract === 'v1' ? 'none' : 'offset'
    const paging = { value: other, evidence: 'assumed' } as const
    const doubt = 'Before that is known, Espalier creates no accounts, and the chart needs 1'
    await expect(wouldHire(contract, 'exact', {}, fresh, { paging })).rejects.toThrow(doubt)
  })

  it('asks nothing if everybody of the chart is in the list', async () => {
    expect(await wouldHire(contract, 'ignored', { emailUnique: 'no' }, [emailOf(3).toUpperCase()])).toEqual([])
  })
})
