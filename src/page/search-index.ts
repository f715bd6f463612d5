import { plain, withoutVowelE } from '../model/likeness.js'
import { byText, type Day } from '../model/names.js'
import type { OrgChart, Seat } from '../model/org-chart.js'

/** A time that the page can show: a day, or before the plan. */
export type Moment = Day | 'before'

/** A person as they stand from one day of the chart until another. `before` has the place -1. */
interface Entry {
  readonly seat: Seat
  readonly from: number
  until: number
  /** All by which a person is found, and their name alone, both as people type them. */
  readonly text: string
  readonly name: string
}

/** Everyone of an org chart on all its days, and before them, ready to be searched. */
export interface SearchIndex {
  readonly days: readonly Day[]
  readonly entries: readonly Entry[]
}

export interface Found {
  readonly seat: Seat
  /** When they stand as they were found, if that is not what is shown now; null: now. */
  readonly elsewhere: Moment | null
}

export interface Findings {
  readonly found: readonly Found[]
  /** How many people match in all. */
  readonly total: number
}

export function searchIndexOf({ before, days }: OrgChart): SearchIndex {
  const entries: Entry[] = before.map((seat) => entryOf(seat, -1, 0))
  const open = new Map<string, Entry>()
  for (const [at, { seats, gone }] of days.entries()) {
    for (const key of [...gone, ...seats.map((seat) => seat.key)]) {
      const entry = open.get(key)
      if (entry !== undefined) entry.until = at
      open.delete(key)
    }
    for (const seat of seats) {
      const entry = entryOf(seat, at, days.length)
      entries.push(entry)
      open.set(seat.key, entry)
    }
  }
  return { days: days.map(({ on }) => on), entries }
}

function entryOf(seat: Seat, from: number, until: number): Entry {
  const name = wordsOf(seat.name)
  return { seat, from, until, name, text: `${name} ${wordsOf(`${seat.key} ${seat.email} ${seat.department ?? ''}`)}` }
}

/** As typed, and for ü also without the e of ue: with blanks around, so that a word is found by its start. */
function wordsOf(text: string): string {
  const typed = plain(text).replaceAll(/[\s,;()/-]+/g, ' ')
  const near = withoutVowelE(typed)
  return near === typed ? ` ${typed}` : ` ${typed} ${near}`
}

/** The people who match all words of a query, in any order; the best first. `shown`: the times that are shown now. */
export function search(
  { days, entries }: SearchIndex,
  query: string,
  shown: readonly Moment[],
  most: number,
): Findings {
  const words = queryWords(query)
  if (words.length === 0) return { found: [], total: 0 }
  const now = shown.map((moment) => (moment === 'before' ? -1 : days.indexOf(moment)))
  const best = new Map<string, Hit>()
  for (const entry of entries) {
    const rank = rankOf(entry, words)
    if (rank === null) continue
    const hit = { entry, rank, far: farFrom(entry, now) }
    const other = best.get(entry.seat.key)
    if (other === undefined || hit.far < other.far || (hit.far === other.far && rank < other.rank))
      best.set(entry.seat.key, hit)
  }
  const hits = [...best.values()].toSorted(byRank).slice(0, most)
  return { found: hits.map(({ entry, far }) => foundAt(entry, far, days)), total: best.size }
}

interface Hit {
  readonly entry: Entry
  readonly rank: number
  /** How many days of the slider away from now: 0 is now. Later days come first, then before the plan, then the past. */
  readonly far: number
}

/** Each word, as typed and without the e of ue. */
function queryWords(query: string): readonly (readonly [string, string])[] {
  return plain(query)
    .split(/[\s,;()/-]+/)
    .filter((word) => word !== '')
    .map((word) => [word, word.length < 4 ? word : withoutVowelE(word)])
}

/** 0: all words begin a word of the name. 1: begin a word. 2: are within one. Null: not found. */
function rankOf({ text, name }: Entry, words: readonly (readonly [string, string])[]): number | null {
  let rank = 0
  for (const [typed, near] of words) {
    if (!text.includes(typed) && !text.includes(near)) return null
    const begins = (all: string): boolean => all.includes(` ${typed}`) || all.includes(` ${near}`)
    if (!begins(name)) rank = Math.max(rank, begins(text) ? 1 : 2)
  }
  return rank
}

const past = 1_000_000

function farFrom({ from, until }: Entry, now: readonly number[]): number {
  if (now.some((at) => from <= at && at < until)) return 0
  const last = Math.max(...now)
  if (from > last) return from - last
  return from === -1 ? past : past + last - until + 1
}

function byRank(a: Hit, b: Hit): number {
  return (
    Number(a.far > 0) - Number(b.far > 0) ||
    a.rank - b.rank ||
    byText(a.entry.name, b.entry.name) ||
    byText(a.entry.seat.key, b.entry.seat.key)
  )
}

function foundAt({ seat, from, until }: Entry, far: number, days: readonly Day[]): Found {
  if (far === 0) return { seat, elsewhere: null }
  const at = far < past ? from : until - 1
  return { seat, elsewhere: from === -1 ? 'before' : (days[at] ?? null) }
}
