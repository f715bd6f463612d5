import { formless } from '../../model/alike.js'
import { canonicalEmail } from '../../model/names.js'
import { ExitError } from '../../model/exit-error.js'
import { requireCompleteList } from './first-list.js'
import { bringsJust } from './lookup.js'
import type { LiveState, User } from '../../model/people.js'
import type { Connection } from '../connection.js'
import type { Records } from './pages.js'

/**
 * Before a first run makes accounts for `emails`: no known account can show that the list is cut, so none of these
 * people may be in it unseen. `listed`: the list as it was read. Throws `ExitError` 8 if the list may not be whole and a
 * person whom it hides would get a second account: that is so unless the service can be asked for an address, or is
 * known to reject a second account with one.
 */
export async function requireNoDuplicates(
  connection: Connection,
  listed: Records,
  live: LiveState,
  emails: readonly string[],
): Promise<void> {
  const shown = new Set([...live.users.values()].map(addressOf))
  const unseen = emails.filter((email) => !shown.has(canonicalEmail(email)))
  const [newcomer] = unseen
  if (newcomer === undefined) return
  requirePlainAddresses(live, unseen)
  const finds = await findsByAddress(connection, live, newcomer)
  const { value, evidence } = connection.facts.emailUnique
  if (!finds && !(value === 'yes' && evidence === 'probed')) throw unfindable(unseen, value === 'no')
  const undone = `Before that is known, Espalier creates no accounts, and the chart needs ${unseen.length}. Nothing is written.`
  await requireCompleteList(connection, listed, { undone, again: 'plan again' }, finds)
}

/** Whether each address finds its account: tried with the first and the last active user, and with a new person. */
async function findsByAddress(connection: Connection, { users }: LiveState, newcomer: string): Promise<boolean> {
  const having = new Map<string, number>()
  for (const user of users.values()) having.set(addressOf(user), (having.get(addressOf(user)) ?? 0) + 1)
  const active = [...users.values()].filter(
    (user) => user.values.active === true && having.get(addressOf(user)) === 1 && !/\s/.test(addressOf(user)),
  )
  const tried = new Set([active[0], active.at(-1)].filter((user) => user !== undefined))
  const found = await Promise.all(
    [...tried].map(async ({ id, values }) => await bringsJust(connection, String(values.email), id)),
  )
  return found.length > 0 && found.every((isFound) => isFound) && (await bringsJust(connection, newcomer, null))
}

function addressOf({ values }: User): string {
  return canonicalEmail(String(values.email))
}

/** Throws `ExitError` 8 for an account whose address is that of a person of the chart, but for blanks or other letters. */
function requirePlainAddresses({ users }: LiveState, emails: readonly string[]): void {
  const byForm = new Map(emails.map((email) => [formless(email), email]))
  const odd = [...users.values()].flatMap((user) => {
    const address = String(user.values.email)
    const email = byForm.get(formless(address))
    return email === undefined ? [] : [`account ${user.id} has ${JSON.stringify(address)} and the chart ${email}`]
  })
  if (odd.length === 0) return
  throw new ExitError(
    8,
    `Addresses differ from the chart only in blanks or in the form of a letter: ${odd.slice(0, 5).join('; ')}${odd.length > 5 ? `; and ${odd.length - 5} more` : ''}. Nothing is written: a new account could be a second one. Correct these addresses in Small Improvements, then plan again.`,
  )
}

function unfindable(emails: readonly string[], twice: boolean): ExitError {
  const some = emails.slice(0, 5).join(', ')
  const named = emails.length > 5 ? `${some} and ${emails.length - 5} more` : some
  const why = twice
    ? 'it allows two accounts with one address'
    : 'it is not known whether it allows two accounts with one address'
  const settle = twice ? '' : 'Run "espalier probe --write", which settles the last. Or look'
  return new ExitError(
    8,
    `It is not known whether these people of the chart have an account (${named}): the list of users does not show them, the service does not find accounts by address, and ${why}. Nothing is written on a first run before that is known. ${settle === '' ? 'Look' : settle} for them in Small Improvements, and create the missing accounts there: Espalier adopts them.`,
  )
}
