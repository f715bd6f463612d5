import type { State } from '../../src/model/files.js'
import { emptyState } from '../../src/state/state.js'
import type { Chance } from './chance.js'
import { settings } from './chart.js'
import { tell, type Sim, type Vault, type VaultCommit } from './sim.js'
import { moveTo, save, stateIn } from './vault.js'

/** A person deletes the branch of the state, or pushes an older commit over it with force. */
export function lose(sim: Sim, chance: Chance): void {
  const { vault } = sim
  const older = oursIn(vault)
  moveTo(vault, chance.maybe(0.4) || older.length === 0 ? null : chance.pick(older).id)
  vault.isOld = true
  tell(sim, null, () => (vault.state === null ? 'the state is deleted' : `serial ${vault.state.serial} is put back`))
}

/** A person does what a run has asked for that may stand on no state. False: it has asked for nothing of that kind. */
export function tend(sim: Sim, said: string, chance: Chance): boolean {
  const { vault } = sim
  const seen = vault.remembers && vault.seen !== null ? (vault.commits.get(vault.seen) ?? null) : null
  if (/There is no state at/.test(said) && vault.tip === null) {
    if (seen !== null && chance.maybe(0.6)) bringBack(sim, seen)
    else beginAnew(sim, chance)
  } else if (/"espalier state seal"|is damaged/.test(said) && vault.tip !== null) {
    if (seen !== null && chance.maybe(0.5)) bringBack(sim, seen)
    else sealAgain(sim, vault.ours ?? oursIn(vault).at(-1))
  } else if (/has the lineage/.test(said) && vault.state !== null) {
    vault.pin = vault.state.lineage
    tell(sim, null, () => 'somebody writes the lineage of the state into the settings')
  } else return false
  return true
}

function bringBack(sim: Sim, seen: VaultCommit): void {
  moveTo(sim.vault, seen.id)
  tell(sim, null, () => `somebody brings back serial ${stateIn(seen).serial} from the clone`)
}

/** `espalier state seal --new`, and the line that it asks for. */
function beginAnew(sim: Sim, chance: Chance): void {
  const { vault } = sim
  const lineage = `lineage-${chance.between(1, 1e9)}`.padEnd(32, '0')
  const commit = save(vault, { ...emptyState(settings.company, settings.baseUrl, lineage), serial: 1 })
  Object.assign(vault, { seen: commit.id, pin: lineage, isOld: true })
  tell(sim, null, () => 'somebody begins a new state')
}

/** `espalier state seal --from`: it follows on both. */
export function sealAgain(sim: Sim, from: VaultCommit | undefined): void {
  const { vault } = sim
  const tip = vault.commits.get(vault.tip ?? '')
  if (from === undefined || tip === undefined) return
  const state = stateIn(from)
  const commit = save(vault, { ...state, serial: Math.max(state.serial, serialIn(tip)) + 1 }, [], from)
  vault.seen = commit.id
  tell(sim, null, () => `somebody seals ${from.serial > 0 ? 'what was saved' : 'what an adversary had pushed'} again`)
}

function serialIn(commit: VaultCommit): number {
  try {
    return (JSON.parse(commit.text) as State).serial
  } catch {
    return 0
  }
}

export function oursIn({ commits }: Vault): readonly VaultCommit[] {
  return [...commits.values()].filter(({ serial }) => serial > 0)
}
