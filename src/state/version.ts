import { state as isState } from '#validators/state'
import type { State } from '../model/files.js'
import { overgrown } from '../model/json.js'
import { Trouble } from '../model/trouble.js'

/** Which version of which state: what a save must follow. */
export type Version = Pick<State, 'lineage' | 'serial'>

/** More than this is no state: 20,000 people take 4 MiB, and the 60,000 that a chart may have 13 MiB. */
export const largestState = 16 * 1024 * 1024
export const tooLarge = `it is larger than ${largestState / 1024 / 1024} MiB`

/** The state that a text holds, or what is wrong with it. */
export function read(bytes: Buffer): State | string {
  const why = overgrown(bytes)
  if (why !== null) return why
  let value: unknown
  try {
    value = JSON.parse(bytes.toString('utf8'))
  } catch {
    return 'it is not JSON'
  }
  if (isState(value)) return value
  const first = isState.errors?.[0]
  return `${first?.instancePath ?? ''} ${first?.message ?? 'has another form'}`.trim()
}

/**
 * The state that a text holds. Throws `Trouble` 7 that names `place`: a damaged state is never taken for "no state",
 * because that could make second accounts.
 */
export function readSound(bytes: Buffer, place: string): State {
  const state = read(bytes)
  if (typeof state === 'string') throw damaged(place, state)
  return state
}

export function damaged(place: string, what: string): Trouble {
  return new Trouble(
    7,
    `The state ${place} is damaged: ${what}. Bring back an older copy. If there is none, move it away, or let ESPALIER_STATE name another place: the next plan then adopts every account by its address, and makes none.`,
  )
}

/** Throws `Trouble` 7 for a state that could not be read again. */
export function checkSize(bytes: Buffer, place: string): void {
  const why = bytes.length > largestState ? tooLarge : overgrown(bytes)
  if (why === null) return
  throw new Trouble(
    7,
    `The state could not be saved to ${place}, because it could not be read again: ${why}. Nothing was overwritten. Let go of people who have left with "espalier state forget", or split the company into two charts.`,
  )
}

export function lostSwap(place: string): Trouble {
  return new Trouble(7, `Another run has saved ${place} meanwhile. Nothing was overwritten: run the command again.`)
}

/** Whether a state may be saved over a version. The first one may have any serial: it may be a recovered one. */
export function follows(next: Version, base: Version | null): boolean {
  return base === null || (next.lineage === base.lineage && next.serial === base.serial + 1)
}

/** Throws a `TypeError` for a state that may not be saved over a version: whoever made it has a bug. */
export function checkFollows(next: Version, base: Version | null): void {
  if (follows(next, base)) return
  const over = base === null ? 'nothing' : `${base.serial} of ${base.lineage}`
  throw new TypeError(`Serial ${next.serial} of ${next.lineage} was to be saved over ${over}.`)
}
