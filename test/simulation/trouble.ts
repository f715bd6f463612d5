import type { Chance } from './chance.js'
import { faults, fits } from './faults.js'
import type { Fault, StoreFault, TroubleMaker } from './sim.js'

/** One fault at the first request from `from` on that it can happen to; null from `hit` if there was none. */
export function oneFault(fault: Fault, from: number): TroubleMaker & { readonly hit: () => number | null } {
  let [first, left]: [number | null, number] = [null, fault.lasts]
  return {
    hit: () => first,
    store: () => null,
    request(sent) {
      if (sent.index < from || left === 0 || !fits(fault, sent)) return null
      first ??= sent.index
      left -= 1
      return fault
    },
  }
}

/** One fault of the store, at its nth load or save. */
export function oneStoreFault(fault: StoreFault, step: 'load' | 'save', nth: number, lasts: number): TroubleMaker {
  let count = -1
  return {
    request: () => null,
    store(asked) {
      if (asked !== step) return null
      count += 1
      return count >= nth && count < nth + lasts ? fault : null
    },
  }
}

/** Any faults, each request and save with its own chance. */
export function anyTrouble(chance: Chance): TroubleMaker {
  const rate = chance.pick([0, 0, 0.01, 0.03, 0.1, 0.3])
  const storeRate = chance.pick([0, 0, 0, 0.02, 0.2])
  let running: { readonly fault: Fault; left: number } | null = null
  return {
    request(sent) {
      if (running !== null && running.left > 0 && fits(running.fault, sent)) {
        running.left -= 1
        return running.fault
      }
      if (!chance.maybe(rate)) return null
      const fault = chance.pick(faults)
      if (!fits(fault, sent)) return null
      running = { fault, left: fault.lasts - 1 }
      return fault
    },
    store: (step) => {
      if (!chance.maybe(storeRate)) return null
      return step === 'load' ? 'down' : chance.pick<StoreFault>(['down', 'unanswered', 'full'])
    },
  }
}
