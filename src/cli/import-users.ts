import { resolve } from 'node:path'
import { today } from '../desired/day.js'
import { editedSettings } from '../desired/editing/edit-settings.js'
import { writePeople } from '../desired/editing/edit.js'
import { personRecords, type FromLive } from '../desired/editing/from-live.js'
import { firstLists } from '../desired/editing/first-lists.js'
import { notTaken } from '../desired/editing/not-taken.js'
import { loadFolder } from '../desired/load.js'
import { readFolder } from '../desired/reading/folder.js'
import { loadState, stateStore } from '../engine/session.js'
import type { Host } from '../host/host.js'
import { UnknownAnswer } from '../live/read/decode.js'
import { DoubtfulList } from '../live/read/first-list.js'
import type { ParsedArgs } from '../model/arguments.js'
import { fields, type Field } from '../model/fields.js'
import type { Binding, Diagnostic } from '../model/files.js'
import type { UserId } from '../model/names.js'
import type { Settings, User } from '../model/people.js'
import type { Imported } from '../render/import-text.js'
import { saveFiles, saveNewSettings, saveBeside } from './chart-files.js'
import { meetService } from './contact-service.js'
import { existing, settingsFor, writtenIn, type InFiles } from './import-folder.js'
import { liveUsers } from './live-users.js'
import { refreshSchema } from './schema-files.js'

/** What was imported, and what is wrong with the chart since; or what was wrong with it before, and nothing was done. */
export type ImportResult =
  | { readonly kind: 'not-valid'; readonly diagnostics: readonly Diagnostic[] }
  | {
      readonly kind: 'imported'
      readonly imported: Imported
      readonly diagnostics: readonly Diagnostic[]
      readonly isValid: boolean
    }

/** Writes the live users into the files of the folder `shown`, keeping the keys of those who are there already. */
export async function importUsers(shown: string, args: ParsedArgs, host: Host): Promise<ImportResult> {
  const path = resolve(host.folder, shown)
  const folder = await existing(path, shown)
  const found = [...folder.diagnostics]
  const { source, isNew, settings } = await settingsFor(folder, shown, args, found, 'import live')
  const written = await writtenIn(folder.people, found)
  if (settings === null || found.length > 0) return { kind: 'not-valid', diagnostics: found }
  const { settings: service, contact, edit } = await meetService({ source, settings }, isNew, args, host)
  const live = await liveUsers(service, args, host).catch(async (error: unknown) => {
    const isForProbe = error instanceof DoubtfulList || error instanceof UnknownAnswer
    if (!isForProbe || Object.keys(edit).length === 0) throw error
    throw await saveNewSettings(error, await editedSettings(source, { service: edit, lists: {} }), path, isNew)
  })
  const bindings = await savedBindings(service, host)
  const users = asSent([...live.users.values()], bindings)
  const bound = boundTo(written, bindings)
  const made = personRecords(users, { ...written, bound }, shown, settings.manage.has('role'))
  const files = await writePeople(folder.people, made.records, today(host.now(), settings.timezone))
  const lists = folder.people.length === 0 ? firstLists(users, made, contact.owner) : null
  const edited = await editedSettings(source, { service: edit, lists: lists ?? {} })
  const all = isNew || edited.text !== source.text ? [edited, ...files] : files
  await saveFiles(all, path, shown)
  if (isNew) await saveBeside(path)
  const after = await loadFolder(await readFolder(path, shown), null, host.now())
  const schema = await refreshSchema(path, shown, host.now())
  const back = returned(made, written)
  const rest = after.desired === null ? [] : notTaken(made.records, after.desired)
  const imported = {
    people: made.records.length,
    files: [...all.map(({ file }) => file), ...schema],
    leftOut: made.leftOut,
    aside: live.aside,
    lists,
    contact,
    unseen: unseen(users, settings),
    returned: back,
    notTaken: rest.filter(({ key }) => !back.includes(key)),
  }
  return { kind: 'imported', imported, diagnostics: after.diagnostics, isValid: after.desired !== null }
}

async function savedBindings(settings: Settings, host: Host): Promise<readonly (readonly [string, Binding])[]> {
  const { state } = await loadState(stateStore(host), settings, host)
  return Object.entries(state?.bindings ?? {})
}

/** Bound accounts keep their key, whatever their address is now. */
function boundTo({ renamed }: InFiles, bindings: readonly (readonly [string, Binding])[]): Map<UserId, string> {
  return new Map(bindings.map(([key, { id }]) => [id, renamed.get(key) ?? key]))
}

/** The users with their texts as they were sent, where the service keeps those in another form: that is no change. */
function asSent(users: readonly User[], bindings: readonly (readonly [string, Binding])[]): User[] {
  const known = new Map(bindings.map(([, binding]) => [binding.id, binding]))
  return users.map((user) => {
    const { shown = {}, applied = {} } = known.get(user.id) ?? {}
    const kept = fields.filter((field) => shown[field] !== undefined && shown[field] === user.values[field])
    return { ...user, values: { ...user.values, ...Object.fromEntries(kept.map((field) => [field, applied[field]])) } }
  })
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
