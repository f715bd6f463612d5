import { writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { contractText, readContract, type ContractRead } from '../../desired/contract-file.js'
import { isTimezone, today } from '../../desired/day.js'
import { readSettings } from '../../desired/settings-file.js'
import { compared } from '../../live/probe/compare.js'
import { openRecordingClient } from '../../live/probe/recording-client.js'
import { observeService } from '../../live/probe/look.js'
import type { ContractFile } from '../../model/files.js'
import type { Settings } from '../../model/people.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { factsText, type Probed } from '../../render/facts-text.js'
import { json } from '../../render/escaping/json.js'
import { message, printed, type Printed } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { warnOfHost, serviceOptions, withService } from '../../engine/session.js'
import { requireSafe } from '../../host/key.js'
import { tryWith } from '../probe-write.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, usage, flagValue, type ParsedArgs } from '../../model/arguments.js'

/** `espalier probe`: asks the service what is not documented. Writes to it only with --write. */
export async function probe(args: ParsedArgs, host: Host): Promise<Report> {
  requireSafe(host)
  const format = flagChoice(args, 'format', ['text', 'json'], 'probe')
  const email = addressIn(args)
  const shown = flagValue(args, 'org') ?? 'org'
  const folder = resolve(host.folder, shown)
  const { settings: written, diagnostics } = await readSettings(folder, shown)
  if (written === null) return { exit: 1, out: nothing, err: diagnosticsText(diagnostics, host.terminal.colour) }
  const settings = withService(written, host)
  const before = await readContract(`${folder}/contract.yaml`, `${shown}/contract.yaml`)
  const { file, ...rest } = await asked(settings, before, email, args, host)
  const probed: Probed = { service: settings.baseUrl, file, ...rest }
  const sound = probed.problems.length === 0 && (probed.differences.length === 0 || args.flags.has('accept'))
  const saved = sound && (await save(`${folder}/contract.yaml`, file, before))
  return {
    exit: sound ? 0 : 1,
    out: format === 'json' ? json(flat(probed)) : factsText(probed, host.terminal.colour),
    err: verdict(probed, saved, sound, `${shown}/contract.yaml`),
  }
}

/** The same for machines. */
function flat({ service, file, ...rest }: Probed): unknown {
  return { service, ...file, ...rest }
}

/** The address of the account for trials; null: nothing is written. */
function addressIn(args: ParsedArgs): string | null {
  const email = flagValue(args, 'email')
  if (!args.flags.has('write')) {
    if (email !== undefined) throw usage('--email needs --write: without it, nothing is written.', 'probe')
    return null
  }
  if (email === undefined || !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
    throw usage('--write needs --email with an address of yours that no account has.', 'probe')
  return email
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
    const found = [...looked.findings, ...tried]
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

function verdict({ problems }: Probed, saved: boolean, sound: boolean, name: string): Printed {
  if (saved) return printed`Written: ${message(name)}. Read it, and commit it.\n`
  if (sound) return printed`Nothing is new: ${message(name)} stays as it is.\n`
  if (problems.length > 0)
    return printed`The service does not behave as its contract says. ${message(name)} was not written.\n`
  return printed`The service has changed since ${message(name)} was written. Find out why; then accept the changes with "espalier probe --accept".\n`
}
