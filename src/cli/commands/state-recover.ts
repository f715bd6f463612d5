import { message, printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { followed } from '../../state/state.js'
import { stateStore } from '../../engine/session.js'
import { sealedState, sealerFrom } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import type { ParsedArgs } from '../../model/arguments.js'
import { requireFree } from '../../engine/run.js'
import type { State } from '../../model/files.js'
import { ExitError } from '../../model/exit-error.js'
import { nowhere, read, stateFound } from '../../state/version.js'
import { readGiven } from '../../host/input-file.js'

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
  const bad = (why: string): ExitError =>
    new ExitError(7, `${file} cannot be used: ${why}. Name the file that the run kept.`)
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
