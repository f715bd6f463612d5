import type { Binding, State } from '../../../src/model/files.js'
import type { UserId } from '../../../src/model/names.js'
import { emptyState } from '../../../src/state/state.js'
import type { Chance } from '../../simulation/chance.js'

export const branch = 'espalier-state'

/** A state of a small company, of any version. */
export function anyState(chance: Chance): State {
  const bindings = Array.from({ length: chance.between(1, 5) }, (_, at) => bindingOf(`p${at}`, chance))
  const begun = { fingerprint: `sha256:${'7'.repeat(64)}`, changes: ['a'.repeat(32)] }
  return {
    ...emptyState('Acme', 'https://service.example/api/v1', '0123456789abcdef'),
    serial: chance.between(1, 99),
    bindings: Object.fromEntries(bindings),
    begun: chance.maybe(0.3) ? begun : null,
    hiring: chance.maybe(0.5),
  }
}

/** The next version of a state, in which something has changed. */
export function nextOf(state: State, chance: Chance): State {
  const [key, binding] = bindingOf(`p${chance.between(0, 9)}`, chance)
  return { ...state, serial: state.serial + 1, bindings: { ...state.bindings, [key]: binding } }
}

function bindingOf(key: string, chance: Chance): [string, Binding] {
  const applied = { email: `${key}@acme.example`, department: `Team ${chance.between(1, 9)}`, active: true }
  return [key, { id: `u-${chance.between(1, 1e6)}` as UserId, applied }]
}
