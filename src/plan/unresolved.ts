import type { Diagnostic, Intent, State } from '../model/files.js'
import type { Draft } from './drafts.js'
import { canonicalEmail } from '../model/names.js'
import type { DesiredState } from '../model/people.js'
import type { Witness } from '../model/witness.js'
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
 * are known by their key, the key before, or the address that was sent. So does a new account whose answer was lost. If
 * no two accounts have one address, just the same account may be sent again.
 */
export function unresolvedHolds(
  drafts: ReadonlyMap<string, Draft>,
  { intents }: State,
  { people }: DesiredState,
  { unique = false }: Pick<Witness, 'unique'>,
): Map<string, Deferral> {
  const open = Object.entries(intents).filter(
    ([, { status, sentAt }]) => status === 'unresolved' || sentAt !== undefined,
  )
  const holds = new Map<string, Deferral>()
  for (const [id, intent] of open) {
    const email = canonicalEmail(String(intent.after.email))
    for (const draft of drafts.values()) {
      const same = draft.key === intent.key || people.get(draft.key)?.was === intent.key
      if (!same && canonicalEmail(String(draft.after.email)) !== email) continue
      if (!(unique && draft.id === id && isRepeat(draft, intent))) holds.set(draft.id, wait(intent))
    }
  }
  return holds
}

function isRepeat({ after }: Draft, intent: Intent): boolean {
  const fields = ['email', 'firstName', 'lastName'] as const
  return intent.status === 'open' && fields.every((field) => after[field] === intent.after[field])
}

function wait({ key, status, sentAt }: Intent): Deferral {
  const because =
    status === 'unresolved'
      ? `the result of the hire of ${key}, sent earlier, is not known yet`
      : `the result of the hire of ${key}, sent at ${sentAt}, is not known yet: from an hour after that on, apply settles it`
  return { reason: 'unresolved', because }
}
