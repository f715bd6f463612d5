import { edited, firstOrg } from './author.js'
import { chanceOf, type Chance } from './chance.js'
import { learn } from './people.js'
import { plainStart } from './process.js'
import { isRunning, kill, type Sim, type StoreFault, type TroubleMaker } from './sim.js'
import { plainWays } from './switches.js'
import { verdictOf, type Verdict } from './verdict.js'
import { heal, newSim, runThrough } from './world.js'

/** So many intents are in one save of the product. */
const batch = 200

/**
 * Every department gets another name, so that one apply has more changes than one save of intents holds. A later save
 * is slow or fails, or the run is killed soon after it was asked for.
 */
export async function manyWorld(seed: number, history: string[] | null): Promise<Verdict> {
  const chance = chanceOf(seed ^ 0x3a27)
  const size = chance.pick([240, 270, 300, 470])
  const ways = plainWays(chance.between(2, 10))
  const old = firstOrg(size, chance)
  const renamed = old.map((human) => ({ ...human, department: `New ${human.department}` }))
  const { org } = edited(renamed, chance.between(3, 12), chance, size)
  const sim = newSim(old, ways, chance, history)
  learn(sim.souls, org)
  const { trouble, isMet } = laterTrouble(sim, size > 2 * batch ? chance.between(1, 2) : 1, chance)
  const { report } = await runThrough(sim, { ...plainStart(org, ways.inFlight), trouble })
  if (sim.broken.length === 0 && !isMet()) sim.broken.push('this world shows nothing: no intents were saved later')
  // What a dead run has sent may still be on its way.
  const pause = report === null ? chance.between(0, 5000) : 45_000
  const runs = sim.broken.length === 0 ? await heal(sim, org, ways.inFlight, pause) : 0
  return verdictOf(sim, runs)
}

/** Trouble with the nth save, where the first one is number 0. It is met if writes of the save before are still to come. */
function laterTrouble(
  sim: Sim,
  nth: number,
  chance: Chance,
): { readonly trouble: TroubleMaker; readonly isMet: () => boolean } {
  const fault = chance.pick<StoreFault | null>([null, null, 'down', 'unanswered', 'full'])
  const [late, lasts] = [chance.between(0, 30_000), chance.pick([1, Number.POSITIVE_INFINITY])]
  const life = chance.maybe(0.4) ? chance.between(0, 10_000) : null
  const die = (): void => sim.processes.filter(isRunning).forEach((one) => kill(sim, one))
  let [count, isMet] = [-1, false]
  const isOn = (): boolean => count >= nth && count < nth + lasts
  const trouble: TroubleMaker = {
    request: () => null,
    late: () => (isOn() ? late : 0),
    store(step) {
      if (step === 'load') return null
      count += 1
      if (count === nth) {
        isMet = sim.touches.length > 0 && sim.touches.length < nth * batch
        if (life !== null) sim.clock.after(life, die)
      }
      return isOn() ? fault : null
    },
  }
  return { trouble, isMet: () => isMet }
}
