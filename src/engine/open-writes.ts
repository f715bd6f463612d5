import { awaitWrites, type Awaited } from '../live/read/await-writes.js'
import type { Intent, State } from '../model/files.js'
import { managerIn } from '../plan/shown.js'
import { counted } from '../render/plan/counts.js'
import { printed } from '../render/escaping/printed.js'
import { words } from '../render/escaping/words.js'
import type { Session } from './session.js'
import type { Host } from '../host/host.js'

/**
 * Waits for what earlier runs may have sent without hearing an answer, as long as the service may take to show it.
 * Returns the ids of those that were seen; null: there was nothing to wait for.
 */
export async function awaitOpenWrites(
  { saved, settings, connection }: Session,
  host: Host,
): Promise<ReadonlySet<string> | null> {
  const open = openIn(saved)
  if (open.length === 0) return null
  host.terminal.say(
    words`Looking for ${counted(open.length, words`write`)} of an earlier run with an unknown outcome: up to ${Math.ceil(settings.showsWithin / 1000)} s.`,
  )
  const writes = open.map(([id, intent]) => ({ ...awaited(intent, saved), intent: id }))
  const looks = looksWithin(settings.showsWithin)
  const seen = await awaitWrites(connection, writes, looks, saved.lastGood?.users ?? 0, (left) =>
    host.terminal.progress(words`looking for ${left} of ${open.length}`),
  )
  host.terminal.progress(null)
  return new Set(seen.map(({ intent }) => intent))
}

/** Says what a plan that waits for nothing cannot know yet. */
export function tellOpenWork({ saved }: Session, { terminal }: Host): void {
  const open = openIn(saved).length
  if (saved.lock !== null)
    terminal.say(printed`An apply may be running (${saved.lock.by}): the plan may show it half done.`)
  if (open > 0)
    terminal.say(
      words`The outcome of ${counted(open, words`write`)} of an earlier run is not known yet: apply looks for that first.`,
    )
}

function openIn({ intents }: State): readonly (readonly [id: string, intent: Intent])[] {
  return Object.entries(intents).filter(([, { status }]) => status === 'open')
}

/** When to look for something that must show within so many milliseconds: at once, and then less and less often. */
export function looksWithin(milliseconds: number): readonly number[] {
  return milliseconds === 0 ? [0] : [0, 1, 2, 4, 6].map((part) => (part * milliseconds) / 13)
}

function awaited({ key, after, action, user }: Intent, { bindings }: State): Awaited {
  const id = user ?? bindings[key]?.id
  if (action === 'create' || id === undefined) return { kind: 'new', email: String(after.email) }
  const { manager, ...values } = after
  if (typeof manager !== 'string') return { kind: 'changed', id, values: after }
  const above = managerIn(manager, bindings)
  return { kind: 'changed', id, values: above === null ? values : { ...values, manager: above } }
}
