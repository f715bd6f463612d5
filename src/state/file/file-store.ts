import { rm, rmdir, unlink } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { ExitError } from '../../model/exit-error.js'
import type { FoundState, Store } from '../../model/ports.js'
import { claim, clear, finish, prepareVersion, promote, same, type Seen } from './compare-and-swap-file.js'
import { readRecords, writeRecords } from './file-records.js'
import { codeOf, readRegular, syncFolder } from './regular-file.js'
import { verdictOn, type Sealer } from '../seal.js'
import type { StorePlace } from '../store.js'
import { checkFollows, checkSize, stateFound, lostSwap, nowhere, sealedText, type Version } from '../version.js'
import { isOlder, remember, remembered } from './memory.js'

/**
 * One JSON file, replaced as a whole. A new version is prepared beside it, claims to be the next one, and becomes the
 * file if that is still the version it follows. There is no lock and no clock: the next run finishes or clears what a
 * killed writer leaves.
 */
export function fileStore(path: string, { folder, run, sealer, memory }: FilePlace): Store {
  const file = resolve(folder, path)
  let seen: Seen | null = null
  let saves = 0
  const load = async (): Promise<FoundState | null> => {
    for (;;) {
      const bytes = await readRegular(file, path)
      const here = bytes === null ? null : stateFound(bytes, path, sealer, nowhere)
      seen = bytes === null || here === null ? null : { ...versionOf(here.state), bytes }
      // Where nothing may be written, no run was told that the next version is saved. Without a key no claim is known
      // to be ours.
      if (sealer === null || !(await finish(file, seen, follower(sealer, seen)).catch(() => false))) return here
    }
  }
  return {
    name: path,
    async load(from) {
      if (from !== undefined) throw noCommits(path)
      // Before the file: what another run saves in between is newer than the version remembered here, never older.
      const last = await remembered(memory, file)
      const here = await load()
      if (here === null) return null
      const trust = here.trust === 'sealed' && isOlder(here.state, last) ? 'older' : here.trust
      if (trust === 'sealed' && here.state.serial !== last?.serial) await remember(memory, file, here.state)
      return { ...here, trust, commit: null, strange: 0 }
    },
    async hasTraces() {
      return (await remembered(memory, file)) !== null || (await readRecords(file, path)).length > 0
    },
    async records() {
      return await readRecords(file, path)
    },
    async save(state, records = []) {
      checkFollows(state, seen)
      const bytes = sealedText(state, sealer, nowhere, path)
      checkSize(bytes, path)
      saves += 1
      const next = { ...versionOf(state), bytes }
      try {
        await writeRecords(file, records)
        await swap(file, path, seen, next, `${run}-${saves}`, follower(sealer, seen))
      } catch (error) {
        if (error instanceof ExitError) throw error
        // A run that has saved meanwhile has cleared what was prepared here.
        throw same(await readRegular(file, path), seen) ? notSaved(path, error) : lostSwap(path)
      }
      seen = next
      await remember(memory, file, state)
    },
  }
}

type FilePlace = Pick<StorePlace, 'folder' | 'run' | 'sealer' | 'memory'>

/** What may come after a version: if that is sealed by us, only what is too. */
function follower(sealer: Sealer | null, base: Seen | null): (bytes: Buffer) => boolean {
  const isSealed = (bytes: Buffer): boolean =>
    sealer !== null && verdictOn(bytes, 'state', sealer, nowhere) === 'sealed'
  return (bytes) => base === null || !isSealed(base.bytes) || isSealed(bytes)
}

function versionOf({ lineage, serial }: Version): Version {
  return { lineage, serial }
}

function noCommits(path: string): ExitError {
  return new ExitError(
    64,
    `The state ${path} is a file, not a commit: put the right copy in its place, then run the command without --from.`,
  )
}

/** `name` is never used twice. Throws `ExitError` 7 if the file is not `base`, or what the system says. */
async function swap(
  file: string,
  place: string,
  base: Seen | null,
  next: Seen,
  name: string,
  isOurs: (bytes: Buffer) => boolean,
): Promise<void> {
  const prepared = await prepareVersion(file, base, name, next.bytes)
  try {
    let claimed = await claim(file, base, prepared)
    for (let tries = 0; claimed === null; tries += 1) {
      if (tries === 5) throw new Error(`something is in the way of ${prepared}`)
      await finish(file, base, isOurs)
      if (!same(await readRegular(file, place), base)) throw lostSwap(place)
      claimed = await claim(file, base, prepared)
    }
    await take(join(claimed, name), file, place, base, next)
  } catch (error) {
    await rm(prepared, { recursive: true, force: true })
    throw error
  }
  await syncFolder(dirname(file))
  await clear(file, next.serial - 1)
}

/** Makes a claimed version the file, if that is still `base`. Another run may do it for us at any time. */
async function take(claimed: string, file: string, place: string, base: Seen | null, next: Seen): Promise<void> {
  const found = await readRegular(file, place)
  if (!same(found, base)) {
    if ((await withdraw(claimed)) || !same(found, next)) throw lostSwap(place)
    return
  }
  try {
    if (await promote(claimed, file)) return
  } catch (error) {
    // A save that was reported as failed must not be finished later.
    if (await withdraw(claimed)) throw error
  }
  // Our version has gone from a valid claim, so it became the file: unless a person has removed the whole folder.
  if ((await readRegular(file, place)) === null) throw lostSwap(place)
}

/** Takes a version out of its claim; false if it is no longer there. */
async function withdraw(claimed: string): Promise<boolean> {
  const there = await unlink(claimed).then(
    () => true,
    () => false,
  )
  await rmdir(dirname(claimed)).catch(() => undefined)
  return there
}

function notSaved(place: string, error: unknown): ExitError {
  return new ExitError(
    7,
    `The state could not be saved to ${place} (${codeOf(error)}). Make room or give access, and run the command again.`,
    { cause: error },
  )
}
