import type { Binding, Intent, State } from '../../src/model/files.js'
import type { PersonKey, UserId } from '../../src/model/names.js'
import { sealedFile } from './seals.js'

/** What can have happened to a state before the commands of a block: the files that it leaves below `.espalier/`. */
type Happened = (state: State) => Readonly<Record<string, string>>

const late = 'santiago.garciamarquez' as PersonKey

const sent: Intent['after'] = {
  email: 'santiago.garciamarquez@acme.example',
  firstName: 'Santiago',
  lastName: 'García Márquez',
  department: 'Customer Success',
  manager: 'annika.sorensby',
  active: true,
}

const unresolved: Intent = { key: late, action: 'create', user: null, before: {}, after: sent, status: 'unresolved' }

const lock: State['lock'] = {
  id: '9f1c2ab47de0',
  by: 'grace on laptop, process 4711',
  machine: 'laptop/another',
  pid: 4711,
  run: null,
  since: '2026-12-01T03:17:00.000Z',
}

/** An account that the service does not have: it was made after the backup that the service was restored from. */
const gone: Binding = { id: 'u_0999' as UserId, applied: sent }

/** By the word after `state:` in the hidden comment of a block. */
export const troubles: Readonly<Record<string, Happened>> = {
  unresolved: (state) => saved({ ...state, intents: { [`create:${late}`]: unresolved } }),
  locked: (state) => saved({ ...state, lock }),
  restored: (state) => saved({ ...state, bindings: { ...state.bindings, [late]: gone } }),
  unsaved: (state) => ({ ...saved(state), 'recovery-8.json': sealedFile({ ...state, serial: state.serial + 1 }) }),
  unsealed: (state) => ({ 'state.json': JSON.stringify({ ...state, format: 1 }) }),
  damaged: (state) => ({ 'state.json': JSON.stringify(state).slice(0, -20) }),
}

function saved(state: State): Readonly<Record<string, string>> {
  return { 'state.json': sealedFile(state) }
}
