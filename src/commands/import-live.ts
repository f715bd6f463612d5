import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isTimezone } from '../desired/day.js'
import { writePeople } from '../desired/editing/edit.js'
import { recordsOf, type FromLive, type Written } from '../desired/editing/from-live.js'
import { loadChart } from '../desired/load.js'
import { checkPeople, checkSettings } from '../desired/schema/schema-findings.js'
import { editorSchemas, newSettings } from '../desired/editing/new-settings.js'
import { settingsOf } from '../desired/settings.js'
import { readFolder, type Folder, type SourceFile } from '../desired/reading/source.js'
import { readTree } from '../desired/reading/tree.js'
import { disconnect } from '../live/connection.js'
import { observe } from '../live/reading/observe.js'
import { fields } from '../model/fields.js'
import type { Diagnostic } from '../model/files.js'
import { canonicalEmail, type UserId } from '../model/names.js'
import type { Settings, User } from '../model/people.js'
import { clean } from '../render/clean.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { usage, valueOf, type Given } from './flags.js'
import { loadState, open, withService } from './survey.js'
import type { Report, World } from './world.js'

/** `espalier import live`: the live users as files of the chart. Writes nothing to the service. */
export async function importLive(given: Given, world: World): Promise<Report> {
  const shown = valueOf(given, 'org') ?? 'org'
  const path = resolve(world.folder, shown)
  const folder = await existing(path, shown)
  const found = [...folder.diagnostics]
  const { source, settings } = await settingsFor(folder, shown, given, found)
  const written = await writtenIn(folder.people, found)
  if (settings === null || found.length > 0)
    return { exit: 1, out: '', err: diagnosticsText(found, world.terminal.colour) }
  const service = withService(settings, world)
  const users = await liveUsers(service, given, world)
  const bound = await boundTo(written, service, world)
  const made = recordsOf(users, { ...written, bound }, shown, settings.manage.has('role'))
  const files = await writePeople(folder.people, made.records)
  const all = source === null ? files : [source, ...files]
  for (const { file, text } of all) await save(resolve(path, file.slice(shown.length + 1)), text)
  if (source !== null) await saveSchemas(path)
  const after = await loadChart(path, shown, null, world.now())
  return {
    exit: after.desired === null ? 1 : 0,
    out: summary(made, all),
    err:
      after.diagnostics.length === 0
        ? ''
        : `The chart needs a hand before it can be planned:\n${diagnosticsText(after.diagnostics, world.terminal.colour)}`,
  }
}

/** What the folder holds. A folder that is not there yet, or is empty, is no mistake here. */
async function existing(path: string, shown: string): Promise<Folder> {
  const there = await stat(path).then(
    () => true,
    () => false,
  )
  if (!there) return { settings: null, people: [], diagnostics: [] }
  const folder = await readFolder(path, shown)
  return {
    ...folder,
    diagnostics: folder.diagnostics.filter(({ code }) => code !== 'no-settings' && code !== 'no-people'),
  }
}

async function settingsFor(
  folder: Folder,
  shown: string,
  given: Given,
  found: Diagnostic[],
): Promise<{ readonly source: SourceFile | null; readonly settings: Settings | null }> {
  if (folder.settings === null) {
    const company = valueOf(given, 'company')
    if (company === undefined)
      throw usage(`There is no ${shown}/espalier.yaml yet: --company says whose chart it is.`, 'import live')
    const timezone = valueOf(given, 'timezone') ?? 'UTC'
    if (!isTimezone(timezone))
      throw usage(`--timezone takes an IANA name such as Europe/Berlin, not "${timezone}".`, 'import live')
    const source = { file: `${shown}/espalier.yaml`, text: newSettings(company, timezone) }
    return { source, settings: settingsOf({ company, timezone }) }
  }
  if (given.flags.has('company') || given.flags.has('timezone')) {
    throw usage(
      `${shown}/espalier.yaml is there already: edit it instead of giving --company or --timezone.`,
      'import live',
    )
  }
  const { tree, diagnostics } = await readTree(folder.settings)
  const checked = tree === null ? null : await checkSettings(tree)
  found.push(...diagnostics, ...(checked?.diagnostics ?? []))
  return { source: null, settings: checked?.value ? settingsOf(checked.value) : null }
}

/** What the files say: keys by address, every key, and the key of today for each that was renamed. */
interface InFiles extends Omit<Written, 'bound'> {
  readonly renamed: ReadonlyMap<string, string>
}

async function writtenIn(people: readonly SourceFile[], found: Diagnostic[]): Promise<InFiles> {
  const keyOf = new Map<string, string>()
  const renamed = new Map<string, string>()
  const keys = new Set<string>()
  for (const source of people) {
    const { tree, diagnostics } = await readTree(source)
    const checked = tree === null ? null : await checkPeople(tree)
    found.push(...diagnostics, ...(checked?.diagnostics ?? []))
    for (const [key, { email, was }] of Object.entries(checked?.value?.people ?? {})) {
      keys.add(key)
      keyOf.set(canonicalEmail(email), key)
      if (was !== undefined) renamed.set(was, key)
    }
  }
  return { keyOf, keys, renamed }
}

/** Accounts that are bound keep their key, whatever their address is now. */
async function boundTo({ renamed }: InFiles, settings: Settings, world: World): Promise<Map<UserId, string>> {
  const { state } = await loadState(settings, world)
  return new Map(Object.entries(state.bindings).map(([key, { id }]) => [id, renamed.get(key) ?? key]))
}

async function liveUsers(settings: Settings, given: Given, world: World): Promise<User[]> {
  const connection = open(settings.baseUrl, given, world)
  try {
    const manage = new Set(fields.filter((field) => settings.manage.has(field)))
    const expected = { hint: 0, bound: new Map(), lastActive: null, minPercent: 0, addresses: [], manage }
    const live = await observe(connection, expected, (count) => world.terminal.progress(`reading users: ${count}`))
    return [...live.users.values()]
  } finally {
    world.terminal.progress(null)
    await disconnect(connection)
  }
}

async function save(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, text)
}

/** The schemas that the first line of each file names, unless some are there. */
async function saveSchemas(path: string): Promise<void> {
  for (const [file, text] of await editorSchemas()) {
    const target = resolve(path, '..', file)
    const there = await stat(target).then(
      () => true,
      () => false,
    )
    if (!there) await save(target, text)
  }
}

function summary({ records, leftOut }: FromLive, files: readonly SourceFile[]): string {
  const lines = [
    `${records.length} people are in the chart now; ${files.length} files were written.`,
    ...files.map(({ file }) => `  ${clean(file)}`),
    ...(leftOut.length === 0 ? [] : [`${leftOut.length} users were left out:`]),
    ...leftOut.map(({ user, why }) => `  ${clean(user.id)} ${clean(String(user.values.email))} ${why}`),
    'Read the files. Take out accounts that are no people, such as a bot: what the chart does not name is never written.',
    'Then run "espalier plan": it adopts each account by its address, and changes nothing.',
  ]
  return `${lines.join('\n')}\n`
}
