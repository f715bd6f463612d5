import { blamed, type Blamed } from '../../git/blame.js'
import { dayAfter, isDay } from '../../model/names.js'
import type { Upcoming } from '../../model/people.js'
import { pullsOf } from '../../github/pulls.js'
import { mergeOf, type Merge } from './merges.js'
import { orgOf, pathOf, placeIn, type Scene } from './scene.js'

/** A pull request that brought dates which have come, and whose they are. */
export interface DueMerge extends Merge {
  readonly keys: ReadonlySet<string>
}

/** More lines belong to no entry of a person; more events are looked up one by one on a day of a merger only. */
const [mostLines, mostEvents] = [60, 100]

/** The pull requests in which somebody approved what is due now: those that wrote the lines with the dates. */
export async function dueMerges(scene: Scene, commit: string, due: readonly Upcoming[]): Promise<readonly DueMerge[]> {
  const keys = new Map<number, Set<string>>()
  const merges = new Map<number, Merge>()
  for (const event of due.slice(0, mostEvents)) {
    const writer = await writerOf(scene, commit, event)
    for (const pull of writer === null ? [] : await pullsOf(scene.github, writer)) {
      if (!merges.has(pull.number)) merges.set(pull.number, await mergeOf(scene, pull))
      keys.set(pull.number, (keys.get(pull.number) ?? new Set()).add(event.key))
    }
  }
  return [...merges.values()].map((merge) => ({ ...merge, keys: keys.get(merge.pull.number) ?? new Set() }))
}

/** The commit that wrote the line with the date of an event; null if the entry has no such line. */
async function writerOf(scene: Scene, commit: string, event: Upcoming): Promise<string | null> {
  const { file, line } = event.at
  const path = placeIn(await pathOf(scene), orgOf(scene), file)
  const entry = entryOf(await blamed(scene.git, commit, path, line, mostLines))
  return entry.find(({ text }) => says(text, event))?.commit ?? null
}

/** Whether a line names the day of an event. The chart names the last day of whoever leaves, which is the day before. */
function says(text: string, { kind, on }: Upcoming): boolean {
  const days: readonly string[] = text.match(/\d{4}-\d{2}-\d{2}/g) ?? []
  return days.some((day) => isDay(day) && (kind === 'leave' ? dayAfter(day) : day) === on)
}

/** The lines of one person: the first, and those that are deeper than it. */
function entryOf([first, ...rest]: readonly Blamed[]): readonly Blamed[] {
  if (first === undefined) return []
  const depth = indent(first.text)
  const end = rest.findIndex(({ text }) => text.trim() !== '' && indent(text) <= depth)
  return [first, ...(end < 0 ? rest : rest.slice(0, end))]
}

function indent(text: string): number {
  return text.length - text.trimStart().length
}
