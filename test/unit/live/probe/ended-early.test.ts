import { expect, test } from 'vitest'
import { main } from '../../../../src/cli/dispatch.js'
import type { Switches } from '../../../../src/sandbox/switches.js'
import { worldIn, type Clock } from '../../../support/in-process.js'
import { address, countingClock, probed } from './company.js'

/** A writing probe that is interrupted once so many writes have come to the service. */
async function interrupted(after: number, switches: Partial<Switches> = {}) {
  const { sandbox, folder } = await probed(switches)
  const [stop, clock, said] = [new AbortController(), countingClock(), [] as string[]]
  const interrupting: Clock = {
    ...clock,
    now() {
      if (sandbox.writes().length >= after) stop.abort()
      return clock.now()
    },
  }
  const world = worldIn(
    folder,
    sandbox.url,
    interrupting,
    ({ text }) => said.push(text),
    () => undefined,
  )
  const argv = ['probe', '--write', '--email', address, '--yes']
  const { exit, err } = await main(argv, { ...world, interruption: () => stop.signal })
  await sandbox.close()
  const made = sandbox.company.users.filter(({ email }) => email === address)
  return { exit, err: err.text, said, made, writes: sandbox.writes().length }
}

test.each([1, 2, 4, 6])(
  'interrupted after %i writes, it sends one more, and names the account that is inactive now',
  async (after) => {
    const { exit, err, said, made, writes } = await interrupted(after)
    expect([exit, made.map(({ active }) => active)]).toEqual([1, [false]])
    expect(err).toContain('Interrupted: not everything was tried')
    expect(err).toContain(`The account ${address} (${made[0]?.id}) was created for the probe and is now inactive`)
    expect(said).toContain(
      `The account ${address} (${made[0]?.id}) is made. It is deactivated at the end, also after Ctrl-C.`,
    )
    expect(writes).toBeLessThanOrEqual(after + 1)
  },
)

test('interrupted before the first write, it makes no account and says so', async () => {
  const { exit, err, made, writes } = await interrupted(0)
  expect([exit, err, made, writes]).toEqual([1, 'espalier: Interrupted: nothing was written.\n', [], 0])
})

test('interrupted, it names the account that cannot be put away', async () => {
  const { exit, err, made } = await interrupted(5, { faults: ['PUT /users:4:403', 'PUT /users:5:403'] })
  expect([exit, made.map(({ active }) => active)]).toEqual([8, [true]])
  expect(err).toContain(`The account ${address} (${made[0]?.id}) was created for the probe and may still be active`)
})

/** The writing probe of a company whose service goes wrong so, and the accounts that it has made. */
async function wrong(...faults: readonly string[]) {
  return await wrongWith({}, faults)
}

async function wrongWith(switches: Partial<Switches>, faults: readonly string[]) {
  const { sandbox, probe } = await probed({ ...switches, faults })
  const { exit, err } = await probe('--write', '--email', address, '--yes')
  await sandbox.close()
  return { exit, err, made: sandbox.company.users.filter(({ email }) => email === address) }
}

test.each([
  ['once', ['PUT /users:2:401'], 6, false, 'is now inactive: it can stay'],
  ['from then on', ['PUT /users:*:401', 'POST /users:2:401'], 8, true, 'may still be active: look for it'],
  [
    'when the account is put away',
    ['PUT /users:6:401', 'PUT /users:7:401', 'PUT /users:8:401'],
    8,
    true,
    'deactivate it there by hand',
  ],
  ['when it is inactive already', ['GET /users?limit=1000:7:401'], 6, false, 'is now inactive'],
])('the key is refused %s: the account is named', async (_, faults, exits, active, says) => {
  const { exit, err, made } = await wrong(...faults)
  expect([exit, made.map((one) => one.active)]).toEqual([exits, [active]])
  expect(err).toContain('The service refuses the API key')
  expect(err).toContain(`The account ${address} (${made[0]?.id}) was created for the probe and`)
  expect(err).toContain(says)
})

test('an account of which nobody can tell whether it was made is named by its address', async () => {
  const { exit, err, made } = await wrong('POST /users:1:reset-after', ...lookingFails)
  expect([exit, made.length]).toEqual([8, 1])
  expect(err).toContain(`It is not known whether the account ${address} was created`)
  expect(err).toContain('The service refuses the API key')
})

test('a second account that nobody can look for is spoken of', async () => {
  const { exit, err } = await wrong('POST /users:2:reset-after', ...lookingFails)
  expect(exit).toBe(8)
  expect(err).toContain('There may be a second account with that address')
})

const done = ['POST /users:1:denied', 'POST /users:2:denied', 'POST /users:3:denied']

test.each<[string, Partial<Switches>, readonly string[], number, number]>([
  ['the first form', {}, done.slice(0, 1), 1, 1],
  ['each form', { emailUnique: 'no' }, done, 1, 2],
  ['a form that shows late', { lag: 8000 }, done, 1, 1],
  ['a form, and then the key is refused,', {}, ['POST /users:1:denied', 'POST /users:2:401'], 6, 1],
])('%s is refused and done: each account is found, put away and named', async (_, switches, faults, exits, count) => {
  const { exit, err, made } = await wrongWith(switches, faults)
  expect([exit, made.map(({ active }) => active)]).toEqual([exits, made.map(() => false)])
  expect(made.length).toBe(count)
  const ids = made.map(({ id }) => id).join(', ')
  expect(err).toContain(`The account ${address} (${ids}) was created for the probe and is now inactive`)
})

test('where each form is refused and no account shows, the last message says so', async () => {
  const { exit, err, made } = await wrong('POST /users:*:400')
  expect([exit, made]).toEqual([1, []])
  expect(err).toContain(
    'The service refused to create the account (POST /users, HTTP 400). No account with the address',
  )
})

test('an account whose making is refused, and for which nobody can look, is named by its address', async () => {
  const { exit, err } = await wrong('POST /users:*:denied', ...lookingFails)
  expect(exit).toBe(8)
  expect(err).toContain(`It is not known whether the account ${address} was created (POST /users, HTTP 404)`)
})

/** The list cannot be read from the moment on at which an account is looked for. */
const lookingFails = ['GET /users?includeInactive=true:3:401', 'GET /users?includeInactive=true:4:401']
