import type { Plan } from '../../src/model/files.js'
import { edited, everyEdit, firstOrg, sameAddress, type EditName } from './author.js'
import { chanceOf, type Chance } from './chance.js'
import type { Org } from './chart.js'
import { meddleOnce } from './hr.js'
import { learn } from './people.js'
import { plainStart, start, type Start } from './process.js'
import { interrupt, isRunning, tell, type Sim } from './sim.js'
import { anyWays, startable, type Ways } from './switches.js'
import { anyTrouble } from './trouble.js'
import { moveTo } from './vault.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, pass, runThrough, until } from './world.js'

/** What the author has written so far. */
interface Author {
  org: Org
  readonly earlier: Org[]
  soul: number
  /** Where nothing is remembered, an account is known by its address alone: no address changes then. */
  readonly edits: readonly EditName[]
}

/** A world in which anything may happen. Everything in it follows from the seed. */
export async function randomWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed)
  const any = anyWays(chance)
  const size = chance.between(3, 12)
  const isNew = chance.maybe(0.15)
  const ways = isNew ? startable(any) : any
  const author: Author = {
    org: firstOrg(size, chance),
    earlier: [],
    soul: size,
    edits: isNew ? sameAddress : everyEdit,
  }
  const sim = newSim(author.org, ways, chance, history)
  if (isNew) moveTo(sim.vault, null)
  write(sim, author, chance.between(1, 6), chance)
  for (let rounds = chance.between(1, 3); rounds > 0 && sim.broken.length === 0; rounds -= 1) {
    await round(sim, author, ways, chance)
    await pass(sim, chance.between(1, 300_000))
  }
  const runs = sim.broken.length === 0 ? await heal(sim, author.org, ways.inFlight) : 0
  return verdictOf(sim, runs)
}

function write(sim: Sim, author: Author, count: number, chance: Chance): void {
  const { org, soul } = edited(author.org, count, chance, author.soul, author.edits)
  author.earlier.push(author.org)
  author.org = org
  author.soul = soul
  learn(sim.souls, org)
  tell(sim, null, () => `the author writes: ${org.map((human) => `${human.key}${human.active ? '' : ' left'}`).join()}`)
}

/** One run, perhaps with a second one beside it, while others edit. It is over when no run is left. */
async function round(sim: Sim, author: Author, ways: Ways, chance: Chance): Promise<void> {
  for (let edits = chance.pick([0, 0, 1, 3]); edits > 0; edits -= 1)
    sim.clock.after(chance.between(0, chance.pick([500, 5000, 60_000])), () => meddleOnce(sim, author.org, chance))
  if (chance.maybe(0.25))
    sim.clock.after(chance.between(0, 20_000), () => write(sim, author, chance.between(1, 3), chance))
  let waiting = 1
  const begin = (how: Start): void => {
    waiting -= 1
    const process = start(sim, how)
    if (chance.maybe(0.1)) sim.clock.after(chance.between(0, 20_000), () => interrupt(sim, process), true)
  }
  if (chance.maybe(0.3)) {
    waiting += 1
    const org = chance.maybe(0.6) ? author.org : chance.pick(author.earlier)
    sim.clock.after(chance.between(0, 30_000), () => begin(anyStart(org, null, ways, chance)), true)
  }
  const plan = chance.maybe(0.4) ? await planned(sim, author.org, ways, chance) : null
  const org = author.org
  sim.clock.after(0, () => begin(anyStart(org, plan, ways, chance)), true)
  await until(sim, () => waiting === 0 && !sim.processes.some(isRunning))
}

async function planned(sim: Sim, org: Org, { inFlight }: Ways, chance: Chance): Promise<Plan | null> {
  const flags = chance.maybe(0.3) ? { 'first-run': [] } : {}
  const { plan } = await runThrough(sim, { ...plainStart(org, inFlight), kind: 'plan', flags })
  return plan
}

function anyStart(org: Org, file: Plan | null, { inFlight }: Ways, chance: Chance): Start {
  const flags = file === null ? { yes: [], ...(chance.maybe(0.3) ? { 'first-run': [] } : {}) } : {}
  return {
    ...plainStart(org, inFlight),
    file,
    flags,
    diesAt: chance.maybe(0.45) ? chance.between(1, chance.pick([10, 40, 120])) : Number.POSITIVE_INFINITY,
    trouble: anyTrouble(chance.fork()),
    skew: chance.maybe(0.2) ? chance.between(-2, 2) * 86_400_000 : 0,
  }
}
