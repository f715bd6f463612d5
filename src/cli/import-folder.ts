import { stat } from 'node:fs/promises'
import { isTimezone } from '../desired/day.js'
import type { Written } from '../desired/editing/from-live.js'
import { newSettings } from '../desired/editing/new-settings.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import { chartBudget } from '../desired/reading/budget.js'
import type { SourceFile } from '../desired/reading/source.js'
import { readTree } from '../desired/reading/tree.js'
import { checkPeople, checkSettings } from '../desired/schema/schema-findings.js'
import { settingsOf } from '../desired/settings.js'
import type { Diagnostic } from '../model/files.js'
import { canonicalEmail } from '../model/names.js'
import { errorsIn } from '../model/verdict.js'
import type { Settings } from '../model/people.js'
import { usage, flagValue, type ParsedArgs } from '../model/arguments.js'

/** What the folder holds. A folder that does not exist yet, or is empty, is no mistake here. */
export async function existing(path: string, shown: string): Promise<Folder> {
  const there = await stat(path).then(
    () => true,
    () => false,
  )
  if (!there) return { settings: null, contract: null, people: [], diagnostics: [] }
  const folder = await readFolder(path, shown)
  return {
    ...folder,
    diagnostics: errorsIn(folder.diagnostics).filter(({ code }) => code !== 'no-settings' && code !== 'no-people'),
  }
}

/** The settings of the folder with their file, or new ones of the flags, whose file is not written yet. */
export async function settingsFor(
  folder: Folder,
  shown: string,
  args: ParsedArgs,
  found: Diagnostic[],
  command: string,
): Promise<{ readonly source: SourceFile; readonly isNew: boolean; readonly settings: Settings | null }> {
  if (folder.settings === null) {
    const company = flagValue(args, 'company') ?? ''
    if (company.trim() === '')
      throw usage(`There is no ${shown}/espalier.yaml yet: name the company with --company.`, command)
    const timezone = flagValue(args, 'timezone') ?? 'UTC'
    if (!isTimezone(timezone))
      throw usage(`--timezone takes an IANA name such as Europe/Berlin, not "${timezone}".`, command)
    const source = { file: `${shown}/espalier.yaml`, text: newSettings(company, timezone) }
    return { source, isNew: true, settings: settingsOf({ company, timezone }) }
  }
  if (args.flags.has('company') || args.flags.has('timezone')) {
    throw usage(`${shown}/espalier.yaml already exists: edit it, and leave out --company and --timezone.`, command)
  }
  const { tree, diagnostics } = await readTree(folder.settings, chartBudget())
  const checked = tree === null ? null : await checkSettings(tree)
  found.push(...diagnostics, ...(checked?.diagnostics ?? []))
  return { source: folder.settings, isNew: false, settings: checked?.value ? settingsOf(checked.value) : null }
}

/** What the files say: keys by address, every key, the key of today for each that was renamed, and the leavers. */
export interface InFiles extends Omit<Written, 'bound'> {
  readonly renamed: ReadonlyMap<string, string>
  readonly left: ReadonlySet<string>
}

/** Reads the people of the files. Their errors are added to `found`. */
export async function writtenIn(people: readonly SourceFile[], found: Diagnostic[]): Promise<InFiles> {
  const keyOf = new Map<string, string>()
  const renamed = new Map<string, string>()
  const [keys, left] = [new Set<string>(), new Set<string>()]
  const room = chartBudget()
  for (const source of people) {
    const { tree, diagnostics } = await readTree(source, room)
    const checked = tree === null ? null : await checkPeople(tree)
    for (const one of [...diagnostics, ...(checked?.diagnostics ?? [])]) found.push(one)
    for (const [key, { email, was, status, changes = [] }] of Object.entries(checked?.value?.people ?? {})) {
      keys.add(key)
      for (const address of [email, ...changes.map((change) => change.email ?? email)]) {
        keyOf.set(canonicalEmail(address), key)
      }
      if (was !== undefined) renamed.set(was, key)
      if (status === 'left') left.add(key)
    }
  }
  return { keyOf, keys, renamed, left }
}
