import { today } from '../../desired/day.js'
import type { Evidence, State } from '../../model/files.js'
import { Trouble } from '../../model/trouble.js'
import { sealText } from '../../render/seal-text.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { newestRecordOf } from '../../state/chain.js'
import { recordParts } from '../../state/parts.js'
import { recordDigest } from '../../state/evidence.js'
import { emptyState, withoutProof } from '../../state/state.js'
import { loadChart } from '../../engine/chart.js'
import { stateStore, withService } from '../../engine/session.js'
import { openApprovals, type OpenApprovals } from '../open-approvals.js'
import { sealerFrom, whyOf } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import { usage, flagValue, type ParsedArgs } from '../../model/arguments.js'
import type { Loaded, Store } from '../../model/ports.js'
import { randomName, toolOf, requireFree, runner } from '../../engine/run.js'

/** `espalier state seal`: a person has looked at a state that runs refuse, and says that it is right. */
export async function stateSeal(args: ParsedArgs, host: Host): Promise<Report> {
  if (host.env['GITHUB_ACTIONS'] === 'true') throw notHere()
  if (sealerFrom(host) === null) throw noKey()
  if (!args.flags.has('yes') && !host.terminal.interactive)
    throw usage('There is no terminal to ask at: "state seal" needs --yes here.', 'state seal')
  const store = stateStore(host)
  const loaded = await store.load(flagValue(args, 'from'))
  if (args.flags.has('new')) return await sealNew(loaded, store, args, host)
  if (loaded === null)
    throw new Trouble(
      7,
      `There is no state at ${store.name}, so there is nothing to seal. If it is lost for good, add --new.`,
    )
  if (loaded.trust === 'sealed' && !args.flags.has('from'))
    return { exit: 0, out: nothing, err: words`The state is sealed already. Nothing was changed.\n` }
  await requireFree(loaded.state.lock, store.name, host)
  const open = loaded.trust === 'unsealed' ? await openApprovals(loaded.state, host) : []
  host.terminal.say(sealText(loaded, open))
  if (!(await isMeant(args, host))) return { exit: 0, out: nothing, err: words`Nothing was changed.\n` }
  const { name, trust } = loaded
  const hiring = loaded.state.hiring && !isPast(loaded, args)
  const kept = isOurs(loaded) ? loaded.state : withoutProof(loaded.state)
  const state = withApprovals({ ...kept, hiring }, open)
  await save(state, { digest: name, serial: state.serial, why: whyOf(trust), reason: null }, store, args, host)
  return { exit: 0, out: nothing, err: printed`Sealed: the state has serial ${state.serial + 1} now.\n` }
}

function withApprovals(state: State, open: OpenApprovals): State {
  if ('unasked' in open || open.length === 0) return state
  return { ...state, accepted: open.map(({ pull, check, digest }) => ({ pull, check, digest })) }
}

/** Whether people may have been hired whom the state does not know: they must not get a second account. */
function isPast({ trust }: Loaded, { flags }: ParsedArgs): boolean {
  return flags.has('from') || trust === 'older' || trust === 'changed'
}

/** Whether a run of ours has written it, at any time. */
function isOurs({ trust }: Loaded): boolean {
  return trust === 'sealed' || trust === 'older'
}

/** A state that is lost for good: an empty one takes its place, on purpose. */
async function sealNew(loaded: Loaded | null, store: Store, args: ParsedArgs, host: Host): Promise<Report> {
  if (loaded !== null)
    throw new Trouble(7, `There is a state at ${store.name}: --new is only for a lost one. Run the command without it.`)
  const { desired } = await loadChart(args, host, 'state seal')
  if (desired === null)
    throw new Trouble(
      1,
      'The chart is not valid, so its company is not known. "espalier validate" shows what is wrong.',
    )
  const { company, baseUrl } = withService(desired.settings, host)
  const state = emptyState(company, baseUrl, randomName(host))
  host.terminal.say(
    words`A new state knows no account: the next apply adopts each by its address, and makes none without --first-run.`,
  )
  if (!(await isMeant(args, host))) return { exit: 0, out: nothing, err: words`Nothing was changed.\n` }
  await save(state, { digest: '0'.repeat(32), serial: 0, why: 'missing', reason: null }, store, args, host)
  return {
    exit: 0,
    out: nothing,
    err: printed`Sealed: a new state. Write its lineage into espalier.yaml, so that no other state replaces it unnoticed:\n\nstate: { lineage: ${state.lineage} }\n`,
  }
}

async function isMeant(args: ParsedArgs, { terminal }: Host): Promise<boolean> {
  if (args.flags.has('yes')) return true
  return (await terminal.ask(words`Is this right? Only "yes" seals it: `)).trim() === 'yes'
}

async function save(
  state: State,
  takeover: NonNullable<Evidence['takeover']>,
  store: Store,
  args: ParsedArgs,
  host: Host,
): Promise<void> {
  const at = host.now().toISOString()
  const { run, by } = runner(host)
  const record: Evidence = {
    format: 2,
    tool: toolOf(host),
    from: at,
    at,
    company: state.company,
    service: state.service,
    timezone: 'UTC',
    asOf: today(host.now(), 'UTC'),
    commit: null,
    fingerprint: null,
    approvedAs: args.flags.has('yes') ? 'yes' : 'asked',
    pulls: [],
    run,
    by,
    limitsLifted: [],
    takeover,
    part: { number: 1, of: 1 },
    changes: [],
    previous: null,
  }
  const parts = recordParts(record, await newestRecordOf(state.evidence, store.records), sealerFrom(host))
  const evidence = recordDigest(parts.at(-1)?.text ?? '')
  await store.save({ ...state, serial: state.serial + 1, sealedAt: at, evidence }, parts)
}

function notHere(): Trouble {
  return new Trouble(
    64,
    'In a workflow only a reviewed line on the main branch seals a state: allow: { seal: { digest, reason, until } } in espalier.yaml, with the digest that the refused run showed. Or run this command on your own machine. Nothing was done.',
  )
}

function noKey(): Trouble {
  return new Trouble(
    1,
    'There is no key to seal with. Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, to the key of these runs.',
  )
}
