import { expect, test } from 'vitest'
import { cleanUp, fatesOf, lateOnes, remainingUsers } from '../../../../src/live/probe/cleanup.js'
import type { ProbeWriter } from '../../../../src/live/probe/probe-writer.js'
import type { UserId } from '../../../../src/model/names.js'
import { ExitError } from '../../../../src/model/exit-error.js'

const [one, two] = ['u-1', 'u-2'] as unknown as readonly [UserId, UserId]
const email = 'x@acme.example'

test('an account is inactive once that shows', async () => {
  const told: unknown[] = []
  const hand = {
    send: async (name: string, id: UserId) => await Promise.resolve(told.push(['send', name, id])),
    await: async (...what: readonly unknown[]) => void (await Promise.resolve(told.push(what))),
  } as unknown as ProbeWriter
  await cleanUp(hand, one)
  expect(told).toEqual([
    ['send', 'deactivate', one],
    [one, 'active', false],
  ])
})

test('each account is cleaned up, also where that fails for another', async () => {
  const away = async (id: UserId): Promise<void> => {
    if (id === one) throw new ExitError(8, 'It does not show.')
    await Promise.resolve()
  }
  expect(await fatesOf([one, two], away)).toEqual([
    { id: one, doubt: 'It does not show.' },
    { id: two, doubt: null },
  ])
})

test('an account may show late, and what cannot be looked for is unknown', async () => {
  const hand = (accounts: ProbeWriter['accounts']) => ({ accounts }) as unknown as ProbeWriter
  expect(
    await lateOnes(
      hand(async () => await Promise.resolve([one, two])),
      email,
      [one],
    ),
  ).toEqual([two])
  expect(
    await lateOnes(
      hand(async () => await Promise.reject(new ExitError(8, 'x'))),
      email,
      [],
    ),
  ).toBeNull()
})

test('what is left is named, and what may still be active is exit 8', () => {
  const [away, doubted] = [{ id: one, doubt: null }, { id: two, doubt: 'It does not show.' }] // prettier-ignore
  const clean = remainingUsers(new ExitError(1, 'Interrupted.'), email, [away], false)
  expect([clean.exit, clean.message]).toEqual([
    1,
    `Interrupted. The account ${email} (u-1) was created for the probe and is now inactive: it can stay. To probe again, use another address.`,
  ])
  const open = remainingUsers(new ExitError(1, 'Interrupted.'), email, [away, doubted], false)
  expect(open.exit).toBe(8)
  expect(open.message).toContain(`It does not show. The account ${email} (u-2) was created for the probe and may still`)
  expect(remainingUsers(null, email, [], true).message).toContain('There may be a second account')
})
