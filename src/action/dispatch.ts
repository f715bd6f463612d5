import { Trouble } from '../model/trouble.js'
import { message, printed } from '../render/escaping/printed.js'
import { nearest } from '../desired/nearest.js'
import type { World } from '../host/host.js'
import { resultOf, type Done } from './action-result.js'
import type { Scene } from './context.js'

/** What the action can do, each loaded only when it is asked for. */
const acts: Readonly<Record<string, (scene: Scene) => Promise<Done>>> = {
  validate: async (scene) => (await import('./commands/validate.js')).validatePull(scene),
  plan: async (scene) => (await import('./commands/plan.js')).planPull(scene),
  apply: async (scene) => (await import('./commands/apply.js')).applyMerged(scene),
  drift: async (scene) => (await import('./commands/drift.js')).driftRun(scene),
}

/** Runs one step of the action. Never throws: whatever is wrong becomes one paragraph, an annotation and an exit code. */
export async function act(input: Scene['input'], world: World): Promise<Done> {
  try {
    const name = input('command')
    const chosen = Object.hasOwn(acts, name) ? acts[name] : undefined
    if (chosen === undefined) throw unknown(name)
    const { sceneOf } = await import('./context.js')
    return await chosen(await sceneOf(input, world))
  } catch (error) {
    return ended(error)
  }
}

function unknown(name: string): Trouble {
  const names = Object.keys(acts)
  if (name === '') return new Trouble(64, `The step has no command. Write one under "with": ${names.join(', ')}.`)
  const near = nearest(name, names)
  return new Trouble(
    64,
    `There is no command "${name}".${near === null ? ` There are ${names.join(', ')}.` : ` Did you mean "${near}"?`}`,
  )
}

/** What a step came to that could not be done. */
function ended(error: unknown): Done {
  const exit = error instanceof Trouble ? error.exit : 1
  const says =
    error instanceof Trouble
      ? message(error.message)
      : printed`Internal error: please report it. ${message(String(error))}`
  const result = resultOf(exit)
  return {
    exit,
    result,
    outputs: { 'exit-code': exit, result },
    annotations: [{ severity: 'error', title: 'Espalier', says }],
    summary: null,
    report: [],
    says: printed`espalier: ${says}\n`,
  }
}
