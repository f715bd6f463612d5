import type { Plan } from '../../src/model/files.js'
import { attack, forged } from './adversary.js'
import { edited, firstOrg } from './author.js'
import { chanceOf, type Chance } from './chance.js'
import type { Org } from './chart.js'
import { meddleOnce } from './hr.js'
import { sealAgain, tend } from './keeper.js'
import { learn } from './people.js'
import { plainStart, type Start } from './process.js'
import { mortal, noHandOver } from './shared-worlds.js'
import type { Sim } from './sim.js'
import { anyWays, startable, type Ways } from './switches.js'
import { foreign } from './vault.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, pass, runThrough } from './world.js'

/**
 * What the adversary can do. junk: push on top, which changes nothing at all. force: push over what is there too, or delete
 * it. careless: push on top, and a person seals it.
 */
type Strength = 'junk' | 'force' | 'careless'

/** A world with an adversary who pushes to the branch of the state, at any time. */
export async function hostileWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed ^ 0xbad5eed)
  const strength = chance.pick<Strength>(['junk', 'junk', 'force', 'careless'])
  // Where a state can be lost, an account is known by its address alone.
  const any = anyWays(chance)
  const ways = strength === 'junk' ? any : startable(any)
  let [org, soul]: [Org, number] = [firstOrg(chance.between(3, 8), chance), 20]
  const sim = newSim(org, ways, chance, history, chance.maybe(0.5))
  if (chance.maybe(0.5)) sim.vault.pin = sim.vault.state?.lineage ?? null
  const write = (count: number): void => {
    ;({ org, soul } = edited(org, count, chance, soul, noHandOver))
    learn(sim.souls, org)
  }
  for (let rounds = chance.between(1, 3); rounds > 0 && sim.broken.length === 0; rounds -= 1) {
    write(chance.between(1, 4))
    const plan = chance.maybe(0.6) ? await planned(sim, org, ways) : null
    if (plan !== null && chance.maybe(0.4)) write(1)
    if (strength !== 'force' && chance.maybe(0.3))
      sim.clock.after(chance.between(0, 5000), () => meddleOnce(sim, org, chance))
    for (let pushes = chance.between(1, 3); pushes > 0; pushes -= 1)
      sim.clock.after(chance.between(0, chance.pick([100, 2000, 30_000])), () =>
        attack(sim, chance, strength === 'force'),
      )
    if (sim.broken.length > 0) break
    const { report } = await runThrough(sim, anyRun(org, plan, ways, chance))
    if (strength === 'careless' && chance.maybe(0.6)) sealForged(sim, chance)
    if (report?.exit === 7 && chance.maybe(0.7)) tend(sim, report.err.text, chance)
    await pass(sim, 60_000)
  }
  const isLast = strength === 'careless' || sim.broken.length > 0
  return verdictOf(sim, isLast ? 0 : await heal(sim, org, ways.inFlight))
}

async function planned(sim: Sim, org: Org, { inFlight }: Ways): Promise<Plan | null> {
  return (await runThrough(sim, { ...plainStart(org, inFlight), kind: 'plan', flags: {} })).plan
}

/** By hand, or on a merge: then only what was planned before may be applied. */
function anyRun(org: Org, merged: Plan | null, ways: Ways, chance: Chance): Start {
  const start = mortal(org, ways, chance)
  return merged === null ? start : { ...start, merged, flags: {} }
}

/** `espalier state seal --from`, by a person who has not looked at what it shows. */
function sealForged(sim: Sim, chance: Chance): void {
  const { vault } = sim
  if (vault.state === null) return
  const text = JSON.stringify(forged(sim, vault.state, chance))
  vault.isForged = true
  sealAgain(sim, foreign(vault, [], text, vault.records))
}
