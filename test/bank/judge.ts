import { chanceOf } from '../simulation/chance.js'
import { drawn } from './draw.js'
import { aimd, fixedTen } from './others.js'
import { ours } from './ours.js'
import { ideal, play, type Client } from './play.js'
import type { Chance } from './servers.js'

/** Banks by which the pace was tuned, and banks that were looked at only when it was done. */
export const tuning: readonly number[] = [1, 2, 3]
export const judging: readonly number[] = [777, 31_337]

const jobs = 1000
/** What any client may have in flight, and so the ideal, too. */
const most = 16
/** Who needs more than so many times the ideal counts as not finished. */
const patience = 8

/** The clients that are compared. */
const clients: Readonly<Record<string, (chance: Chance) => Client>> = {
  'fixed 10 with backoff': (chance) => fixedTen(chance, jobs),
  AIMD: (chance) => aimd(chance, jobs),
  Espalier: (chance) => ours(chance, most),
}

/** How one client did on one bank: time against the ideal, and refusals for each job. */
export interface Judged {
  readonly client: string
  readonly bank: number
  readonly unfinished: number
  readonly time: { readonly p50: number; readonly p90: number; readonly max: number }
  readonly refused: { readonly p50: number; readonly p90: number }
}

/** Lets one client do the jobs on every server of a bank. */
export function judged(client: string, bank: number, servers: number): Judged {
  const open = clients[client]
  if (open === undefined) throw new Error(`there is no client ${client}`)
  const results = Array.from({ length: servers }, (_, place) => {
    const best = ideal(drawn(bank, place), jobs, most)
    const played = play(drawn(bank, place), open(chanceOf(place).next), jobs, best * patience)
    return { time: played.time / best, refused: played.refused / jobs }
  })
  const times = results.map(({ time }) => time).toSorted((a, b) => a - b)
  const refused = results.map((result) => result.refused).toSorted((a, b) => a - b)
  return {
    client,
    bank,
    unfinished: times.filter((time) => time === Number.POSITIVE_INFINITY).length,
    time: { p50: share(times, 0.5), p90: share(times, 0.9), max: share(times, 1) },
    refused: { p50: share(refused, 0.5), p90: share(refused, 0.9) },
  }
}

function share(sorted: readonly number[], part: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? Number.NaN
}

/** The whole comparison as text: a row for each client and bank. */
export function tableOf(banks: readonly number[], servers: number): string {
  const rows = banks.flatMap((bank) => Object.keys(clients).map((client) => lineOf(judged(client, bank, servers))))
  const head = ['client', 'bank', 'time p50', 'p90', 'max', '429s a job p50', 'p90', 'unfinished']
  return [head, ...rows].map((row) => row.map((cell, at) => cell.padEnd(at === 0 ? 22 : 15)).join('')).join('\n')
}

function lineOf({ client, bank, unfinished, time, refused }: Judged): string[] {
  const figures = [time.p50, time.p90, time.max, refused.p50, refused.p90]
  const shown = figures.map((figure) => (Number.isFinite(figure) ? figure.toFixed(3) : 'never'))
  return [client, String(bank), ...shown, String(unfinished)]
}
