import { mkdir, open, readdir, rename, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { codeOf, readRegular } from './regular-file.js'
import { follows, read, type Version } from '../version.js'

/** A version and its bytes: two may have the same serial after an older copy was restored. */
export interface Seen extends Version {
  readonly bytes: Buffer
}

/*
 * Beside `state.json`: `state.json.after-17` is the claim on what comes after version 17, a folder that holds that
 * version under a name that is never used twice. `state.json.after-17.NAME` is such a folder while it is prepared.
 */

/** The one name for what comes after a version. */
function claimOn(file: string, base: Version | null): string {
  return `${file}.after-${base === null ? 'none' : base.serial}`
}

/**
 * Writes and syncs the version that is to come after `base`, in a place that other runs do not read. Returns the
 * folder.
 */
export async function prepareVersion(file: string, base: Version | null, name: string, bytes: Buffer): Promise<string> {
  const folder = `${claimOn(file, base)}.${name}`
  // The first save makes the folder of the file.
  if (base === null) await mkdir(dirname(file), { recursive: true })
  await mkdir(folder, { mode: 0o700 })
  try {
    await writeSynced(join(folder, name), bytes)
  } catch (error) {
    await rm(folder, { recursive: true, force: true })
    throw error
  }
  return folder
}

async function writeSynced(path: string, bytes: Buffer): Promise<void> {
  const handle = await open(path, 'wx', 0o600)
  try {
    await handle.writeFile(bytes)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * Claims to be what comes after `base`, and returns the claim; null if another run does, or has. A rename never
 * replaces a folder with something in it, so of all that claim at once one succeeds.
 */
export async function claim(file: string, base: Version | null, prepared: string): Promise<string | null> {
  const claimed = claimOn(file, base)
  try {
    await rename(prepared, claimed)
    return claimed
  } catch (error) {
    if (['ENOTEMPTY', 'EEXIST', 'ENOENT'].includes(codeOf(error))) return null
    throw error
  }
}

/**
 * Finishes the save of a writer that has claimed to be next and may have died; returns whether anything was done, by
 * this run or meanwhile. It need not know whether that writer is alive. The file was seen to be `base` after the claim
 * was there, so the claim is valid, and nothing else can come next; and its name is there once, so a late rename does
 * nothing. `isOurs`: whether a version may replace that of the file, because anyone who may write here can leave a
 * claim as well.
 */
export async function finish(file: string, base: Seen | null, isOurs: (bytes: Buffer) => boolean): Promise<boolean> {
  const claimed = claimOn(file, base)
  for (const name of await namesIn(claimed)) {
    const next = join(claimed, name)
    const bytes = await readRegular(next, next)
    if (bytes === null || !same(await readRegular(file, file), base)) return true
    const state = read(bytes)
    if (typeof state === 'string' || !follows(state, base) || !isOurs(bytes)) await rm(next, { force: true })
    else await promote(next, file)
    return true
  }
  return false
}

/** Makes a claimed version the file; false if it is no longer there. */
export async function promote(next: string, file: string): Promise<boolean> {
  try {
    await rename(next, file)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false
    throw error
  }
  await rmdir(dirname(next)).catch(() => undefined)
  return true
}

export function same(bytes: Buffer | null, seen: Seen | null): boolean {
  return bytes === null || seen === null ? bytes === seen : bytes.equals(seen.bytes)
}

/** Removes what was prepared or claimed to follow `serial` or an older version: none of it can be saved now. */
export async function clear(file: string, serial: number): Promise<void> {
  const prefix = `${basename(file)}.after-`
  for (const name of await namesIn(dirname(file))) {
    const [, after] = name.startsWith(prefix) ? (/^(none|\d+)(?:\.[\w-]+)?$/.exec(name.slice(prefix.length)) ?? []) : []
    if (after === undefined || (after !== 'none' && Number(after) > serial)) continue
    // What cannot be removed does no harm.
    await rm(join(dirname(file), name), { recursive: true, force: true }).catch(() => undefined)
  }
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => [])
}
