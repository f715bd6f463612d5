import { isDay, type Day } from './names.js'
import { risks, type Risk, type RunOf } from './pull.js'

const kinds = [
  'plan',
  'apply',
  'reply',
  'drift',
  'failure',
  'pushed',
  'service',
  'setup',
  'proposal',
  'event',
  'form',
  'hr-file',
] as const

/**
 * The first line of each comment and issue of ours: what it is about, for the next run. It holds only numbers, hex
 * digits and our own words, so no foreign text can end it.
 */
export interface Marker {
  readonly kind: (typeof kinds)[number]
  /** open: of a plan that may still be replaced. frozen: it says what was, and stays. */
  readonly state: 'open' | 'frozen'
  /** The number of the pull request; 0 for an issue. */
  readonly pull: number
  readonly risk: Risk
  /** What it shows, as hex digits: a body is only written again if this changes. */
  readonly shows: string
}

const start = '<!-- espalier:v1 '
const end = ' -->'

/** The line that holds a marker. */
export function markerLine({ kind, state, pull, risk, shows }: Marker): string {
  return `${start}${JSON.stringify({ kind, state, pull, risk, shows })}${end}`
}

/** The marker on the first line of a text; null if there is none, or if it is not exactly as we write it. */
export function readMarker(text: string): Marker | null {
  const [line = ''] = text.slice(0, longest).split(/\r?\n/, 1)
  if (!line.startsWith(start) || !line.endsWith(end)) return null
  try {
    const marker = judged(JSON.parse(line.slice(start.length, -end.length)))
    return marker !== null && markerLine(marker) === line ? marker : null
  } catch {
    // The text only looks like one.
    return null
  }
}

const longest = 1_000

function judged(value: unknown): Marker | null {
  if (typeof value !== 'object' || value === null) return null
  const { kind, state, pull, risk, shows } = value as Readonly<Record<string, unknown>>
  const known = kinds.find((one) => one === kind)
  if (
    known === undefined ||
    (state !== 'open' && state !== 'frozen') ||
    typeof pull !== 'number' ||
    !Number.isSafeInteger(pull) ||
    pull < 0
  )
    return null
  const rank = risks.find((one) => one === risk)
  if (rank === undefined || typeof shows !== 'string' || !/^[0-9a-f]{0,64}$/.test(shows)) return null
  return { kind: known, state, pull, risk: rank, shows }
}

const seenStart = '<!-- espalier:seen '

/** The line that remembers since when something has drifted: days by the 32 hex digits that name it. */
export function seenLine(seen: ReadonlyMap<string, Day>): string {
  return `${seenStart}${JSON.stringify(Object.fromEntries(seen))}${end}`
}

/** What such a line anywhere in a text remembers; empty if there is none, or if it is not as we write it. */
export function readSeen(text: string): ReadonlyMap<string, Day> {
  const line = text.split(/\r?\n/).find((one) => one.startsWith(seenStart) && one.endsWith(end))
  if (line === undefined) return new Map()
  try {
    const known = Object.entries(
      JSON.parse(line.slice(seenStart.length, -end.length)) as Readonly<Record<string, unknown>>,
    )
    return new Map(
      known.flatMap(([name, day]) => (isName(name) && typeof day === 'string' && isDay(day) ? [[name, day]] : [])),
    )
  } catch {
    // A person has edited it: then it is new today.
    return new Map()
  }
}

function isName(text: string): boolean {
  return /^[0-9a-f]{32}$/.test(text)
}

const toldStart = '<!-- espalier:told '

/** The line of an issue that remembers what a chat was told of it last: 32 hex digits. */
export function toldLine(name: string): string {
  return `\n${toldStart}${name}${end}\n`
}

/** What such a line anywhere in a text remembers; '' if there is none. */
export function readTold(text: string): string {
  const [, name = ''] = new RegExp(`^${toldStart}([0-9a-f]{32})${end}\\r?$`, 'm').exec(text) ?? []
  return name
}

/**
 * The line in the comment of a plan where the address of its org chart page goes, once that is uploaded. It names the
 * attempt of the run, so that a page never gets into the comment of another plan.
 */
export function pagePlace({ id, attempt }: Pick<RunOf, 'id' | 'attempt'>): string {
  return `<!-- espalier:page ${digitsIn(id)}.${digitsIn(attempt)}${end}`
}

function digitsIn(text: string): string {
  return text.replaceAll(/\D/g, '')
}

/** The check that holds what was approved. Apply looks for it by this name. */
export const checkName = 'espalier / plan'
