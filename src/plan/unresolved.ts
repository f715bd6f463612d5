import type { Diagnostic, State } from '../model/files.js'
import type { Draft } from './drafts.js'
import { unresolvedWrite } from './findings.js'
import type { Wait } from './needs.js'

/** What only a person can settle, whether the plan needs it or not. */
export function unresolvedFindings({ intents }: State): readonly Diagnostic[] {
  return Object.entries(intents)
    .filter(([, { status }]) => status === 'unresolved')
    .map(([id, { action }]) => unresolvedWrite(id, action === 'create'))
}

/** Whoever has a write whose outcome only a person can tell waits for that person: a second one could double them. */
export function unresolvedHolds(drafts: ReadonlyMap<string, Draft>, { intents }: State): Map<string, Wait> {
  const waits = new Map(
    Object.entries(intents)
      .filter(([, { status }]) => status === 'unresolved')
      .map(([id, { key }]) => [key, wait(id)]),
  )
  if (waits.size === 0) return new Map()
  return new Map([...drafts.values()].flatMap(({ id, key }) => (waits.has(key) ? [[id, waits.get(key) as Wait]] : [])))
}

function wait(intent: string): Wait {
  return { reason: 'unresolved', because: `nobody knows yet whether ${intent}, which was sent before, was done` }
}
