import { writeFile } from 'node:fs/promises'
import { contractText, readContract, type ContractRead } from '../desired/contract-file.js'
import { probeWith } from '../engine/probe.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { ContractFile } from '../model/files.js'
import type { Settings } from '../model/people.js'
import type { Probed } from '../render/facts-text.js'
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
  const trial: Parameters<typeof probeWith>[4] =
    email === null ? null : async (client, looked) => await tryWith(client, looked, email, args, host)
  const probed = await probeWith(settings, before?.value ?? null, args, host, trial)
  const sound = probed.problems.length === 0 && (probed.differences.length === 0 || args.flags.has('accept'))
  return { probed, sound, saved: sound && (await save(path, probed.file, before)) }
}

/** Writes the file, unless it says the same already. */
async function save(path: string, file: ContractFile, before: ContractRead | null): Promise<boolean> {
  const text = await contractText(file, before?.text ?? null)
  if (text === before?.text) return false
  await writeFile(path, text)
  return true
}
