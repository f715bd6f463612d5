import { doctorJson, doctorText } from '../../render/doctor-text.js'
import { nothing } from '../../render/escaping/words.js'
import { cloneOf } from '../../git/origin.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, type ParsedArgs } from '../../model/arguments.js'
import { examineRepository } from '../repository-findings.js'

/** `espalier doctor`: whether this repository is set up so that a pull request can be trusted. Exit 1 if something is found. */
export async function doctor(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'doctor')
  const examined = await examineRepository(await cloneOf(host), args, host)
  const out = format === 'json' ? doctorJson(examined) : doctorText(examined, host.terminal.colour)
  return { exit: examined.findings.length > 0 || examined.failed ? 1 : 0, out, err: nothing }
}
