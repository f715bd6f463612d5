import type { Binding, State } from '../../src/model/files.js'
import type { PersonKey, UserId } from '../../src/model/names.js'
import { changeDigest, fingerprintOf } from '../../src/plan/fingerprint.js'
import { sealerOf } from '../../src/state/seal.js'
import { sealedText } from '../../src/state/version.js'
import type { Chance } from './chance.js'
import { settings } from './chart.js'
import { lose, oursIn } from './keeper.js'
import { tell, type Sim, type VaultCommit } from './sim.js'
import { branch, foreign, moveTo, name, stateIn } from './vault.js'

/**
 * An attacker who may push to the branch of the state, and has no key. `force`: what was there may be gone afterwards.
 */
export function attack(sim: Sim, chance: Chance, force: boolean): void {
  if (force && chance.maybe(0.4)) return chance.maybe(0.6) ? lose(sim, chance) : replace(sim, chance)
  for (let count = chance.pick([1, 1, 1, 2, 5]); count > 0; count -= 1) pushOnTop(sim, chance)
}

/** A commit on top of what is there, or a merge of it with an older one, or with a copy of one: no force is needed. */
function pushOnTop(sim: Sim, chance: Chance): void {
  const { vault } = sim
  const { tip } = vault
  const text = junk(sim, tip, chance)
  if (text === null) return
  const other = chance.maybe(0.3) ? older(sim, chance) : null
  const parents = [tip, other?.id].filter((id) => typeof id === 'string')
  const order = chance.maybe(0.5) ? parents : parents.toReversed()
  const commit = foreign(vault, [...new Set(order)], text, [])
  moveTo(vault, commit.id)
  tell(sim, null, () => `an adversary pushes ${commit.parents.length > 1 ? 'a merge' : 'a commit'} on top: ${text}`)
}

/** The newest commit of ours is replaced by one beside it, or all that there was by one commit. */
function replace(sim: Sim, chance: Chance): void {
  const { vault } = sim
  const parents = chance.maybe(0.6) ? (vault.ours?.parents ?? []) : []
  const text = junk(sim, parents[0] ?? null, chance)
  if (text === null) return
  moveTo(vault, foreign(vault, parents, text, vault.records).id)
  vault.isOld = true
  tell(sim, null, () => `an adversary puts another commit in the place of the newest: ${text}`)
}

/** An older commit of ours, or the same again in a commit of the adversary's. */
function older(sim: Sim, chance: Chance): VaultCommit | null {
  const all = oursIn(sim.vault)
  if (all.length === 0) return null
  const one = chance.pick(all)
  return chance.maybe(0.5) ? one : foreign(sim.vault, one.parents, one.text, one.records)
}

const start = ',\n"seal":'

/** What stands in state.json of a commit that is not ours, on top of `parent`; null if there was never a state. */
function junk(sim: Sim, parent: string | null, chance: Chance): string | null {
  const { vault } = sim
  const all = oursIn(vault)
  const last = vault.ours ?? all.at(-1)
  if (last === undefined) return null
  const own = sealedText(forged(sim, stateIn(last), chance), sealerOf('mine'), { branch, parent }, name).toString()
  // The seal of the newest one, as if it were of this text and place.
  const [head, seal] = [own.slice(0, own.lastIndexOf(start)), last.text.slice(last.text.lastIndexOf(start))]
  const stolen = `${head}${seal.replace(/"parent":[^,]*/, `"parent":${JSON.stringify(parent)}`)}`
  return chance.pick([own, stolen, stolen, stolen, `${head}}\n`, chance.pick(all).text, last.text, 'no state at all'])
}

type Edit = (state: State, sim: Sim, chance: Chance) => Partial<State>

const edits: readonly Edit[] = [
  // Two people change accounts.
  ({ bindings }, _, chance) => {
    const [one, other] = chance.shuffled(Object.keys(bindings) as PersonKey[])
    const [first, second] = [one, other].map((key) => (key === undefined ? undefined : bindings[key]))
    if (one === undefined || other === undefined || first === undefined || second === undefined) return {}
    return { bindings: { ...bindings, [one]: { ...first, id: second.id }, [other]: { ...second, id: first.id } } }
  },
  // A key is bound to any account.
  ({ bindings }, { service }, chance) =>
    rebound(bindings, chance, () => ({ id: chance.pick(service.company.users).id as UserId })),
  // What was applied last is what the account is, so that no edit shows.
  ({ bindings }, { service }, chance) =>
    rebound(bindings, chance, ({ id }) => {
      const { active, email } = service.company.users.find((user) => user.id === id) ?? {}
      return { applied: { email: email ?? null, active: active ?? true, department: 'Faked' } }
    }),
  // A person is forgotten, so that there will be a second account.
  ({ bindings }, _, chance) => {
    const [, ...rest] = chance.shuffled(Object.entries(bindings))
    return { bindings: Object.fromEntries(rest), hiring: true }
  },
  // All that a run was ever about to make was begun with.
  (_, sim) => allBegun(sim),
  () => ({ hiring: true }),
  () => ({ intents: {} }),
  ({ serial }) => ({ serial: serial + 1_000 }),
  () => ({ lineage: 'another-lineage' }),
  ({ applied }, { processes }) => {
    const later = processes.flatMap(({ changes }) => [...changes.values()].map(changeDigest))
    return applied === undefined ? {} : { applied: { ...applied, later } }
  },
  () => ({
    lock: { id: 'f'.repeat(32), by: 'an adversary', machine: 'elsewhere', pid: 1, run: null, since: '2026-12-01' },
  }),
]

/** A state with one to three things in it that are not so; or all that is approved, and nothing else. */
export function forged(sim: Sim, state: State, chance: Chance): State {
  if (chance.maybe(0.2)) return { ...state, ...allBegun(sim) }
  const now = { ...state, serial: state.serial + 1 }
  for (let count = chance.between(1, 3); count > 0; count -= 1) Object.assign(now, chance.pick(edits)(now, sim, chance))
  return now
}

function allBegun({ processes }: Sim): Pick<State, 'begun'> {
  const digests = [...new Set(processes.flatMap(({ changes }) => [...changes.values()].map(changeDigest)))]
  return { begun: { fingerprint: fingerprintOf(settings.company, settings.contract, digests), changes: digests } }
}

function rebound(
  bindings: State['bindings'],
  chance: Chance,
  change: (binding: Binding) => Partial<Binding>,
): Pick<State, 'bindings'> {
  const key = Object.keys(bindings).length === 0 ? undefined : (chance.pick(Object.keys(bindings)) as PersonKey)
  const binding = key === undefined ? undefined : bindings[key]
  if (key === undefined || binding === undefined) return { bindings }
  return { bindings: { ...bindings, [key]: { ...binding, ...change(binding) } } }
}
