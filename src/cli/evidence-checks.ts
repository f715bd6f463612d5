import type { Recorded } from '../model/files.js'
import type { RecordEntry } from '../model/leavers.js'
import { ExitError } from '../model/exit-error.js'
import type { Loaded } from '../model/ports.js'
import { isAllowed } from '../plan/allowed-digests.js'
import { counted } from '../render/plan/counts.js'
import { message, printed, type Line } from '../render/escaping/printed.js'
import { nothing, words } from '../render/escaping/words.js'
import type { HeadSeal, Link } from '../state/chain.js'
import { whatOf } from '../engine/state.js'

/** Throws `ExitError` 7 for a change of which a record says that something else allowed it. */
export function checkAllowed(links: readonly Link[]): void {
  for (const { name, record } of links)
    for (const change of record.changes) if (!isAllowed(change)) throw notItsOwn(name, change)
}

function notItsOwn(name: string, { id, allowed }: Recorded): ExitError {
  const by = allowed === undefined || allowed.pull === null ? (allowed?.as ?? 'nothing') : `#${allowed.pull}`
  return new ExitError(
    7,
    `The record ${name} says that ${id} was allowed by ${by}, but the allowed change that it lists is a different one. No evidence is shown. Restore that file from a copy or from the history of its branch, and find out who wrote there.`,
  )
}

/** What contradicts the state of the evidence; null: nothing does. Without a key, nothing can. */
export function doubtOf(loaded: Loaded | null): Doubt | null {
  if (loaded === null || loaded.trust === 'sealed' || loaded.trust === 'unchecked') return null
  return loaded.trust
}

type Doubt = Exclude<Loaded['trust'], 'sealed' | 'unchecked'>

/** How far what is shown is proven: a line for stderr. */
export function proof(head: HeadSeal | null, loaded: Loaded | null, place: string): Line {
  if (loaded === null) return nothing
  const { strange } = loaded
  const doubt = doubtOf(loaded)
  const parts = [
    ...(doubt === null ? [] : [notProven(doubt, place)]),
    ...(strange === 0 ? [] : [steppedOver(strange)]),
    ...(head === null ? [] : [heads[head]]),
  ]
  return parts.length === 0 ? nothing : printed`${printed.join(parts, ' ')}\n`
}

function steppedOver(commits: number): Line {
  return words`${counted(commits, words`commit`)} on top of the state ${commits === 1 ? words`is` : words`are`} not by Espalier and ${commits === 1 ? words`does` : words`do`} not count.`
}

/** Only the state says which record is the newest: without its seal, newer ones may have been cut off. */
function notProven(doubt: Doubt, place: string): Line {
  return printed`NOT PROVEN: the state ${message(place)} ${message(whatOf(doubt))}. Newer records may be missing.`
}

const heads: Readonly<Record<HeadSeal, Line>> = {
  sealed: words`The seal of the newest record fits, and the chain is whole.`,
  unchecked: words`The chain is whole; its seal was not checked: there is no key here.`,
  'other-key': words`The chain is whole; the newest record is sealed with another key than the one here, so its seal was not checked.`,
  none: words`The chain is whole; the newest record has no seal: a version before seals wrote it.`,
}

/** What readers must know beside what is shown. */
export function remarks(links: readonly Link[], shown: readonly RecordEntry[], place: string, limited: boolean): Line {
  const beside = links.filter(({ chained }) => !chained).map(({ name }) => name)
  const empty =
    shown.length > 0
      ? nothing
      : printed`There is no evidence at ${message(place)}${limited ? words` of that time` : nothing}. ESPALIER_STATE says where to look.\n`
  if (beside.length === 0) return empty
  const names = `${beside.slice(0, 5).join(', ')}${beside.length > 5 ? `, and ${beside.length - 5} more` : ''}`
  return printed`${empty}Not in the chain of the newest record: ${message(names)}. The state was not saved after them, or it was lost, or an older one was restored. They are shown too, and marked.\n`
}
