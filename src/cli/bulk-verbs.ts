import { draftOf } from '../desired/editing/edit-by-verbs.js'
import { peopleWhere, type Where } from '../desired/editing/people-where.js'
import { isRefusal, namedPerson } from '../desired/editing/verbs/refusal.js'
import { loadFolder } from '../desired/load.js'
import type { Folder } from '../desired/reading/folder.js'
import type { Host } from '../host/host.js'
import { flagValue, usage, type ParsedArgs } from '../model/arguments.js'
import { isDay, type Day } from '../model/names.js'
import type { ChartVerb, VerbProblem } from '../model/verbs.js'
import { verbProblemsText } from '../render/verb-text.js'
import type { Printed } from '../render/escaping/printed.js'

/** Many moves at once: how a problem names its place; or why there are none. */
export type BulkVerbs =
  | { readonly verbs: readonly ChartVerb[]; readonly label: (problem: VerbProblem) => string }
  | { readonly refused: Printed }

/** The moves of --from, or of --where and --to; null if the command line does not ask for many. */
export async function bulkVerbs(folder: Folder, args: ParsedArgs, host: Host): Promise<BulkVerbs | null> {
  const [where, to, from] = ['where', 'to', 'from'].map((name) => flagValue(args, name))
  if (where === undefined && to === undefined && from === undefined) return null
  const on = flagValue(args, 'on')
  if (on !== undefined && !isDay(on)) throw usage(`--on takes a day such as 2026-12-31, not "${on}".`, 'move')
  if (from !== undefined) {
    const others = ['where', 'to', 'manager', 'department'].filter((name) => args.flags.has(name))
    if (others.length > 0 || args.words.length > 0)
      throw usage('--from stands alone: the file says who moves, and where to. Only --on may be with it.', 'move')
    const { settings } = await loadFolder(folder, null, host.now())
    return await (await import('./moves-from-file.js')).movesFromFile(from, on, settings?.hr ?? {}, host)
  }
  const single = ['manager', 'department'].filter((name) => args.flags.has(name))
  if (where === undefined || to === undefined || single.length > 0 || args.words.length > 0)
    throw usage(
      '--where and --to belong together, without PERSON, --manager and --department: --where manager=OLD --to NEW.',
      'move',
    )
  return await movesWhere(folder, whereOf(where), to, on, host)
}

function whereOf(text: string): Where {
  const [, field, value] = /^(manager|department)=(.+)$/s.exec(text) ?? []
  if (field === undefined || value === undefined)
    throw usage(`--where takes manager=PERSON or department=NAME, not "${text}".`, 'move')
  return { field: field as Where['field'], value }
}

async function movesWhere(
  folder: Folder,
  where: Where,
  to: string,
  on: Day | undefined,
  host: Host,
): Promise<BulkVerbs> {
  const draft = await draftOf(folder, host.now())
  const keys = peopleWhere(draft, where, on)
  if ('message' in keys) return { refused: verbProblemsText([{ at: 0, ...keys }], () => '--where') }
  const next = to === 'null' ? null : to
  const heir = where.field === 'manager' && next !== null ? namedPerson(draft, next, 'to') : null
  if (heir !== null && isRefusal(heir)) return { refused: verbProblemsText([{ at: 0, ...heir }], () => '--to') }
  // The new manager cannot report to themselves, and stays where they are.
  const moving = keys.filter((key) => key !== heir?.key)
  const verbs = moving.map((person): ChartVerb => ({
    verb: 'move',
    person,
    [where.field]: heir?.key ?? next,
    ...(on === undefined ? {} : { on }),
  }))
  return { verbs, label: ({ at }) => moving[at] ?? '' }
}
