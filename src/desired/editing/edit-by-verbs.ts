import { today } from '../day.js'
import { loadFolder, type Chart } from '../load.js'
import type { Folder } from '../reading/folder.js'
import { chartBudget } from '../reading/budget.js'
import type { SourceFile } from '../reading/source.js'
import { readTree } from '../reading/tree.js'
import type { Defaults, PersonEntry } from '../../model/files.js'
import type { PersonKey } from '../../model/names.js'
import { errorsIn } from '../../model/verdict.js'
import type { ChartVerb, VerbProblem } from '../../model/verbs.js'
import { applyVerbs } from './apply-verbs.js'
import { judgeEdits } from './judge-edits.js'
import { writtenDraft } from './write-draft.js'
import type { ChartDraft, DraftPerson } from './verbs/draft.js'

/** A chart after some verbs. With problems, nothing is to be written. */
export interface EditedChart {
  readonly folder: Folder
  /** Those that differ or are new. */
  readonly files: readonly SourceFile[]
  /** Whom the verbs named, by the keys after them. */
  readonly people: readonly PersonKey[]
  readonly problems: readonly VerbProblem[]
  /** What else to know of the edits. */
  readonly notes: readonly string[]
}

/**
 * Does the verbs, one after the other, in the files of a chart: the lines that they do not name stay to the letter. What
 * is so already changes nothing. The chart is sound afterwards, or nothing is written.
 */
export async function editByVerbs(folder: Folder, verbs: readonly ChartVerb[], now: Date): Promise<EditedChart> {
  const before = await loadFolder(folder, null, now)
  const nothing = { folder, files: [], people: [], notes: [] }
  const own = ownProblems(before)
  if (own.length > 0) return { ...nothing, problems: own }
  const draft = await draftOf(folder, now, before)
  const { people, named, notes, problems } = applyVerbs(draft, verbs)
  if (problems.length > 0) return { ...nothing, people: named, problems }
  const written = await writtenDraft(folder, draft, people)
  if ('unwritable' in written)
    return { ...nothing, people: named, problems: [{ at: 0, field: 'chart', message: written.unwritable, near: [] }] }
  if (written.files.length === 0) return { ...nothing, people: named, notes, problems }
  const after = await loadFolder(written.folder, null, now)
  const wrong = await judgeEdits(after, written.folder, verbs, named, {
    ...draft,
    people: new Map(people.map((one) => [one.key, one])),
  })
  if (wrong.length > 0) return { ...nothing, people: named, problems: wrong }
  return { ...written, people: named, notes, problems: [] }
}

/** A chart with errors is not edited; the first people come into one that has none. */
function ownProblems({ diagnostics }: Chart): readonly VerbProblem[] {
  return errorsIn(diagnostics)
    .filter(({ code }) => code !== 'no-people')
    .slice(0, 1)
    .map(({ place, message }) => {
      const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `
      return { at: 0, field: 'chart', message: `The chart has an error already. ${where}${message}`, near: [] }
    })
}

/** The people of a chart as their files say them, to be edited. */
export async function draftOf(folder: Folder, now: Date, chart: Chart | null = null): Promise<ChartDraft> {
  const { settings, people } = folder
  const { desired, settings: counting } = chart ?? (await loadFolder(folder, null, now))
  const room = chartBudget()
  const all = new Map<string, DraftPerson>()
  for (const source of people) {
    const { tree } = await readTree(source, room)
    const value = (tree?.value ?? {}) as { readonly defaults?: Defaults; readonly people?: Record<string, PersonEntry> }
    for (const [key, entry] of Object.entries(value.people ?? {}))
      all.set(key, { key: key as PersonKey, file: source.file, entry, defaults: value.defaults ?? {} })
  }
  const root = (settings?.file ?? 'org/espalier.yaml').replace(/\/[^/]*$/, '')
  const day = desired?.asOf ?? today(now, counting?.timezone ?? 'UTC')
  return { people: all, today: day, root }
}
