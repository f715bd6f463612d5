import {
  bucket,
  changing,
  fixedWindow,
  serverOf,
  slidingWindow,
  type Build,
  type Limiter,
  type Chance,
  type Server,
} from './servers.js'
import { chanceOf } from '../simulation/chance.js'

/** The kinds of servers, as often as they are in a bank. */
const kinds = [
  'bucket', 'bucket', 'fixed window', 'sliding window', 'cap', 'mixture', 'queue', 'no limit', 'change',
] as const // prettier-ignore

/** Makes the server of a seed. The same one comes twice as often as it is asked for: each client gets a fresh one. */
export function drawn(bank: number, place: number): Server {
  const chance = chanceOf(bank * 1_000_003 + place).next
  return serverOf(buildOf(chance), chanceOf(bank * 7_000_003 + place).next)
}

function buildOf(chance: Chance): Build {
  const kind = kinds[Math.floor(chance() * kinds.length)] ?? 'bucket'
  const latency = spread(30, 600, chance)
  // 4 of 10 say how long to wait, half of those as a date.
  const told = chance() < 0.6 ? 'none' : chance() < 0.5 ? 'seconds' : 'date'
  const base = { limits: [], workers: Number.POSITIVE_INFINITY, queues: false, latency, told } as const
  switch (kind) {
    case 'bucket': {
      const [rate, burst] = [spread(1, 150, chance), whole(1, 100, chance)]
      return { ...base, name: `bucket ${rate.toFixed(1)}/s, ${burst} at once`, limits: [bucket(rate, burst)] }
    }
    case 'fixed window':
    case 'sliding window': {
      const { limit, name } = windowOf(kind === 'sliding window', chance)
      return { ...base, name, limits: [limit] }
    }
    case 'cap': {
      const workers = whole(2, 20, chance)
      return { ...base, name: `${workers} at a time`, workers }
    }
    case 'mixture': {
      const workers = whole(2, 20, chance)
      const [rate, burst] = [spread(1, 150, chance), whole(1, 100, chance)]
      const other = windowOf(chance() < 0.5, chance)
      const both = chance() < 0.5
      return {
        ...base,
        name: `${workers} at a time, ${both ? `bucket ${rate.toFixed(1)}/s, ${burst} at once` : other.name}`,
        workers,
        limits: [both ? bucket(rate, burst) : other.limit],
      }
    }
    case 'queue': {
      const workers = whole(2, 20, chance)
      return { ...base, name: `a queue for ${workers}`, workers, queues: true, told: 'none' }
    }
    case 'no limit':
      return { ...base, name: 'no limit', told: 'none' }
    case 'change': {
      const [before, after, burst] = [spread(2, 100, chance), spread(2, 100, chance), whole(1, 50, chance)]
      const at = (500 / before) * 1000
      return {
        ...base,
        name: `bucket ${before.toFixed(1)}/s, from ${(at / 1000).toFixed(0)} s on ${after.toFixed(1)}/s, ${burst} at once`,
        limits: [changing(bucket(before, burst), bucket(after, burst), at)],
      }
    }
  }
}

function windowOf(sliding: boolean, chance: Chance): { readonly limit: Limiter; readonly name: string } {
  const [quota, period] = [Math.round(spread(20, 600, chance)), spread(5, 90, chance) * 1000]
  const counts = chance() < 0.5
  const limit = sliding ? slidingWindow(quota, period, counts) : fixedWindow(quota, period, chance() * period)
  const kind = sliding ? `sliding window${counts ? ' that counts refusals' : ''}` : 'fixed window'
  return { limit, name: `${kind}, ${quota} in ${(period / 1000).toFixed(0)} s` }
}

/** As many small ones as large ones. */
function spread(least: number, most: number, chance: Chance): number {
  return least * (most / least) ** chance()
}

function whole(least: number, most: number, chance: Chance): number {
  return least + Math.floor(chance() * (most - least + 1))
}
