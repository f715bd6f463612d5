import { mkdir, stat, writeFile } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import { writePeople } from '../../desired/editing/edit.js'
import { personRecords, type FromLive } from '../../desired/editing/from-live.js'
import { loadFolder } from '../../desired/load.js'
import { shownOf } from '../../desired/reading/finding.js'
import { editorSchemas } from '../../desired/editing/new-settings.js'
import { readFolder } from '../../desired/reading/folder.js'
import type { SourceFile } from '../../desired/reading/source.js'
import { disconnect } from '../../live/connection.js'
import { DoubtfulList, firstList } from '../../live/read/first-list.js'
import { observeListed } from '../../live/read/observe.js'
import { fields, type Field } from '../../model/fields.js'
import type { UserId } from '../../model/names.js'
import type { Settings, User } from '../../model/people.js'
import { Trouble } from '../../model/trouble.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { importText } from '../../render/import-text.js'
import { printed } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { existing, settingsFor, writtenIn, type InFiles } from '../import-folder.js'
import { requireSafe } from '../../host/key.js'
import { loadState, open, readingLine, stateStore, withService } from '../../engine/session.js'
import type { Report, Host } from '../../host/host.js'
import { flagValue, type ParsedArgs } from '../../model/arguments.js'

/** `espalier import live`: the live users as files of the chart. Writes nothing to the service. */
export async function importLive(args: ParsedArgs, host: Host): Promise<Report> {
  requireSafe(host)
  const shown = flagValue(args, 'org') ?? 'org'
  const path = resolve(host.folder, shown)
  const folder = await existing(path, shown)
  const found = [...folder.diagnostics]
  const { source, settings } = await settingsFor(folder, shown, args, found)
  const written = await writtenIn(folder.people, found)
  if (settings === null || found.length > 0)
    return { exit: 1, out: nothing, err: diagnosticsText(shownOf(found), host.terminal.colour) }
  const service = withService(settings, host)
  const users = await liveUsers(service, args, host).catch(async (error: unknown) => {
    if (!(error instanceof DoubtfulList) || source === null) throw error
    throw await withSettings(error, source, path)
  })
  const bound = await boundTo(written, service, host)
  const made = personRecords(users, { ...written, bound }, shown, settings.manage.has('role'))
  const files = await writePeople(folder.people, made.records)
  const all = source === null ? files : [source, ...files]
  for (const { file, text } of all) await save(resolve(path, file.slice(shown.length + 1)), text)
  if (source !== null) await saveSchemas(path)
  const after = await loadFolder(await readFolder(path, shown), null, host.now())
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
        : printed`Fix these before planning:\n${diagnosticsText(after.diagnostics, host.terminal.colour)}`,
  }
}

/** Bound accounts keep their key, whatever their address is now. */
async function boundTo({ renamed }: InFiles, settings: Settings, host: Host): Promise<Map<UserId, string>> {
  const { state } = await loadState(stateStore(host), settings, host)
  return new Map(Object.entries(state?.bindings ?? {}).map(([key, { id }]) => [id, renamed.get(key) ?? key]))
}

async function liveUsers(settings: Settings, args: ParsedArgs, host: Host): Promise<User[]> {
  const connection = await open(settings, args, host)
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
    const onPage = readingLine(host)
    const { live } = await observeListed(connection, expected, firstList(connection, onPage))
    return [...live.users.values()]
  } finally {
    host.terminal.progress(null)
    await disconnect(connection)
  }
}

/** The commands that settle it read the settings: they are written although there is no chart yet. */
async function withSettings({ exit, message }: Trouble, { file, text }: SourceFile, path: string): Promise<Trouble> {
  await save(resolve(path, 'espalier.yaml'), text)
  await saveSchemas(path)
  return new Trouble(exit, `${message} ${file} was written: leave out --company and --timezone next time.`)
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

/** What the service shows for no user: it may be empty, or the key may not read it. */
function unseen(users: readonly User[], { manage }: Settings): Field[] {
  if (users.length === 0) return []
  return fields.filter((field) => manage.has(field) && users.every(({ values }) => (values[field] ?? null) === null))
}

/** An entry that says left is not changed by itself: a return is a decision. */
function returned({ records }: FromLive, { left }: InFiles): string[] {
  return records.filter(({ key, entry }) => left.has(key) && entry.status === undefined).map(({ key }) => key)
}
