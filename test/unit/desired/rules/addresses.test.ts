import { expect, test } from 'vitest'
import { chartFrom, person } from './rules-charts.js'

async function found(...people: readonly (readonly [string, object])[]): Promise<readonly string[]> {
  const { diagnostics } = await chartFrom(people, '2026-06-01')
  return diagnostics.map(({ code, message }) => `${code}: ${message}`)
}

const ann = person('ann', { email: 'ann@acme.example' })

test('one address is of one person, in any case', async () => {
  const twice = await found(ann, person('ben', { email: 'ANN@acme.example' }))
  expect(twice).toHaveLength(1)
  expect(twice[0]).toMatch(
    /^duplicate-email: Some Body \(ben\) has the address ANN@acme\.example, which is also the one/,
  )
})

test.each([
  ['ann', 'ben'],
  ['zoe', 'ben'],
])(
  'a leaver keeps the address, and may be back under another key: %s, whose key comes in any order',
  async (key, other) => {
    const left = person(key, { email: 'x@acme.example', status: 'left' })
    const [clash] = await found(left, person(other, { email: 'x@acme.example' }))
    expect(clash).toContain(
      `If they are the same person, delete the other entry, and take Some Body (${key}) back. If not, give one of the two another address.`,
    )
    const [leavers] = await found(left, person(other, { email: 'x@acme.example', status: 'left' }))
    expect(leavers).toContain('when its person leaves: give one of the two another address.')
  },
)

test('addresses that look alike are a finding until one is said to be a new person', async () => {
  const [zero, oh] = [person('a', { email: 'b0b@acme.example' }), person('b', { email: 'bob@acme.example' })]
  expect((await found(zero, oh))[0]).toContain('look-alike-email')
  expect(await found([zero[0], { ...zero[1], newPerson: true }], oh)).toEqual([])
})

test('an address that passes on a later day is judged on that day', async () => {
  const later = (key: string, email: string) =>
    person(key, { email: `${key}1x@acme.example`, changes: [{ on: '2026-07-01', email }] })
  expect(await found(ann, later('ben', 'ann@acme.example'))).toEqual([
    expect.stringContaining('duplicate-email: On 2026-07-01, Some Body (ben) would have the address ann@acme.example'),
  ])
  const gives = person('ann', { email: 'ann@acme.example', changes: [{ on: '2026-07-01', email: 'a@acme.example' }] })
  expect(await found(gives, later('ben', 'ann@acme.example'))).toEqual([])
})
