import type { Plan } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import type { PersonKey } from '../../model/names.js'
import { nameOf } from './names.js'
import type { PlanLine } from './plan-lines.js'
import type { View } from './view.js'

/** What happens to a person, as a picture shows it. */
export type Mark = 'new' | 'back' | 'moves' | 'leaves'

/** A person who comes, goes or moves. Managers are keys, or # and a user id; null for none. */
interface Member {
  readonly mark: Mark
  readonly key: PersonKey
  readonly from: string | null
  readonly to: string | null
  readonly reports: number
  readonly line: PlanLine
}

/** A box of the picture: one person, several of a kind, those who come along, or what is around them. */
export interface Box {
  readonly mark: Mark | 'same' | 'along' | 'line' | 'others'
  /** Foreign: it holds names. */
  readonly name: string
  readonly count: number
  /** The day it happens on, for one person; null for today. */
  readonly on: string | null
}

/** A line between two boxes, by their places. */
export interface Tie {
  readonly kind: 'was' | 'new' | 'stays'
  readonly from: number
  readonly to: number
}

/** What is drawn. */
export interface Drawn {
  readonly boxes: readonly Box[]
  readonly ties: readonly Tie[]
}

export interface Neighbourhood extends Drawn {
  /** The box of each person who has one alone, by key; of a crowd, that of the first. */
  readonly places: ReadonlyMap<string, number>
  /** The keys of all who come, go or move. */
  readonly members: ReadonlySet<string>
}

/** More than this many of a kind at one place share one box. */
const crowd = 4

/** The people who come, go and move, with the managers before and after. Null if there are none. */
export function neighbourhood({ plan, lines }: View): Neighbourhood | null {
  const members = lines.flatMap(memberOf)
  if (members.length === 0) return null
  const bosses = new Set(members.flatMap(({ from, to }) => [from, to]))
  const keys = new Set<string | null>([...members.map(({ key }) => key), null])
  const others = [...bosses].filter((boss) => !keys.has(boss)).map(String)
  const boxes: Box[] = others.map((boss) => ({ mark: 'same', name: nameOf(plan, boss), count: 1, on: null }))
  const places = new Map<string, number>(others.map((boss, at) => [boss, at]))
  const along: Tie[] = []
  const groups = grouped(members, bosses).map((group) => {
    const [first] = group as [Member]
    const name = called(first, plan)
    const own =
      boxes.push({ mark: first.mark, name, count: group.length, on: group.length > 1 ? null : onOf(first) }) - 1
    // A person of two days has two boxes: others report to the first.
    if (!places.has(first.key)) places.set(first.key, own)
    if (first.reports > 0 && first.mark === 'moves')
      along.push({
        kind: 'stays',
        from: own,
        to: boxes.push({ mark: 'along', name, count: first.reports, on: null }) - 1,
      })
    return { first, own }
  })
  const ties = [...along, ...groups.flatMap(({ first, own }) => tiesOf(first, own, places))]
  return { boxes, ties, places, members: new Set(members.map(({ key }) => key)) }
}

/** The largest groups of a change that is too large for a picture of everyone. */
export interface Groups extends Drawn {
  /** How many people the boxes stand for, and how many there are. */
  readonly people: number
  readonly all: number
}

/** Those who do the same at one manager, in at most `most` boxes: the largest groups first. */
export function largestGroups({ plan, lines }: View, most: number): Groups {
  const members = lines.flatMap(memberOf)
  const groups = groupBy(members, (member) => JSON.stringify([member.mark, placeOf(member)]))
  const bySize = [...groups.values()].toSorted((one, other) => other.length - one.length)
  const boxes: Box[] = []
  const ties: Tie[] = []
  const places = new Map<string, number>()
  let people = 0
  for (const group of bySize) {
    const [first] = group as [Member, ...Member[]]
    const boss = placeOf(first)
    if (boxes.length + (boss === null || places.has(boss) ? 1 : 2) > most) break
    if (boss !== null && !places.has(boss))
      places.set(boss, boxes.push({ mark: 'same', name: nameOf(plan, boss), count: 1, on: null }) - 1)
    const on = group.length > 1 ? null : onOf(first)
    const own = boxes.push({ mark: first.mark, name: called(first, plan), count: group.length, on }) - 1
    const from = boss === null ? undefined : places.get(boss)
    if (from !== undefined) ties.push({ kind: first.mark === 'leaves' ? 'stays' : 'new', from, to: own })
    people += group.length
  }
  return { boxes, ties, people, all: members.length }
}

/** Where a group is: at the manager after, or at the last one. */
function placeOf({ mark, from, to }: Member): string | null {
  return mark === 'leaves' ? from : to
}

function called({ key, line }: Member, plan: Plan): string {
  const name = nameOf(plan, key)
  return name === key ? line.name || key : name
}

function memberOf(line: PlanLine): readonly Member[] {
  const mark = markOf(line)
  if (mark === null) return []
  const { key, changes, later } = line
  const moved = changes.find(({ after }) => after.manager !== undefined)
  const stands = changes[0]?.stands ?? later?.stands
  const from = mark === 'new' ? null : (moved?.before.manager ?? stands?.manager ?? null)
  const to = mark === 'leaves' ? null : (moved?.after.manager ?? later?.values.manager ?? null)
  const reports = Math.max(0, ...changes.map((change) => (change.action === 'move' ? change.reports : 0)))
  return [{ mark, key, from: textOf(from), to: textOf(to), reports, line }]
}

function markOf({ changes, later }: PlanLine): Mark | null {
  const actions = new Set(changes.map(({ action }) => action))
  if (later?.verb === 'leave' || actions.has('deactivate')) return 'leaves'
  if (later?.verb === 'hire' || actions.has('create')) return 'new'
  if (later?.verb === 'rehire' || actions.has('reactivate')) return 'back'
  return later?.values.manager !== undefined || actions.has('move') ? 'moves' : null
}

function textOf(manager: unknown): string | null {
  return typeof manager === 'string' && manager !== '' ? manager : null
}

function onOf({ line }: Member): string | null {
  return line.later?.on ?? null
}

/** A person who manages others in the picture, or brings reports along, is alone; a crowd of one kind is together. */
function grouped(members: readonly Member[], bosses: ReadonlySet<string | null>): readonly (readonly Member[])[] {
  const kinds = groupBy(members, (member) => {
    const { mark, key, from, to, reports } = member
    const alone = bosses.has(key) || reports > 0
    return JSON.stringify(alone ? [key, onOf(member)] : [mark, from, to, onOf(member)])
  })
  return [...kinds.values()].flatMap((kind) => (kind.length > crowd ? [kind] : kind.map((one) => [one])))
}

function tiesOf({ mark, from, to }: Member, own: number, places: ReadonlyMap<string, number>): readonly Tie[] {
  const [before, after] = [places.get(from ?? ''), places.get(to ?? '')]
  const was: Tie['kind'] = mark === 'moves' ? 'was' : 'stays'
  return [
    ...(before === undefined || mark === 'back' ? [] : [{ kind: was, from: before, to: own }]),
    ...(after === undefined ? [] : [{ kind: 'new' as const, from: after, to: own }]),
  ]
}
