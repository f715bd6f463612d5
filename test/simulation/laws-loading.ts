import { textDigest } from '../../src/state/seal.js'
import { judge, type Law } from './law.js'
import type { Process, Sim, Vault } from './sim.js'
import type { Loaded } from '../../src/model/ports.js'

/** What a process was shown of the state; null: that there is none. */
interface Shown {
  readonly process: Process
  readonly loaded: Loaded | null
}

/** What must hold after every load. */
const loadingLaws: readonly Law<Shown>[] = [
  {
    name: 'T2',
    says: 'what is taken for sealed was saved by a run or by a person with the key, and nothing of ours came after it',
    always: true,
    broken: ({ loaded }, { vault }) =>
      loaded?.trust === 'sealed' && loaded.name !== textDigest(vault.ours?.text ?? '')
        ? `${loaded.commit} is not`
        : null,
  },
  {
    name: 'T2',
    says: 'what others push on top hides nothing',
    always: true,
    broken: ({ process, loaded }) =>
      process.mustStop || loaded?.trust === 'sealed' || (loaded === null && process.base === null)
        ? null
        : `${loaded?.trust ?? 'missing'} is said`,
  },
]

export function checkLoaded(sim: Sim, process: Process, loaded: Loaded | null): void {
  judge(sim, loadingLaws, { process, loaded }, process)
}

/** Notes what a process finds when it loads, before it does. */
export function noteLoad({ vault }: Sim, process: Process, isOverwritten: boolean): void {
  process.base = vault.state
  process.mustStop = mustStop(vault, isOverwritten)
}

/** Whether a state is missing, is not one of ours, or is another one than it must be, and something shows it. */
function mustStop({ tip, state, pin, seen, remembers }: Vault, isOverwritten: boolean): boolean {
  if (tip === null) return pin !== null || (remembers && seen !== null)
  return state === null || isOverwritten || (pin !== null && pin !== state.lineage)
}
