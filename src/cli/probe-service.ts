import { writeFile } from 'node:fs/promises'
import { contractText, readContract, type ContractRead } from '../desired/contract-file.js'
import { isTimezone, today } from '../desired/day.js'
import { serviceOptions, warnOfHost } from '../engine/session.js'
import type { Host } from '../host/host.js'
import { compared } from '../live/probe/compare.js'
import { observeService } from '../live/probe/look.js'
import { openRecordingClient } from '../live/probe/recording-client.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { ContractFile } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { words } from '../render/escaping/words.js'
import type { Probed } from '../render/facts-text.js'
import { formsInState } from './known-forms.js'
import { tryWith } from './probe-write.js'

/** A probe, whether its result can be relied on, and whether the file of the contract was written. */
export interface ProbeResult {
  readonly probed: Probed
  readonly sound: boolean
  readonly saved: boolean
}

/** Asks the service, and keeps the result in `shown`, which is at `path`, if nothing is wrong with it. */
export async function probeService(
  path: string,
  shown: string,
  settings: Settings,
  email: string | null,
  args: ParsedArgs,
  host: Host,
): Promise<ProbeResult> {
  const before = await readContract(path, shown)
  const probed = { service: settings.baseUrl, ...(await asked(settings, before, email, args, host)) }
  const sound = probed.problems.length === 0 && (probed.differences.length === 0 || args.flags.has('accept'))
  return { probed, sound, saved: sound && (await save(path, probed.file, before)) }
}

/** What the service shows, compared with what was known. */
async function asked(
  settings: Settings,
  before: ContractRead | null,
  email: string | null,
  args: ParsedArgs,
  host: Host,
): Promise<Omit<Probed, 'service'>> {
  const { contract, baseUrl } = settings
  const client = openRecordingClient({ ...serviceOptions(baseUrl, args, host), contract })
  warnOfHost(baseUrl, host)
  try {
    const looked = await observeService(client, counting(host))
    const tried = email === null || looked.problems.length > 0 ? [] : await tryWith(client, looked, email, args, host)
    const day = today(host.now(), isTimezone(settings.timezone) ? settings.timezone : 'UTC')
    const known = before?.value.facts.rewrites?.value ?? {}
    const found = [...looked.findings, ...tried, ...(await formsInState(known, settings, host))]
    const { fields, unshown, problems } = looked
    return { ...compared(contract, before?.value ?? null, found, fields, day), unshown, problems }
  } finally {
    host.terminal.progress(null)
    await client.close()
  }
}

function counting({ terminal }: Host): () => void {
  let requests = 0
  return () => terminal.progress(words`asking: ${(requests += 1)} requests`)
}

/** Writes the file, unless it says the same already. */
async function save(path: string, file: ContractFile, before: ContractRead | null): Promise<boolean> {
  const text = await contractText(file, before?.text ?? null)
  if (text === before?.text) return false
  await writeFile(path, text)
  return true
}
