import { nearest } from '../../desired/nearest.js'
import type { State } from '../../model/files.js'
import { isPersonKey, isUserId, type UserId } from '../../model/names.js'
import { Trouble } from '../../model/trouble.js'
import { json } from '../../render/escaping/json.js'
import { message, printed } from '../../render/escaping/printed.js'
import { nothing, words, type Words } from '../../render/escaping/words.js'
import { stateText } from '../../render/state-text.js'
import { counted } from '../../render/plan/counts.js'
import { followed, forget, resolved, unlocked } from '../../state/state.js'
import { nowhere, read, stateFound, type Trust } from '../../state/version.js'
import { readGiven } from '../../host/input-file.js'
import { stateStore } from '../../engine/session.js'
import { sealedState, sealerFrom } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, usage, flagValue, type ParsedArgs } from '../../model/arguments.js'
import { requireFree, lockStatus } from '../../engine/run.js'

/** `espalier state show`: which account belongs to whom. */
export async function stateShow(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'state show')
  const store = stateStore(host)
  const loaded = await store.load()
  if (loaded === null)
    return {
      exit: 0,
      out: format === 'json' ? json(null) : nothing,
      err: printed`There is no state at ${message(store.name)}.\n`,
    }
  const { state, trust, strange } = loaded
  return { exit: 0, out: format === 'json' ? json(state) : stateText(state), err: sealWords(trust, strange) }
}

const said: Readonly<Record<Trust, Words>> = {
  sealed: words`The seal fits: Espalier wrote this.`,
  unchecked: words`The seal was not checked: there is no key here.`,
  unsealed: words`There is no seal: check the state before you trust it.`,
  'other-key': words`The seal is of another key: check the state before you trust it.`,
  changed: words`The seal does not fit: the state was changed, or is not where it was written. Do not trust it.`,
  older: words`The seal fits, but a newer state was seen here before: this is an older copy.`,
}

/** What readers must know of a state before they read it. */
function sealWords(trust: Trust, strange: number): Words {
  const above = counted(strange, words`commit`)
  return strange === 0
    ? words`${said[trust]}\n`
    : words`${said[trust]} On top of it are ${above} by others: not shown here, and without effect.\n`
}

/** `espalier state forget KEY`: lets go of one account, which stays as it is. */
export async function stateForget(args: ParsedArgs, host: Host): Promise<Report> {
  const [key = ''] = args.words
  return await changed(host, (state) => {
    if (!isPersonKey(key) || !Object.hasOwn(state.bindings, key)) {
      throw new Trouble(
        7,
        `The state has no key "${key}".${meant(key, state.bindings)} "espalier state show" lists the keys.`,
      )
    }
    const says = `Forgotten: ${key} is no longer bound to account ${state.bindings[key]?.id ?? ''}. The account was not touched.`
    return { next: forget(state, key), says }
  })
}

/** `espalier state resolve INTENT`: a person has looked, and gives the outcome of a write. */
export async function stateResolve(args: ParsedArgs, host: Host): Promise<Report> {
  const [id = ''] = args.words
  const user = accountOf(args)
  return await changed(host, (state) => {
    if (!Object.hasOwn(state.intents, id)) {
      throw new Trouble(
        7,
        `There is no open write "${id}".${meant(id, state.intents)} "espalier state show" lists the open writes.`,
      )
    }
    const says = user === null ? `${id} counts as not sent.` : `${id} has made account ${user}.`
    return { next: resolved(state, id, user), says: `Settled: ${says} Run "espalier plan" next.` }
  })
}

/** The account that --created names; null for --not-sent. */
function accountOf(args: ParsedArgs): UserId | null {
  const created = flagValue(args, 'created')
  if ((created !== undefined) === args.flags.has('not-sent')) {
    throw usage('Say what you found: --created USER with the id of the account, or --not-sent.', 'state resolve')
  }
  if (created !== undefined && !isUserId(created))
    throw usage(`"${created}" is not the id of an account.`, 'state resolve')
  return created ?? null
}

/** `espalier state unlock ID`: a person knows that the run that holds the lock is over. */
export async function stateUnlock(args: ParsedArgs, host: Host): Promise<Report> {
  const [id = ''] = args.words
  const store = stateStore(host)
  const state = required(await sealedState(store, host), store.name)
  const next = unlocked(state, id)
  if (!args.flags.has('force') && (await lockStatus(state.lock, host)) === 'alive') {
    throw new Trouble(
      7,
      `${state.lock?.by ?? 'The run'} is still running: wait for it, or end it first. Add --force only if another program now has that process number.`,
    )
  }
  await store.save({ ...next, serial: state.serial + 1 })
  return { exit: 0, out: nothing, err: printed`Unlocked. It was held by ${state.lock?.by ?? ''}.\n` }
}

/** `espalier state recover FILE`: restores what a run did and could not save. */
export async function stateRecover(args: ParsedArgs, host: Host): Promise<Report> {
  const [file = ''] = args.words
  const kept = await readKept(file, host)
  const store = stateStore(host)
  const saved = await sealedState(store, host)
  // The lock of the run that wrote the file does no harm.
  const lock = saved?.lock?.id === kept.lock?.id ? null : (saved?.lock ?? null)
  await requireFree(lock, store.name, host)
  await store.save(followed(saved, kept))
  return {
    exit: 0,
    out: nothing,
    err: printed`Restored: the state now has serial ${kept.serial}. ${message(file)} can be deleted.\n`,
  }
}

/** A file can be anything: it is believed only if a run has sealed it. */
async function readKept(file: string, host: Host): Promise<State> {
  const bad = (why: string): Trouble =>
    new Trouble(7, `${file} cannot be used: ${why}. Name the file that the run kept.`)
  let bytes: Buffer
  try {
    bytes = Buffer.from(await readGiven(file, host.folder))
  } catch (error) {
    throw bad((error as Error).message)
  }
  const sound = read(bytes)
  if (typeof sound === 'string') throw bad(sound)
  const { state, trust } = stateFound(bytes, file, sealerFrom(host), nowhere)
  if (trust === 'sealed') return state
  throw bad(trust === 'unchecked' ? 'there is no key to check its seal with' : 'its seal does not fit')
}

/** Changes the saved state, unless a run is at work. */
async function changed(
  host: Host,
  change: (state: State) => { readonly next: State; readonly says: string },
): Promise<Report> {
  const store = stateStore(host)
  const state = required(await sealedState(store, host), store.name)
  await requireFree(state.lock, store.name, host)
  const { next, says } = change(state)
  await store.save({ ...next, serial: state.serial + 1 })
  return { exit: 0, out: nothing, err: printed`${message(says)}\n` }
}

function required(state: State | null, where: string): State {
  if (state === null) throw new Trouble(7, `There is no state at ${where}, so there is nothing to change.`)
  return state
}

function meant(word: string, known: object): string {
  const near = nearest(word, Object.keys(known))
  return near === null ? '' : ` Did you mean "${near}"?`
}
