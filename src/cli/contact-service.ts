import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { editedSettings, type SettingsEdit } from '../desired/editing/edit-settings.js'
import type { SourceFile } from '../desired/reading/source.js'
import { saidService, type SaidService } from '../desired/said-service.js'
import { isSameOrigin, serviceOptions, warnOfHost, withService } from '../engine/session.js'
import type { Host } from '../host/host.js'
import { firstContact } from '../live/contact/first-contact.js'
import { flagValue, usage, type ParsedArgs } from '../model/arguments.js'
import type { AnsweringService, Contact, ObstacleName } from '../model/contact.js'
import { ExitError } from '../model/exit-error.js'
import type { ContractName } from '../model/facts.js'
import type { Settings } from '../model/people.js'
import { contactText, otherContract, otherService } from '../render/contact-text.js'
import { printed } from '../render/escaping/printed.js'

/** The settings with the service that answers, and what has to be written into their file for that. */
export interface ServiceMet {
  readonly settings: Settings
  readonly contact: AnsweringService
  readonly edit: SettingsEdit['service']
}

/** A file of settings, and what it says. */
export interface SettingsWritten {
  readonly source: SourceFile
  readonly settings: Settings
}

/** The first contact with the service that environment and settings name. */
export async function contactOf({ source, settings }: SettingsWritten, args: ParsedArgs, host: Host): Promise<Contact> {
  const said = await saidService(source)
  const { baseUrl: address } = withService(settings, host)
  const isGiven = (host.env['ESPALIER_API_URL'] ?? '') !== ''
  const from = isGiven ? 'ESPALIER_API_URL' : said.baseUrl === null ? null : `api.baseUrl in ${source.file}`
  const { baseUrl: _, ...options } = serviceOptions(address, args, host)
  host.terminal.progress(contactText.asking)
  try {
    const contact = await firstContact({ address, from, expected: said.contract, chosen: chosenIn(args) }, options)
    // Also of one that answers with an obstacle: a hostile chart may name a service that takes the key alone.
    if (!('name' in contact && unsent.has(contact.name))) warnOfHost(address, host)
    return contact
  } finally {
    host.terminal.progress(null)
  }
}

/** No connection came about, so the key went nowhere. */
const unsent: ReadonlySet<ObstacleName> = new Set(['unknown-host', 'no-connection', 'untrusted'])

/**
 * Meets the service, and says what was found. `isNew`: the file is not written yet. Throws `ExitError` for an obstacle,
 * and 1 if the file names another contract than the one that answers, unless a person has chosen it or accepts it.
 */
export async function meetService(
  written: SettingsWritten,
  isNew: boolean,
  args: ParsedArgs,
  host: Host,
): Promise<ServiceMet> {
  const { source, settings } = written
  const contact = await contactOf(written, args, host)
  if (contact.kind === 'obstacle') throw new ExitError(contact.exit, contact.message)
  const said = await saidService(source)
  if (contact.contract !== settings.contract && isElsewhere(said, contact))
    throw new ExitError(1, otherService(said.place, said.baseUrl ?? '', settings.contract, contact))
  const isDecided = args.flags.has('contract') || args.flags.has('accept')
  if (said.contract !== null && said.contract !== contact.contract && !isDecided)
    throw new ExitError(1, otherContract(said.place, said.contract, contact))
  const edit = editOf(contact, said, settings, isNew, host)
  if (said.contract === null || Object.keys(edit).length > 0) host.terminal.say(contactText.found(contact))
  const { contract, baseUrl } = contact
  return { settings: { ...withService(settings, host), contract, baseUrl }, contact, edit }
}

/** Meets the service, and writes into the settings of a folder what was found. */
export async function writeService(
  folder: string,
  written: SettingsWritten,
  args: ParsedArgs,
  host: Host,
): Promise<Settings> {
  const { settings, edit } = await meetService(written, false, args, host)
  const edited = await editedSettings(written.source, { service: edit, lists: {} })
  if (edited.text !== written.source.text) {
    await writeFile(join(folder, 'espalier.yaml'), edited.text)
    host.terminal.say(printed`Written: ${edited.file}.`)
  }
  return settings
}

/** What the file does not say yet. An address of another host in the environment is for this run alone. */
function editOf(
  contact: AnsweringService,
  said: SaidService,
  settings: Settings,
  isNew: boolean,
  host: Host,
): SettingsEdit['service'] {
  const { contract, baseUrl } = contact
  if (isNew) return { contract, baseUrl }
  const { baseUrl: used } = withService(settings, host)
  return {
    ...(contract === settings.contract ? {} : { contract }),
    ...(isElsewhere(said, contact) || baseUrl === used ? {} : { baseUrl }),
  }
}

/** Whether the settings name a service other than the one that was met. */
function isElsewhere(said: SaidService, { baseUrl }: AnsweringService): boolean {
  return said.baseUrl !== null && !isSameOrigin(said.baseUrl, baseUrl)
}

function chosenIn(args: ParsedArgs): ContractName | null {
  const chosen = flagValue(args, 'contract') ?? null
  if (chosen === null || chosen === 'v1' || chosen === 'v2') return chosen
  throw usage(`--contract is v1 or v2, not "${chosen}".`, '')
}
