import { resolve } from 'node:path'
import { readSettings } from '../../desired/settings-file.js'
import { requireSafe } from '../../host/key.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, usage, flagValue, type ParsedArgs } from '../../model/arguments.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { json } from '../../render/escaping/json.js'
import { message, printed, type Printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { factsText, type Probed } from '../../render/facts-text.js'
import { writeService } from '../contact-service.js'
import { probeService, type ProbeResult } from '../probe-service.js'

/** `espalier probe`: asks the service what is not documented. Writes to it only with --write. */
export async function probe(args: ParsedArgs, host: Host): Promise<Report> {
  requireSafe(host)
  const format = flagChoice(args, 'format', ['text', 'json'], 'probe')
  const email = addressIn(args)
  const shown = flagValue(args, 'org') ?? 'org'
  const folder = resolve(host.folder, shown)
  const read = await readSettings(folder, shown)
  if (read.settings === null)
    return { exit: 1, out: nothing, err: diagnosticsText(read.diagnostics, host.terminal.colour) }
  const name = `${shown}/contract.yaml`
  const service = await writeService(folder, read, args, host)
  const result = await probeService(`${folder}/contract.yaml`, name, service, email, args, host)
  const { probed } = result
  return {
    exit: result.sound ? 0 : 1,
    out: format === 'json' ? json(flat(probed)) : factsText(probed, host.terminal.colour),
    err: verdict(result, name),
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

function verdict({ probed: { problems }, saved, sound }: ProbeResult, name: string): Printed {
  if (saved) return printed`Written: ${message(name)}. Read it, and commit it.\n`
  if (sound) return printed`Nothing is new: ${message(name)} stays as it is.\n`
  if (problems.length > 0)
    return printed`The service does not behave as its contract says. ${message(name)} was not written.\n`
  return printed`The service has changed since ${message(name)} was written. Find out why; then accept the changes with "espalier probe --accept".\n`
}
