import { isPersonKey, type PersonKey } from '../model/names.js'
import { nearest } from '../desired/nearest.js'
import { Trouble } from '../model/trouble.js'
import { stateText } from '../render/state-text.js'
import { forget } from '../state/state.js'
import { choiceOf, type Given } from './flags.js'
import { stateStore } from './survey.js'
import type { Report, World } from './world.js'

/** `espalier state show`: which account belongs to whom. */
export async function stateShow(given: Given, world: World): Promise<Report> {
  const format = choiceOf(given, 'format', ['text', 'json'], 'state show')
  const store = stateStore(world)
  const state = await store.load()
  if (state === null)
    return { exit: 0, out: format === 'json' ? 'null\n' : '', err: `There is no state at ${store.name} yet.\n` }
  return { exit: 0, out: format === 'json' ? `${JSON.stringify(state, null, 2)}\n` : stateText(state), err: '' }
}

/** `espalier state forget KEY`: lets go of one account, which stays as it is. */
export async function stateForget(given: Given, world: World): Promise<Report> {
  const [key = ''] = given.words
  const store = stateStore(world)
  const state = await store.load()
  if (state === null) throw new Trouble(7, `There is no state at ${store.name}, so there is nothing to forget.`)
  if (!isPersonKey(key) || !Object.hasOwn(state.bindings, key)) {
    const near = nearest(key, Object.keys(state.bindings))
    throw new Trouble(
      7,
      `The state knows no "${key}".${near === null ? '' : ` Did you mean "${near}"?`} "espalier state show" lists the keys.`,
    )
  }
  await store.save({ ...forget(state, key satisfies PersonKey), serial: state.serial + 1 })
  const id = state.bindings[key]?.id ?? ''
  return {
    exit: 0,
    out: '',
    err: `Forgotten: ${key} is no longer bound to account ${id}. The account was not touched.\n`,
  }
}
