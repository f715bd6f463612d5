import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { isTimezone } from '../desired/day.js'
import { writePeople } from '../desired/editing/edit.js'
import { recordsOf, type FromLive, type Written } from '../desired/editing/from-live.js'
import { loadFolder } from '../desired/load.js'
import { checkPeople, checkSettings } from '../desired/schema/schema-findings.js'
import { shownOf } from '../desired/reading/finding.js'
import { editorSchemas, newSettings } from '../desired/editing/new-settings.js'
import { settingsOf } from '../desired/settings.js'
import { readFolder, type Folder } from '../desired/reading/folder.js'
import { roomForChart } from '../desired/reading/room.js'
import type { SourceFile } from '../desired/reading/source.js'
import { readTree } from '../desired/reading/tree.js'
import { disconnect } from '../live/connection.js'
import { observe } from '../live/reading/observe.js'
import { fields, type Field } from '../model/fields.js'
import type { Diagnostic } from '../model/files.js'
import { canonicalEmail, type UserId } from '../model/names.js'
import type { Settings, User } from '../model/people.js'
import { diagnosticsText } from '../render/diagnostics.js'
import { importText } from '../render/import-text.js'
import { printed } from '../render/sinks/printed.js'
import { nothing, words } from '../render/sinks/words.js'
import { usage, valueOf, type Given } from './flags.js'
import { requireSafe } from './key.js'
import { loadState, open, stateStore, withService } from './ground.js'
import type { Report, World } from './world.js'

/** `espalier import live`: the live users as files of the chart. Writes nothing to the service. */
export async function importLive(given: Given, world: World): Promise<Report> {
  requireSafe(world)
  const shown = valueOf(given, 'org') ?? 'org'
  const path = resolve(world.folder, shown)
  const folder = await existing(path, shown)
  const found = [...folder.diagnostics]
  const { source, settings } = await settingsFor(folder, shown, given, found)
  const written = await writtenIn(folder.people, found)
  if (settings === null || found.length > 0)
    return { exit: 1, out: nothing, err: diagnosticsText(shownOf(found), world.terminal.colour) }
  const service = withService(settings, world)
  const users = await liveUsers(service, given, world)
  const bound = await boundTo(written, service, world)
  const made = recordsOf(users, { ...written, bound }, shown, settings.manage.has('role'))
  const files = await writePeople(folder.people, made.records)
  const all = source === null ? files : [source, ...files]
  for (const { file, text } of all) await save(resolve(path, file.slice(shown.length + 1)), text)
  if (source !== null) await saveSchemas(path)
  const after = await loadFolder(await readFolder(path, shown), null, world.now())
  return {
    exit: after.desired === null ? 1 : 0,
    out: importText({
      people: made.records.length,
      files: all.map(({ file }) => file),
      leftOut: made.leftOut,
      unseen: unseen(users, settings),
      returned: returned(made, written),
    }),
    err:
      after.diagnostics.length === 0
        ? nothing
        : printed`The chart needs a hand before it can be planned:\n${diagnosticsText(after.diagnostics, world.terminal.colour)}`,
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
  const { tree, diagnostics } = await readTree(folder.settings, roomForChart())
  const checked = tree === null ? null : await checkSettings(tree)
  found.push(...diagnostics, ...(checked?.diagnostics ?? []))
  return { source: null, settings: checked?.value ? settingsOf(checked.value) : null }
}

/** What the files say: keys by address, every key, the key of today for each that was renamed, and who has left. */
interface InFiles extends Omit<Written, 'bound'> {
  readonly renamed: ReadonlyMap<string, string>
  readonly left: ReadonlySet<string>
}

async function writtenIn(people: readonly SourceFile[], found: Diagnostic[]): Promise<InFiles> {
  const keyOf = new Map<string, string>()
  const renamed = new Map<string, string>()
  const [keys, left] = [new Set<string>(), new Set<string>()]
  const room = roomForChart()
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

/** Accounts that are bound keep their key, whatever their address is now. */
async function boundTo({ renamed }: InFiles, settings: Settings, world: World): Promise<Map<UserId, string>> {
  const state = await loadState(stateStore(world), settings, world)
  return new Map(Object.entries(state.bindings).map(([key, { id }]) => [id, renamed.get(key) ?? key]))
}

async function liveUsers(settings: Settings, given: Given, world: World): Promise<User[]> {
  const connection = await open(settings, given, world)
  try {
    const manage = new Set(fields.filter((field) => settings.manage.has(field)))
    const expected = {
      hint: 0,
      bound: new Map(),
      lastActive: null,
      minPercent: 0,
      addresses: [],
      lookUp: true,
      shown: new Set<Field>(),
      manage,
    }
    const live = await observe(connection, expected, (count) => world.terminal.progress(words`reading users: ${count}`))
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

/** What the service shows for nobody: it may be empty, or the key may not read it. */
function unseen(users: readonly User[], { manage }: Settings): Field[] {
  if (users.length === 0) return []
  return fields.filter((field) => manage.has(field) && users.every(({ values }) => (values[field] ?? null) === null))
}

/** An entry that says left is not changed by itself: who comes back is a decision. */
function returned({ records }: FromLive, { left }: InFiles): string[] {
  return records.filter(({ key, entry }) => left.has(key) && entry.status === undefined).map(({ key }) => key)
}
