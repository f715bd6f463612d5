import { fields, type Field } from '../model/fields.js'
import type { PersonEntry, Place } from '../model/files.js'
import { dayAfter, type Day, type PersonKey } from '../model/names.js'
import type { Upcoming } from '../model/people.js'
import { reading } from './chart-reading.js'
import type { Folder } from './reading/folder.js'
import type { Path } from './reading/marks.js'
import type { Tree } from './reading/tree.js'
import { absencesOf, isSwitchedOff } from './rules/absence.js'
import { peopleIndexOf, type IndexedPerson, type PeopleIndex } from './rules/people-index.js'
import { handover, hasLeft } from './rules/successors.js'

/** Where the files say what counts for a person. */
export interface PersonPlaces {
  /** The line of each value that counts on the day. */
  readonly fields: ReadonlyMap<Field, Place>
  /** The line that says so of something that happens on a day. */
  readonly of: (happening: Pick<Upcoming, 'on' | 'kind' | 'absence'>) => Place
}

/** Where the files of a sound chart say what counts for a person on a day; null if they do not name the person. */
export async function personPlaces(folder: Folder, key: PersonKey, day: Day): Promise<PersonPlaces | null> {
  const { people, complete, unread } = await reading(folder)
  const index = peopleIndexOf(people, complete, unread, () => undefined)
  const entry = index.byKey.get(key)
  if (entry === undefined || entry === null) return null
  return {
    fields: new Map(
      fields.flatMap((field): [Field, Place][] => {
        const source = sourceOf(field, entry, index, day)
        return source === null ? [] : [[field, placeAt(source)]]
      }),
    ),
    of: (happening) => placeAt({ tree: entry.tree, path: ['people', key, ...happeningPath(happening, entry.entry)] }),
  }
}

interface Source {
  readonly tree: Tree
  readonly path: Path
}

function placeAt({ tree, path }: Source): Place {
  return tree.again([path]).place(path, path[0] === 'people' && path.length === 2 ? 'key' : 'value')
}

/** By the rules of the projection: a successor, then the last dated change, the entry, and the defaults of the file. */
function sourceOf(field: Field, entry: IndexedPerson, index: PeopleIndex, day: Day): Source | null {
  const { tree, key, entry: said, defaults } = entry
  if (field === 'active') return { tree, path: ['people', key, ...activePath(entry, day)] }
  const changed = said.changes?.findLastIndex((one) => one.on <= day && one[field] !== undefined) ?? -1
  const stated = changed >= 0 ? said.changes?.[changed]?.[field] : said[field]
  const passed = field === 'manager' && !hasLeft(entry, day) ? handover(entry, stated, index, day)?.passed : []
  const boss = passed?.at(-1)
  if (boss !== undefined) return { tree: boss.tree, path: ['people', boss.key, 'successor'] }
  if (changed >= 0) return { tree, path: ['people', key, 'changes', changed, field] }
  if (said[field] !== undefined) return { tree, path: ['people', key, field] }
  const common = field === 'department' || field === 'role' ? defaults[field] : undefined
  return common === undefined ? null : { tree, path: ['defaults', field] }
}

/** What makes an account inactive; the entry itself for an active one. */
function activePath(entry: IndexedPerson, day: Day): Path {
  const { status, end } = entry.entry
  if (status === 'left') return ['status']
  if (end !== undefined && end < day) return ['end']
  return isSwitchedOff(entry, day) ? ['absence'] : []
}

function happeningPath({ on, kind, absence }: Parameters<PersonPlaces['of']>[0], said: PersonEntry): Path {
  const change = said.changes?.findIndex((one) => one.on === on) ?? -1
  if (kind === 'change' && change >= 0) return ['changes', change, 'on']
  if (absence !== undefined && absencesOf({ entry: said }).length > 0) return ['absence']
  if (kind === 'hire' && said.start === on) return ['start']
  return kind === 'leave' && said.end !== undefined && dayAfter(said.end) === on ? ['end'] : []
}
