import { stateStore } from '../../engine/session.js'
import { sealerFrom } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../../model/arguments.js'
import { ExitError } from '../../model/exit-error.js'
import { nothing } from '../../render/escaping/words.js'
import { sealFound, sealNew } from '../seal-state.js'

/** `espalier state seal`: a person has looked at a state that runs refuse, and says that it is right. */
export async function stateSeal(args: ParsedArgs, host: Host): Promise<Report> {
  if (host.env['GITHUB_ACTIONS'] === 'true') throw notHere()
  if (sealerFrom(host) === null) throw noKey()
  if (!args.flags.has('yes') && !host.terminal.interactive)
    throw usage('There is no terminal to ask at: "state seal" needs --yes here.', 'state seal')
  const store = stateStore(host)
  const loaded = await store.load(flagValue(args, 'from'))
  const seal = args.flags.has('new') ? sealNew : sealFound
  return { exit: 0, out: nothing, err: await seal(loaded, store, args, host) }
}

function notHere(): ExitError {
  return new ExitError(
    64,
    'In a workflow only a reviewed line on the main branch seals a state: allow: { seal: { digest, reason, until } } in espalier.yaml, with the digest that the refused run showed. Or run this command on your own machine. Nothing was done.',
  )
}

function noKey(): ExitError {
  return new ExitError(
    1,
    'There is no key to seal with. Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, to the key of these runs.',
  )
}
