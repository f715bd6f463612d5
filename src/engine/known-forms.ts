import { sealedState } from './state.js'
import { stateStore } from './session.js'
import type { Host } from '../host/host.js'
import type { ProbedFact } from '../live/probe/finding.js'
import { ExitError, orExitError } from '../model/exit-error.js'
import type { Field } from '../model/fields.js'
import type { State } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { rewritesWith, type Rewrites, type RewrittenText } from '../model/rewrites.js'
import { checkOwner } from '../state/state.js'

/**
 * What the service makes of texts in general, by what runs have learned for each account. Nothing where there is no state
 * of this service that can be read: the other facts do not need one.
 */
export async function formsInState(
  known: Rewrites,
  { company, baseUrl }: Settings,
  host: Host,
): Promise<readonly ProbedFact[]> {
  const state = await orExitError(
    (async () => {
      const found = await sealedState(stateStore(host), host)
      if (found !== null) checkOwner(found, company, baseUrl)
      return found
    })(),
  )
  if (state === null || state instanceof ExitError) return []
  const value = rewritesWith(known, textsIn(state))
  return value === null ? [] : [{ name: 'rewrites', value, by: 'espalier apply' }]
}

function textsIn({ bindings }: State): readonly RewrittenText[] {
  return Object.values(bindings).flatMap(({ applied, shown = {} }) =>
    (Object.entries(shown) as [Field, unknown][]).flatMap(([field, text]): RewrittenText[] => {
      const sent = applied[field]
      return typeof sent === 'string' && typeof text === 'string' ? [{ field, sent, shown: text }] : []
    }),
  )
}
