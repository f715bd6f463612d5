import { edited, firstOrg, sameAddress, type EditName } from './author.js'
import { chanceOf, type Chance } from './chance.js'
import type { Org } from './chart.js'
import { learn } from './people.js'
import { plainStart, start, type Start } from './process.js'
import { isRunning, type Sim } from './sim.js'
import { anyWays, startable, type Ways } from './switches.js'
import { lose, tend } from './keeper.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, pass, runThrough, until } from './world.js'

export const noHandOver: readonly EditName[] = [...sameAddress, 'address']

/**
 * The state is deleted, or an older one is put back, between runs and in the middle of them. Each time a person
 * notices, and the next run begins when the one before is over.
 */
export async function lostWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed ^ 0x1057)
  const ways = startable(anyWays(chance))
  let [org, soul]: [Org, number] = [firstOrg(chance.between(3, 10), chance), 20]
  const sim = newSim(org, ways, chance, history, chance.maybe(0.5))
  if (chance.maybe(0.5)) sim.vault.pin = sim.vault.state?.lineage ?? null
  for (let rounds = chance.between(1, 3); rounds > 0 && sim.broken.length === 0; rounds -= 1) {
    ;({ org, soul } = edited(org, chance.between(1, 5), chance, soul, noHandOver))
    learn(sim.souls, org)
    sim.clock.after(chance.between(0, chance.pick([2000, 60_000])), () => lose(sim, chance))
    const { report } = await runThrough(sim, mortal(org, ways, chance))
    if (chance.maybe(0.5)) lose(sim, chance)
    if (report?.exit === 7) tend(sim, report.err.text, chance)
    await pass(sim, 60_000)
  }
  return verdictOf(sim, sim.broken.length === 0 ? await heal(sim, org, ways.inFlight) : 0)
}

export function mortal(org: Org, { inFlight }: Ways, chance: Chance): Start {
  const diesAt = chance.maybe(0.4) ? chance.between(1, 60) : Number.POSITIVE_INFINITY
  return { ...plainStart(org, inFlight), diesAt }
}

/**
 * Two applies on one state and one service, begun at about the same time, with the same chart or an older one. The
 * first may be killed. With one chart, nothing may be done twice.
 */
export async function pairWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed ^ 0x2a2a)
  const ways = anyWays(chance)
  const old = firstOrg(chance.between(3, 10), chance)
  const middle = edited(old, chance.between(1, 3), chance, 20)
  const org = edited(middle.org, chance.between(1, 4), chance, Math.max(20, middle.soul)).org
  const sim = newSim(old, ways, chance, history)
  learn(sim.souls, middle.org)
  learn(sim.souls, org)
  const other = chance.maybe(0.7) ? org : middle.org
  let waiting = 2
  const begin = (how: Start, delay: number): void =>
    sim.clock.after(delay, () => void (start(sim, how), (waiting -= 1)), true)
  begin(chance.maybe(0.3) ? mortal(org, ways, chance) : plainStart(org, ways.inFlight), 0)
  begin(plainStart(other, ways.inFlight), chance.between(0, chance.pick([0, 100, 1000, 20_000])))
  await until(sim, () => waiting === 0 && !sim.processes.some(isRunning))
  const runs = sim.broken.length === 0 ? await heal(sim, org, ways.inFlight) : 0
  if (other === org) sim.broken.push(...twice(sim))
  return verdictOf(sim, runs)
}

/** What was done to an account more than once. */
function twice({ touches }: Sim): readonly string[] {
  const count = new Map<string, number>()
  for (const { id, fields, by } of touches)
    if (by !== null)
      for (const field of fields) count.set(`${field} of ${id}`, (count.get(`${field} of ${id}`) ?? 0) + 1)
  return [...count].filter(([, times]) => times > 1).map(([what, times]) => `twice: ${what} was written ${times} times`)
}
