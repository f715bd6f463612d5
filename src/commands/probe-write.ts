import type { Ears } from '../live/probing/ears.js'
import type { Finding } from '../live/probing/finding.js'
import type { Looked } from '../live/probing/look.js'
import { requestsOf, shownRequest } from '../live/probing/requests.js'
import { isTaken, managerFor } from '../live/probing/stand-ins.js'
import { tryOut } from '../live/probing/try-out.js'
import { Trouble } from '../model/trouble.js'
import { requestsText } from '../render/facts-text.js'
import { printed } from '../render/sinks/printed.js'
import type { Given } from './flags.js'
import type { World } from './world.js'

/** Tries things out on one new account, after a person has seen each request and agreed. */
export async function tryWith(
  ears: Ears,
  { users, findings, paging }: Looked,
  email: string,
  given: Given,
  world: World,
): Promise<readonly Finding[]> {
  const { contract } = ears.connection
  world.terminal.progress(null)
  if (await isTaken(ears, users, paging, email)) {
    throw new Trouble(
      1,
      `An account has the address ${email} already. --write takes an address of yours that no account has: the new account is thrown away. Nothing was written.`,
    )
  }
  const person = { email, manager: managerFor(contract, users, findings) }
  const requests = requestsOf(contract, person)
  const shown = requests.map((one) => ({ ...one, request: shownRequest(contract, one) }))
  world.terminal.say(requestsText(shown, email))
  await agreed(given, world)
  const { findings: found, left } = await tryOut(ears, person, paging, world.interruption())
  world.terminal.say(printed`Inactive now, and of no more use: ${left.join(', ')}.`)
  return found
}

async function agreed(given: Given, { terminal }: World): Promise<void> {
  if (given.flags.has('yes')) return
  const answer = terminal.interactive ? await terminal.ask(printed`Send them? Type yes: `) : null
  if (answer?.trim() === 'yes') return
  throw new Trouble(
    1,
    answer === null
      ? 'Nobody can be asked here: read the requests above, and add --yes to send them. Nothing was written.'
      : 'Not sent. Nothing was written.',
  )
}
