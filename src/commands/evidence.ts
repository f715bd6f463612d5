import { isTimezone, today } from '../desired/day.js'
import { leaversOf, type Told } from '../model/leavers.js'
import { isDay } from '../model/names.js'
import { evidenceCsv } from '../render/evidence-csv.js'
import { evidenceText } from '../render/evidence-text.js'
import { json } from '../render/sinks/json.js'
import { message, printed, type Printable } from '../render/sinks/printed.js'
import { nothing, words } from '../render/sinks/words.js'
import { chainOf, type Link } from '../state/chain.js'
import { choiceOf, usage, valueOf, type Given } from './flags.js'
import { stateStore } from './ground.js'
import type { Report, World } from './world.js'

/**
 * `espalier evidence`: what was applied, on whose approval, and when it was read back. Nothing is shown unless every
 * record is as it was written: `Trouble` 7 names the one that is not.
 */
export async function evidence(given: Given, world: World): Promise<Report> {
  const format = choiceOf(given, 'format', ['text', 'json'], 'evidence')
  const csv = given.flags.has('csv')
  if (csv && given.flags.has('format')) throw usage('--csv and --format exclude each other.', 'evidence')
  const [since, until] = [dayOf(given, 'since'), dayOf(given, 'until')]
  const store = stateStore(world)
  const loaded = await store.load()
  const links = chainOf(await store.records(), loaded?.state.evidence)
  const all = links.flatMap(toldBy)
  const inside = new Set(all.filter(({ record }) => isWithin(localDay(record), since, until)))
  const told = [...inside]
  const leavers = leaversOf(all, world.now().getTime()).filter((one) => one.told.some((each) => inside.has(each)))
  const shown = (): Printable => {
    if (csv) return evidenceCsv(told)
    if (format === 'text') return told.length === 0 ? nothing : evidenceText(told, leavers, world.terminal.colour)
    const records = links.filter(({ record }) => isWithin(localDay(record), since, until))
    return json({
      records,
      leavers: leavers.map(({ told: attempts, ...one }) => ({ ...one, attempts: attempts.length })),
    })
  }
  return { exit: 0, out: shown(), err: remarks(links, told, store.name, since !== null || until !== null) }
}

function dayOf(given: Given, name: 'since' | 'until'): string | null {
  const text = valueOf(given, name) ?? null
  if (text !== null && !isDay(text)) throw usage(`--${name} takes a day such as 2026-12-31, not "${text}".`, 'evidence')
  return text
}

function toldBy({ name, record, chained }: Link): readonly Told[] {
  return record.changes.map((change) => ({ file: name, chained, record, change }))
}

/** The day of a record where the company is. */
function localDay({ at, timezone }: Link['record']): string {
  return today(new Date(at), isTimezone(timezone) ? timezone : 'UTC')
}

function isWithin(day: string, since: string | null, until: string | null): boolean {
  return (since === null || day >= since) && (until === null || day <= until)
}

/** What somebody who reads it must know beside it. */
function remarks(links: readonly Link[], told: readonly Told[], place: string, limited: boolean): Report['err'] {
  const beside = links.filter(({ chained }) => !chained).map(({ name }) => name)
  const empty =
    told.length > 0
      ? nothing
      : printed`There is no evidence at ${message(place)}${limited ? words` of that time` : nothing}. ESPALIER_STATE says where to look.\n`
  if (beside.length === 0) return empty
  const names = `${beside.slice(0, 5).join(', ')}${beside.length > 5 ? `, and ${beside.length - 5} more` : ''}`
  return printed`${empty}Not in the chain of the newest record: ${message(names)}. The state was not saved after them, or it was lost, or an older one was brought back. They are shown too, and marked.\n`
}
