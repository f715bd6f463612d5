import type { Diagnostic, State } from '../model/files.js'
import type { Draft } from './drafts.js'
import { canonicalEmail } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import { unresolvedWrite } from './findings.js'
import type { Deferral } from './needs.js'

/** What only a person can settle, whether the plan needs it or not. */
export function unresolvedFindings({ intents }: State): readonly Diagnostic[] {
  return Object.entries(intents)
    .filter(([, { status }]) => status === 'unresolved')
    .map(([id, { action }]) => unresolvedWrite(id, action === 'create'))
}

/**
 * A person who has a write whose outcome only a human can tell waits for that: a second write could double them. They
 * are known by their key, the key before, or the address that was sent.
 */
export function unresolvedHolds(
  drafts: ReadonlyMap<string, Draft>,
  { intents }: State,
  { people }: DesiredState,
): Map<string, Deferral> {
  const open = Object.entries(intents).filter(([, { status }]) => status === 'unresolved')
  const holds = new Map<string, Deferral>()
  for (const [intent, { key, after }] of open) {
    const email = canonicalEmail(String(after.email))
    for (const draft of drafts.values()) {
      const same = draft.key === key || people.get(draft.key)?.was === key
      if (same || canonicalEmail(String(draft.after.email)) === email) holds.set(draft.id, wait(intent))
    }
  }
  return holds
}

function wait(intent: string): Deferral {
  return { reason: 'unresolved', because: `the result of ${intent}, sent earlier, is not known yet` }
}
