import { edited, firstOrg } from './author.js'
import { chanceOf } from './chance.js'
import type { Org } from './chart.js'
import { faults } from './faults.js'
import { learn, pictureOf } from './people.js'
import { plainStart, type Start } from './process.js'
import { after, before, services } from './reference-plan.js'
import type { Process, Sim, StoreFault } from './sim.js'
import { plainWays, type Ways } from './switches.js'
import { oneFault, oneStoreFault } from './trouble.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, runThrough } from './world.js'

/** Two charts of one company, and its service: what a run has to do. */
interface Errand {
  readonly from: Org
  readonly to: Org
  readonly ways: Ways
}

/** What a run comes to that nothing happens to: how the company looks then, and what it took. */
export interface Undisturbed {
  readonly picture: string
  readonly requests: number
  readonly saves: number
  readonly stages: number
  readonly broken: readonly string[]
}

export async function undisturbed(errand: Errand, seed: number): Promise<Undisturbed> {
  const { sim, process } = await first(errand, seed, {}, null)
  const broken =
    process.report?.exit === 0 ? sim.broken : [...sim.broken, `it ends with ${String(process.report?.exit)}`]
  const { requests, saves, stages } = process
  return { picture: pictureOf(sim.service.company, sim.souls), requests, saves, stages, broken }
}

async function first(
  { from, to, ways }: Errand,
  seed: number,
  how: Partial<Start>,
  history: string[] | null,
): Promise<{ readonly sim: Sim; readonly process: Process }> {
  const sim = newSim(from, ways, chanceOf(seed), history)
  learn(sim.souls, to)
  return { sim, process: await runThrough(sim, { ...plainStart(to, ways.inFlight), ...how }) }
}

/** A first run to which something happens, then runs until success: the company must look as if nothing had happened. */
async function disturbed(
  errand: Errand,
  seed: number,
  how: Partial<Start>,
  picture: string,
  history: string[] | null,
): Promise<Verdict> {
  const { sim } = await first(errand, seed, how, history)
  // After a kill the next run may begin at once: what the dead one has sent may still be on its way.
  const pause = how.diesAt === undefined ? 45_000 : sim.chance.between(0, 5000)
  const runs = sim.broken.length === 0 ? await heal(sim, errand.to, errand.ways.inFlight, pause) : 0
  if (sim.broken.length === 0 && pictureOf(sim.service.company, sim.souls) !== picture)
    sim.broken.push(`I26 (as after one run): the company is another one than without it`)
  return verdictOf(sim, runs)
}

/** The errand of the faults, on one of two services. */
export function reference(service: keyof typeof services): Errand {
  return { from: before, to: after, ways: services[service] }
}

/** A fault at one request of the reference plan; null if it cannot happen to that one. */
export async function faultWorld(
  service: keyof typeof services,
  name: string,
  at: number,
  picture: string,
  history: string[] | null,
): Promise<Verdict | null> {
  const fault = faults.find((one) => one.name === name)
  if (fault === undefined) throw new RangeError(`there is no fault ${name}`)
  const trouble = oneFault(fault, at)
  const verdict = await disturbed(reference(service), at, { trouble }, picture, history)
  return trouble.hit() === at ? verdict : null
}

/** A fault of the store at one load or save of the reference plan, once or from there on. */
export async function storeFaultWorld(
  fault: StoreFault,
  step: 'load' | 'save',
  nth: number,
  lasts: number,
  picture: string,
  history: string[] | null,
): Promise<Verdict> {
  return await disturbed(reference('open'), nth, { trouble: oneStoreFault(fault, step, nth, lasts) }, picture, history)
}

/** A company and a chart that is so many edits away from it. */
export function anyErrand(company: number, changes: number, inFlight: number): Errand {
  const chance = chanceOf(company * 1000 + changes)
  const size = chance.between(3, 10)
  const from = firstOrg(size, chance)
  const ways = plainWays(inFlight)
  return {
    from,
    to: edited(from, changes, chance, size).org,
    ways: { ...ways, habits: { ...ways.habits, unique: company % 2 === 0 } },
  }
}

/** A run that is killed before one of its stages. */
export async function killWorld(
  errand: Errand,
  diesAt: number,
  picture: string,
  history: string[] | null,
): Promise<Verdict> {
  return await disturbed(errand, diesAt, { diesAt }, picture, history)
}
