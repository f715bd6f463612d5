import { state as isState } from '#validators/state'
import type { State } from '../model/files.js'
import { overgrown } from '../model/json.js'
import type { FoundState } from '../model/ports.js'
import { ExitError } from '../model/exit-error.js'
import { jsonText, lineText } from './json-text.js'
import { sealedBytes, textDigest, verdictOn, type SealedAt, type Sealer } from './seal.js'

/** Which version of which state: what a save must follow. */
export type Version = Pick<State, 'lineage' | 'serial'>

/** A larger text is no state: 20,000 people take 4 MiB, and the 60,000 that a chart may have 13 MiB. */
export const largestState = 16 * 1024 * 1024
export const tooLarge = `it is larger than ${largestState / 1024 / 1024} MiB`

/**
 * The state that a text holds, or what is wrong with it. `isOurs`: its seal fits, so it was known to be small enough when
 * it was saved.
 */
export function read(bytes: Buffer, isOurs = false): State | string {
  const why = isOurs ? null : overgrown(bytes)
  if (why !== null) return why
  const text = bytes.toString('utf8')
  if (text.startsWith('\uFEFF'))
    return 'it begins with a byte order mark, which an editor has put there: save it without one'
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return 'it is not JSON'
  }
  if (isState(value)) return withoutSeal(value)
  if (isLater(value)) return later
  const first = isState.errors?.[0]
  return `${first?.instancePath ?? ''} ${first?.message ?? 'has another form'}`.trim()
}

const later = 'a newer version of Espalier wrote it'

function isLater(value: unknown): boolean {
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : null
  return typeof format === 'number' && format > 2
}

/** A seal is of a text: a state that is changed and saved gets another one. */
function withoutSeal(sealed: State): State {
  const { seal: _, ...state } = sealed
  return state
}

/** A file may be moved, so its seal says no place. */
export const nowhere: SealedAt = { branch: null, parent: null }

/** The state that a text holds, and what its seal says. Throws as `readSound` does. */
export function stateFound(bytes: Buffer, place: string, sealer: Sealer | null, at: SealedAt): FoundState {
  const trust = sealer === null ? 'unchecked' : verdictOn(bytes, 'state', sealer, at)
  return { state: readSound(bytes, place, trust === 'sealed'), trust, name: textDigest(bytes) }
}

/** The sealed text of a state: a line for each account and each open write, so that its changes can be read. */
export function sealedText(state: State, sealer: Sealer | null, at: SealedAt, place: string): Buffer {
  return sealUnsealed(unsealedText(state), sealer, at, place)
}

/** The same, of the text of the state. */
export function sealUnsealed(text: string, sealer: Sealer | null, at: SealedAt, place: string): Buffer {
  if (sealer === null) throw noSealer(place)
  return sealedBytes(text, 'state', sealer, at)
}

/** The text of a state as it is now, without the end that its seal is. */
export function unsealedText(state: State): string {
  const parts = Object.entries({ ...state, format: 2 }).map(
    ([name, value]) => `${JSON.stringify(name)}:${textOf(name, value)}`,
  )
  return `{\n${parts.join(',\n')}`
}

function textOf(name: string, value: unknown): string {
  if (name === 'bindings' || name === 'intents') return entriesText(value as State['bindings'], '\n')
  return name === 'unrecorded' ? entriesText(value as NonNullable<State['unrecorded']>, '') : jsonText(value)
}

/** An entry after the other, with `between` around each. */
function entriesText(entries: Readonly<Record<string, object>>, between: string): string {
  const lines: string[] = []
  for (const key of Object.keys(entries)) lines.push(lineText(key, entries[key] ?? {}))
  return lines.length === 0 ? '{}' : `{${between}${lines.join(`,${between}`)}${between}}`
}

function noSealer(place: string): ExitError {
  return new ExitError(
    1,
    `The state ${place} could not be saved, because there is no key to seal it with. Set SMALL_IMPROVEMENTS_API_KEY, or ESPALIER_STATE_KEY if your runs have one, and run the command again. Nothing was changed.`,
  )
}

/**
 * The state that a text holds. Throws `ExitError` 7 naming `place`: a damaged state is never taken for "no state",
 * because that could make second accounts.
 */
function readSound(bytes: Buffer, place: string, isOurs: boolean): State {
  const state = read(bytes, isOurs)
  // Whole, and sealed by Espalier: what is not known here came with a later version.
  if (state === later || (typeof state === 'string' && isOurs))
    throw new ExitError(7, `The state ${place} cannot be read here: ${later}. Nothing was written. Update Espalier.`)
  if (typeof state === 'string') throw damaged(place, state)
  return state
}

export function damaged(place: string, what: string): ExitError {
  return new ExitError(
    7,
    `The state ${place} is damaged: ${what}. Restore an older copy, and seal it with "espalier state seal". If there is none, move the state away, and start a new one with "espalier state seal --new": the next apply then adopts every account by its address, and makes none.`,
  )
}

/** Throws `ExitError` 7 for a state that could not be read again. */
export function checkSize(bytes: Buffer, place: string): void {
  const why = bytes.length > largestState ? tooLarge : overgrown(bytes)
  if (why === null) return
  throw new ExitError(
    7,
    `The state could not be saved to ${place}, because it could not be read again: ${why}. Nothing was overwritten. Forget people who have left with "espalier state forget", or split the company into two charts.`,
  )
}

export function lostSwap(place: string): ExitError {
  return new ExitError(7, `Another run has saved ${place} meanwhile. Nothing was overwritten: run the command again.`)
}

/** Whether a state may be saved over a version. The first one may have any serial: it may be a recovered one. */
export function follows(next: Version, base: Version | null): boolean {
  return base === null || (next.lineage === base.lineage && next.serial === base.serial + 1)
}

/** Throws a `TypeError` for a state that may not be saved over a version: the caller has a bug. */
export function checkFollows(next: Version, base: Version | null): void {
  if (follows(next, base)) return
  const over = base === null ? 'nothing' : `${base.serial} of ${base.lineage}`
  throw new TypeError(`Serial ${next.serial} of ${next.lineage} was to be saved over ${over}.`)
}
