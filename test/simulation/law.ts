import { tell, type Process, type Sim } from './sim.js'

/** An invariant, by its number in the list of them: what it says, and what breaks it here; null if nothing does. */
export interface Law<E> {
  readonly name: string
  readonly says: string
  /** It holds also where a person has sealed what an adversary had pushed: then nothing else is sure. */
  readonly always?: true
  readonly broken: (event: E, sim: Sim) => string | null
}

/** Holds an event against laws, and notes what is broken. */
export function judge<E>(sim: Sim, laws: readonly Law<E>[], event: E, process: Process): void {
  for (const { name, says, broken, always } of laws) {
    const what = sim.vault.isForged && always !== true ? null : broken(event, sim)
    if (what === null) continue
    sim.broken.push(`${name} (${says}): ${process.name}: ${what}`)
    tell(sim, process, () => `BREAKS ${name} (${says}): ${what}`)
  }
}
