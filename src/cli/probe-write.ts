import type { RecordingClient } from '../live/probe/recording-client.js'
import type { ProbedFact } from '../live/probe/finding.js'
import type { Looked } from '../live/probe/look.js'
import { requestsOf, shownRequest } from '../live/probe/requests.js'
import { isTaken, managerFor } from '../live/probe/fixtures.js'
import { tryOut } from '../live/probe/try-out.js'
import { ExitError } from '../model/exit-error.js'
import { requestsText } from '../render/facts-text.js'
import { printed } from '../render/escaping/printed.js'
import { words } from '../render/escaping/words.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'

/** Runs the trials on one new account, after a person has seen each request and agreed. */
export async function tryWith(
  client: RecordingClient,
  { users, findings, paging }: Looked,
  email: string,
  args: ParsedArgs,
  host: Host,
): Promise<readonly ProbedFact[]> {
  const { contract } = client.connection
  host.terminal.progress(null)
  if (await isTaken(client, users, paging, email)) {
    throw new ExitError(
      1,
      `An account already has the address ${email}. Give --email an address of yours that no account has: the new account is of no use afterwards. Nothing was written.`,
    )
  }
  const person = { email, manager: managerFor(contract, users, findings) }
  const requests = requestsOf(contract, person)
  const shown = requests.map((one) => ({ ...one, request: shownRequest(contract, one) }))
  host.terminal.say(requestsText(shown, email, person.manager))
  await agreed(args, host)
  const stop = host.interruption()
  stop.addEventListener('abort', () => host.terminal.say(stopping), { once: true })
  const { findings: found, left } = await tryOut(client, person, paging, stop, (id) =>
    host.terminal.say(printed`The account ${email} (${id}) is made. It is deactivated at the end, also after Ctrl-C.`),
  )
  host.terminal.say(printed`The account ${email} (${left.join(', ')}) is now inactive and of no further use.`)
  return found
}

const stopping = words`Interrupted: the account is deactivated first. Ctrl-C again ends at once and leaves it as it is.`

async function agreed(args: ParsedArgs, { terminal }: Host): Promise<void> {
  if (args.flags.has('yes')) return
  const answer = terminal.interactive ? await terminal.ask(printed`Send them? Type yes: `) : null
  if (answer?.trim() === 'yes') return
  throw new ExitError(
    1,
    answer === null
      ? 'There is no terminal to ask at: read the requests above, and add --yes to send them. Nothing was written.'
      : 'Not sent. Nothing was written.',
  )
}
