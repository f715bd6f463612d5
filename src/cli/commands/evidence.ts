import { isTimezone, today } from '../../desired/day.js'
import { leaversOf, type RecordEntry, type Told } from '../../model/leavers.js'
import { isDay } from '../../model/names.js'
import { evidenceCsv } from '../../render/evidence-csv.js'
import { evidenceText } from '../../render/evidence-text.js'
import { json } from '../../render/escaping/json.js'
import { printed, type Printable } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { chainOf, headSealOf, type Link } from '../../state/chain.js'
import { checkAllowed, doubtOf, proof, remarks } from '../evidence-checks.js'
import { stateStore } from '../../engine/session.js'
import { sealerFrom } from '../../engine/state.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, usage, flagValue, type ParsedArgs } from '../../model/arguments.js'

/**
 * `espalier evidence`: what was applied, on whose approval, and when it was read back. Nothing is shown unless every
 * record is as it was written and says of each change what did allow it: `ExitError` 7 names the one that does not. If
 * the state is not proven, newer records may be missing: then all is shown, and the exit code is 7.
 */
export async function evidence(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'evidence')
  const csv = args.flags.has('csv')
  if (csv && args.flags.has('format')) throw usage('--csv and --format exclude each other.', 'evidence')
  const [since, until] = [dayOf(args, 'since'), dayOf(args, 'until')]
  const store = stateStore(host)
  const loaded = await store.load()
  const records = await store.records()
  const newest = loaded?.state.evidence
  const links = chainOf(records, newest)
  const head = headSealOf(records, links, newest, sealerFrom(host))
  checkAllowed(links)
  const within = links.filter(({ record }) => isWithin(localDay(record), since, until))
  const all = links.flatMap(toldBy)
  const inside = new Set(within.map(({ name }) => name))
  const leavers = leaversOf(all, host.now().getTime()).filter((one) => one.told.some(({ file }) => inside.has(file)))
  const entries = within.flatMap(entriesOf)
  const shown = (): Printable => {
    if (csv) return evidenceCsv(entries)
    if (format === 'text') return entries.length === 0 ? nothing : evidenceText(entries, leavers, host.terminal.colour)
    return json({
      records: within,
      leavers: leavers.map(({ told: attempts, ...one }) => ({ ...one, attempts: attempts.length })),
    })
  }
  const beside = remarks(links, entries, store.name, since !== null || until !== null)
  return {
    exit: doubtOf(loaded) === null ? 0 : 7,
    out: shown(),
    err: printed`${proof(head, loaded, store.name)}${beside}`,
  }
}

function dayOf(args: ParsedArgs, name: 'since' | 'until'): string | null {
  const text = flagValue(args, name) ?? null
  if (text !== null && !isDay(text)) throw usage(`--${name} takes a day such as 2026-12-31, not "${text}".`, 'evidence')
  return text
}

function toldBy({ name, record, chained }: Link): readonly Told[] {
  return record.changes.map((change) => ({ file: name, chained, record, change }))
}

/** The lines of a record: the state that its run sealed, then each change. */
function entriesOf(link: Link): readonly RecordEntry[] {
  const { name, record, chained } = link
  const sealed = record.takeover !== undefined && record.part.number === 1
  return [...(sealed ? [{ file: name, chained, record, change: null }] : []), ...toldBy(link)]
}

/** The day of a record in the company's time zone. */
function localDay({ at, timezone }: Link['record']): string {
  return today(new Date(at), isTimezone(timezone) ? timezone : 'UTC')
}

function isWithin(day: string, since: string | null, until: string | null): boolean {
  return (since === null || day >= since) && (until === null || day <= until)
}
