import { orElse, ExitError } from '../../model/exit-error.js'
import { newIdIn } from './probe-writer.js'
import { fatesOf, lateOnes, remainingUsers, cleanUp } from './cleanup.js'
import type { UserId } from '../../model/names.js'
import type { ServiceResponse } from './recording-client.js'
import type { ProbeWriter } from './probe-writer.js'
import type { RequestName, ThrowAway } from './requests.js'

/**
 * The new account, and the request that made it. `plain`: it was made without a manager. `takes`: the form that was
 * sent.
 */
export interface ProbeUser {
  readonly id: UserId
  readonly by: ServiceResponse
  readonly plain: boolean
  readonly takes: 'one' | 'array'
}

/**
 * Makes the account: with its manager; else, `plain`, without; else in the other form. Throws `ExitError` 1 if each is
 * rejected, and 8 if it is unknown whether it was made.
 */
export async function createProbeUser(hand: ProbeWriter, { email }: ThrowAway): Promise<ProbeUser> {
  const { name, by } = await sent(hand, email)
  const id = newIdIn(by) ?? (await lookedFor(hand, email, whatOf(by)))
  if (id === undefined) throw unknownWhetherMade(email, whatOf(by))
  return { id, by, plain: name !== 'create', takes: Array.isArray(hand.body(name)) ? 'array' : 'one' }
}

/** Sends one form after the other, until one is not rejected. */
async function sent(
  hand: ProbeWriter,
  email: string,
): Promise<{ readonly name: RequestName; readonly by: ServiceResponse }> {
  let what = ''
  try {
    for (const name of hand.named('create')) {
      const by = await hand.send(name, '' as UserId)
      if (!isRefused(by)) return { name, by }
      what = whatOf(by)
    }
  } catch (error) {
    if (!(error instanceof ExitError) || !hand.wasSent('create')) throw error
    throw await ended(hand, email, error, what)
  }
  throw await ended(hand, email, new ExitError(1, `The service refused to create the account${what}.`), what)
}

/**
 * What to report if no answer says that the account was made. It may have been made anyway: an account that has the
 * address by now is cleaned up and named, because none had it before.
 */
async function ended(hand: ProbeWriter, email: string, trouble: ExitError, what: string): Promise<ExitError> {
  const id = await lookedFor(hand, email, what)
  if (id === undefined)
    return new ExitError(trouble.exit, `${trouble.message} No account with the address ${email} shows after a minute.`)
  const away = async (one: UserId): Promise<unknown> => await cleanUp(hand, one)
  const first = await fatesOf([id], away)
  const late = await lateOnes(hand, email, [id])
  return remainingUsers(trouble, email, [...first, ...(await fatesOf(late ?? [], away))], late === null)
}

/** The accounts that have the address within a minute. Throws `ExitError` 8 if they cannot be looked for. */
async function lookedFor(hand: ProbeWriter, email: string, what: string): Promise<UserId | undefined> {
  return await orElse(hand.appears(email), ({ message }) => {
    throw unknownWhetherMade(email, what, ` ${message}`)
  })
}

export function isRefused({ status }: ServiceResponse): boolean {
  return status !== null && status >= 400 && status < 500
}

function whatOf({ by, status }: ServiceResponse): string {
  return ` (${by}, HTTP ${status ?? 'nothing'})`
}

function unknownWhetherMade(email: string, what: string, why = ''): ExitError {
  return new ExitError(
    8,
    `It is not known whether the account ${email} was created${what}. Look for it in Small Improvements, and deactivate it there by hand.${why}`,
  )
}
