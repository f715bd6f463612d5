import { chanceOf, type Chance } from '../../simulation/chance.js'
import type { VaultCommit, Vault } from '../../simulation/sim.js'
import { branch, counting, foreign, moveTo, newVault, save, sealer } from '../../simulation/vault.js'
import { withSeal } from '../../../src/state/seal.js'
import type { Row } from '../row.js'
import { forgeryOf } from './alter.js'
import { anyState, nextOf } from './states.js'
import { firstSeed } from '../seed.js'

/**
 * Branches with saves of ours and commits of others between them and on top, also merges and pushes with force. What
 * counts is a text of ours each time, the newest where no force was used, and the next save follows on all that is there.
 */
export function historyRow(count: number): Row {
  const failures: string[] = []
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const chance = chanceOf(seed ^ 0x415)
    const wrong = live(chance)
    if (wrong !== null) failures.push(`history ${seed}: ${wrong}`)
  }
  return { what: 'forgeries among the commits of a branch', cases: count, failures, note: '' }
}

function live(chance: Chance): string | null {
  const vault = newVault(anyState(chance), false)
  const ours = [vault.ours as VaultCommit]
  let newest = vault.ours
  for (let pushes = chance.between(2, 7); pushes > 0; pushes -= 1) {
    if (chance.maybe(0.4)) {
      const state = vault.state === null ? anyState(chance) : nextOf(vault.state, chance)
      newest = save(vault, state)
      ours.push(newest)
    } else push(vault, ours, chance)
    const found = counting(vault)
    if (found?.text !== newest?.text) return `${found?.id} counts, and ${newest?.id} was saved last`
  }
  replaceNewest(vault, ours, chance)
  const found = counting(vault)
  return found === null || ours.some(({ text }) => text === found.text) ? null : `${found.text} counts`
}

/** Anything on top, for which no force is needed. */
function push(vault: Vault, ours: readonly VaultCommit[], chance: Chance): void {
  const parents = [vault.tip].filter((id) => id !== null)
  if (chance.maybe(0.4)) {
    const older = chance.pick(ours)
    parents.push(chance.maybe(0.5) ? older.id : foreign(vault, older.parents, older.text, []).id)
  }
  const order = [...new Set(chance.shuffled(parents))]
  moveTo(vault, foreign(vault, order, textFor(order[0] ?? null, ours, chance), []).id)
}

/** With force: the newest commit of ours is gone, and another one is in its place. */
function replaceNewest(vault: Vault, ours: readonly VaultCommit[], chance: Chance): void {
  const { parents = [] } = ours.at(-1) ?? {}
  moveTo(vault, foreign(vault, parents, textFor(parents[0] ?? null, ours, chance), []).id)
}

function textFor(parent: string | null, ours: readonly VaultCommit[], chance: Chance): string {
  const texts = ours.map(({ text }) => text)
  const others = [...texts, withSeal('{"format":2}\n', 'record', sealer, { branch, parent })]
  return forgeryOf(chance.pick(texts), others, 'state', { branch, parent }, chance).text
}
