import { state as isState } from '#validators/state'
import { Trouble } from '../../src/model/trouble.js'
import type { State } from '../../src/model/files.js'
import type { Kept } from '../../src/state/evidence.js'
import type { Loaded, Store } from '../../src/state/store.js'
import { checkSaved } from './laws-saving.js'
import { isReached, stage, tell, type Process, type Sim, type Vault } from './sim.js'

export function newVault(state: State | null): Vault {
  const text = state === null ? null : JSON.stringify(state)
  return { text, state, versions: text === null ? [] : [text], isOld: false, records: [] }
}

/** Puts another text into the place of the state, as somebody with access to it can; null deletes it. */
export function tamper(vault: Vault, text: string | null): void {
  vault.text = text
  vault.state = text === null ? null : (JSON.parse(text) as State)
}

/**
 * The port of the store for one process. A save is asked for, then swapped, which makes it durable, then acknowledged.
 * A save of a process that died meanwhile may still be swapped, as a push that is on its way is.
 */
export function storeFor(process: Process, sim: Sim): Store {
  const { vault, chance } = sim
  let base: string | null = null
  const delay = (): number => chance.between(1, 80)
  return {
    name: 'the vault',
    load: () =>
      new Promise((resolve, reject) => {
        const fault = process.trouble.store('load')
        stage(sim, process, delay(), () => {
          base = vault.text
          tell(
            sim,
            process,
            () =>
              `loads ${vault.state === null ? 'no state' : `serial ${vault.state.serial}`}${fault === null ? '' : ', which fails'}`,
          )
          if (fault === null) resolve(loaded(base))
          else reject(new Trouble(7, 'The vault cannot be read.'))
        })
      }),
    // oxlint-disable-next-line typescript/require-await
    hasTraces: async () => false,
    // oxlint-disable-next-line typescript/require-await
    records: async () => vault.records,
    save: (state, records = []) =>
      new Promise((resolve, reject) => {
        const text = JSON.stringify(state)
        const fault = process.trouble.store('save')
        process.saves += 1
        tell(sim, process, () => `asks to save serial ${state.serial}`)
        const swap = (): void => {
          const was = vault.text
          const lost = was !== base
          if (!lost && fault !== 'down' && fault !== 'full') swapIn(sim, process, text, records)
          tell(
            sim,
            process,
            () =>
              `${lost ? 'loses the swap to' : fault === null ? 'has saved' : `${fault}: saving`} serial ${state.serial}`,
          )
          stage(sim, process, delay(), () => {
            process.storeFailed ||= lost || fault !== null
            if (lost) return reject(new Trouble(7, 'Another run has saved meanwhile.'))
            if (fault !== null) return reject(new Trouble(7, `The state could not be saved (${fault}).`))
            base = text
            resolve()
          })
        }
        sim.clock.after(delay(), () => {
          if (isReached(sim, process)) return swap()
          if (chance.maybe(0.3)) sim.clock.after(chance.between(0, 5000), swap)
        })
      }),
  }
}

function loaded(text: string | null): Loaded | null {
  if (text === null) return null
  return { state: JSON.parse(text) as State, trust: 'sealed', name: '', commit: null, strange: 0 }
}

function swapIn(sim: Sim, process: Process, text: string, records: readonly Kept[]): void {
  const { vault } = sim
  const [old, fresh] = [vault.state, JSON.parse(text) as State]
  tamper(vault, text)
  vault.versions.push(text)
  vault.records.push(...records)
  process.saved = fresh
  for (const id of Object.keys(fresh.intents)) process.intents.add(id)
  if (!isState(fresh))
    sim.broken.push(`${process.name} saved a state that the schema refuses: ${JSON.stringify(isState.errors?.[0])}`)
  checkSaved(sim, { process, old, fresh, text, records })
}
