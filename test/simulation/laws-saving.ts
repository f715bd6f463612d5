import type { State } from '../../src/model/files.js'
import type { StoredRecord } from '../../src/model/ports.js'
import { chainOf, readRecord } from '../../src/state/chain.js'
import { judge, type Law } from './law.js'
import { apiKey } from './switches.js'
import { isRunning, type Process, type Sim, type VaultCommit } from './sim.js'

/** A save that is durable now. `old` is what was there before. */
export interface Saved {
  readonly process: Process
  readonly old: State | null
  readonly fresh: State
  readonly text: string
  readonly records: readonly StoredRecord[]
  /** The new commit, and what the branch was at before. */
  readonly commit: VaultCommit
  readonly tip: string | null
}

/** What must hold after every save. */
export const savingLaws: readonly Law<Saved>[] = [
  {
    name: 'I23',
    says: 'the serial goes up by one',
    broken: ({ old, fresh }) =>
      old !== null && fresh.serial !== old.serial + 1 ? `from ${old.serial} to ${fresh.serial}` : null,
  },
  {
    name: 'I24',
    says: 'the lineage stays',
    broken: ({ old, fresh }) => (old !== null && fresh.lineage !== old.lineage ? fresh.lineage : null),
  },
  {
    name: 'I2',
    says: 'one account belongs to one key, and to the right one',
    broken: ({ old, fresh }, { souls }) => {
      const holders = new Map<string, string>()
      for (const [key, { id }] of Object.entries(fresh.bindings)) {
        const other = holders.get(id)
        if (other !== undefined) return `${id} is bound to ${other} and ${key}`
        holders.set(id, key)
        // An account that was given to another person meanwhile stays bound until it is next looked at.
        const isNew = boundTo(old, key) !== id
        if (isNew && souls.ofAccount.get(id) !== souls.ofKey.get(key))
          return `${key} is bound to ${id}, who is somebody else`
      }
      return null
    },
  },
  {
    name: 'I36',
    says: 'nobody saves over the lock of a run that lives',
    broken: ({ process, old }, { processes }) => {
      const lock = old?.lock ?? null
      const holder = lock === null ? undefined : processes.find((one) => one.pid === lock.pid)
      return holder === undefined || holder === process || !isRunning(holder) ? null : `${holder.name} holds it`
    },
  },
  {
    name: 'evidence',
    says: 'a write that was made is remembered until a record tells of it',
    broken: ({ old, fresh, records }) => {
      const told = new Set(records.flatMap((one) => readRecord(one).changes.map(({ id }) => id)))
      const kept = (id: string): boolean => told.has(id) || fresh.unrecorded?.[id] !== undefined
      const lost = Object.keys(old?.unrecorded ?? {}).find((id) => !kept(id) && fresh.intents[id] === undefined)
      return lost === undefined ? null : lost
    },
  },
  {
    name: 'evidence',
    says: 'the records are one chain',
    broken: (_saved, { vault }) => {
      try {
        const beside = chainOf(vault.records, vault.state?.evidence).find(({ chained }) => !chained)
        return beside === undefined || vault.isOld ? null : `${beside.name} is not in it`
      } catch (error) {
        // Records are in the commit of their state: who puts back another one takes them away.
        return vault.isOld ? null : (error as Error).message
      }
    },
  },
  {
    name: 'T2',
    says: 'where there is no state that may be stood on, nothing is saved',
    always: true,
    broken: ({ process, fresh }) => (process.mustStop ? `serial ${fresh.serial}` : null),
  },
  {
    name: 'T2',
    says: 'a save follows on all that is there, also on what was stepped over',
    always: true,
    broken: ({ commit, tip }) =>
      commit.parents.join() === (tip ?? '') ? null : `${commit.parents.join()}, not ${tip}`,
  },
  {
    name: 'I41',
    says: 'the key is in no state, and in no record',
    broken: ({ text, records }) =>
      [text, ...records.map((one) => one.text)].some((one) => one.includes(apiKey)) ? 'it is in there' : null,
  },
]

export function checkSaved(sim: Sim, saved: Saved): void {
  judge(sim, savingLaws, saved, saved.process)
}

function boundTo(state: State | null, key: string): string | undefined {
  const bindings: Readonly<Record<string, { readonly id: string }>> = state?.bindings ?? {}
  return bindings[key]?.id
}
