import type { ContractFile } from '../model/files.js'
import { isTimezone, today } from '../desired/day.js'
import type { Host } from '../host/host.js'
import { compared } from '../live/probe/compare.js'
import type { ProbedFact } from '../live/probe/finding.js'
import { observeService, type Looked } from '../live/probe/look.js'
import { openRecordingClient, type RecordingClient } from '../live/probe/recording-client.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { Settings } from '../model/people.js'
import { words } from '../render/escaping/words.js'
import type { Probed } from '../render/facts-text.js'
import { formsInState } from './known-forms.js'
import { serviceOptions, warnOfHost } from './session.js'

/** What else is learnt than by looking: only a person who has agreed tries something out. */
type Trial = (client: RecordingClient, looked: Looked) => Promise<readonly ProbedFact[]>

/** What the service shows, compared with what was known. It only reads, unless `trial` does more. */
export async function probeWith(
  settings: Settings,
  before: ContractFile | null,
  args: ParsedArgs,
  host: Host,
  trial: Trial | null,
): Promise<Probed> {
  const { contract, baseUrl } = settings
  const client = openRecordingClient({ ...serviceOptions(baseUrl, args, host), contract })
  warnOfHost(baseUrl, host)
  try {
    const looked = await observeService(client, counting(host))
    const tried = trial === null || looked.problems.length > 0 ? [] : await trial(client, looked)
    const day = today(host.now(), isTimezone(settings.timezone) ? settings.timezone : 'UTC')
    const { fields, unshown, problems } = looked
    const forms = await formsInState(before?.facts.rewrites?.value ?? {}, settings, host)
    const found = compared(contract, before, [...looked.findings, ...tried, ...forms], fields, day)
    return { service: baseUrl, ...found, unshown, problems }
  } finally {
    host.terminal.progress(null)
    await client.close()
  }
}

function counting({ terminal }: Host): () => void {
  let requests = 0
  return () => terminal.progress(words`asking: ${(requests += 1)} requests`)
}
