import type { State } from '../model/files.js'
import { ExitError } from '../model/exit-error.js'
import { sealText } from '../render/seal-text.js'
import { printed, type Printable } from '../render/escaping/printed.js'
import { words } from '../render/escaping/words.js'
import { emptyState, withoutProof } from '../state/state.js'
import type { Loaded, Store } from '../model/ports.js'
import { loadChart } from '../engine/chart.js'
import { withService } from '../engine/session.js'
import { whyOf } from '../engine/state.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import { randomName, requireFree } from '../engine/run.js'
import { openApprovals, type OpenApprovals } from './open-approvals.js'
import { saveSealed } from './save-sealed.js'

/** Seals the state as it is, or what of it can be believed. Returns what to say. */
export async function sealFound(loaded: Loaded | null, store: Store, args: ParsedArgs, host: Host): Promise<Printable> {
  if (loaded === null)
    throw new ExitError(
      7,
      `There is no state at ${store.name}, so there is nothing to seal. If it is lost for good, add --new.`,
    )
  if (loaded.trust === 'sealed' && !args.flags.has('from'))
    return words`The state is sealed already. Nothing was changed.\n`
  await requireFree(loaded.state.lock, store.name, host)
  const open = loaded.trust === 'unsealed' ? await openApprovals(loaded.state, host) : []
  host.terminal.say(sealText(loaded, open))
  if (!(await isMeant(args, host))) return words`Nothing was changed.\n`
  const { name, trust } = loaded
  const hiring = loaded.state.hiring && !isPast(loaded, args)
  const kept = isOurs(loaded) ? loaded.state : withoutProof(loaded.state)
  const state = withApprovals({ ...kept, hiring }, open)
  await saveSealed(state, { digest: name, serial: state.serial, why: whyOf(trust), reason: null }, store, args, host)
  return printed`Sealed: the state has serial ${state.serial + 1} now.\n`
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

/** A state that is lost for good: an empty one takes its place, on purpose. Returns what to say. */
export async function sealNew(loaded: Loaded | null, store: Store, args: ParsedArgs, host: Host): Promise<Printable> {
  if (loaded !== null)
    throw new ExitError(
      7,
      `There is a state at ${store.name}: --new is only for a lost one. Run the command without it.`,
    )
  const { desired } = await loadChart(args, host, 'state seal')
  if (desired === null)
    throw new ExitError(
      1,
      'The chart is not valid, so its company is not known. "espalier validate" shows what is wrong.',
    )
  const { company, baseUrl } = withService(desired.settings, host)
  const state = emptyState(company, baseUrl, randomName(host))
  host.terminal.say(
    words`A new state knows no account: the next apply adopts each by its address, and makes none without --first-run.`,
  )
  if (!(await isMeant(args, host))) return words`Nothing was changed.\n`
  await saveSealed(state, { digest: '0'.repeat(32), serial: 0, why: 'missing', reason: null }, store, args, host)
  return printed`Sealed: a new state. Write its lineage into espalier.yaml, so that no other state replaces it unnoticed:\n\nstate: { lineage: ${state.lineage} }\n`
}

async function isMeant(args: ParsedArgs, { terminal }: Host): Promise<boolean> {
  if (args.flags.has('yes')) return true
  return (await terminal.ask(words`Is this right? Only "yes" seals it: `)).trim() === 'yes'
}
