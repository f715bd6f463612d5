import { answersWorld } from './answers-world.js'
import { approvalWorld } from './approval-world.js'
import { hostileWorld } from './hostile-world.js'
import { manyWorld } from './many-world.js'
import { anyErrand, faultWorld, killWorld, reference, storeFaultWorld, undisturbed } from './planned-worlds.js'
import { randomWorld } from './random-world.js'
import { lostWorld, pairWorld } from './shared-worlds.js'
import type { StoreFault } from './sim.js'
import type { services } from './reference-plan.js'
import type { Verdict } from './verdict.js'

/** The words by which one world is named on a command line, such as `random 17` or `fault open F5 3`. */
export type Name = readonly string[]

/** Lives through one world again. `history` hears what happens, if it is not null. */
export async function replay([form = '', ...words]: Name, history: string[] | null): Promise<Verdict | null> {
  const number = (at: number): number => Number(words[at])
  switch (form) {
    case 'random':
      return await randomWorld(number(0), history)
    case 'lost':
      return await lostWorld(number(0), history)
    case 'answers':
      return await answersWorld(number(0), history)
    case 'hostile':
      return await hostileWorld(number(0), history)
    case 'approval':
      return await approvalWorld(number(0), history)
    case 'pair':
      return await pairWorld(number(0), history)
    case 'many':
      return await manyWorld(number(0), history)
    case 'kill': {
      const errand = anyErrand(number(0), number(1), number(2))
      return await killWorld(errand, number(3), (await undisturbed(errand, 0)).picture, history)
    }
    case 'fault': {
      const service = words[0] as keyof typeof services
      const { picture } = await undisturbed(reference(service), 0)
      return await faultWorld(service, words[1] ?? '', number(2), picture, history)
    }
    case 'store': {
      const { picture } = await undisturbed(reference('open'), 0)
      return await storeFaultWorld(
        words[0] as StoreFault,
        words[1] as 'load' | 'save',
        number(2),
        number(3),
        picture,
        history,
      )
    }
    default:
      throw new RangeError(
        `no world is called ${form}: they are random, lost, answers, hostile, approval, pair, many, kill, fault and store`,
      )
  }
}
