import { Trouble } from '../../model/trouble.js'
import { newIdIn } from './hand.js'
import type { UserId } from '../../model/names.js'
import type { Heard } from './ears.js'
import type { Hand } from './hand.js'
import type { RequestName, ThrowAway } from './requests.js'

/** The new account, and by which request. `plain`: it was made without a manager. `takes`: what the request has sent. */
export interface Made {
  readonly id: UserId
  readonly by: Heard
  readonly plain: boolean
  readonly takes: 'one' | 'array'
}

/**
 * Makes the account: with its manager; else, `plain`, without; else in the other form. Throws `Trouble` 1 if each is
 * refused, and 8 if nobody can tell whether it was made.
 */
export async function made(hand: Hand, { email, manager }: ThrowAway): Promise<Made> {
  const none = '' as UserId
  let [by, name]: [Heard, RequestName] = [await hand.send('create', none), 'create']
  for (const next of ['createPlain', 'createOther'] as const) {
    if (!isRefused(by) || (next === 'createPlain' && manager === null)) continue
    ;[by, name] = [await hand.send(next, none), next]
  }
  const id = newIdIn(by) ?? (isRefused(by) ? undefined : await lookedFor(hand, by, email))
  if (id === undefined) throw notMade(by, email)
  return { id, by, plain: name !== 'create', takes: Array.isArray(hand.body(name)) ? 'array' : 'one' }
}

/** The account of a request whose answer does not name it. Throws `Trouble` 8 if nobody can look for it. */
async function lookedFor(hand: Hand, by: Heard, email: string): Promise<UserId | undefined> {
  try {
    return await hand.appears(email)
  } catch (error) {
    if (!(error instanceof Trouble)) throw error
    throw notMade(by, email, ` ${error.message}`)
  }
}

export function isRefused({ status }: Heard): boolean {
  return status !== null && status >= 400 && status < 500
}

function notMade(heard: Heard, email: string, why = ''): Trouble {
  const { status, by } = heard
  const what = `${by}, HTTP ${status ?? 'nothing'}`
  if (isRefused(heard)) return new Trouble(1, `The service does not make the account (${what}). Nothing was changed.`)
  return new Trouble(
    8,
    `Nobody can tell whether the account ${email} was made (${what}). Look for it in Small Improvements, and deactivate it there by hand.${why}`,
  )
}
