import { writePeople } from '../desired/editing/edit.js'
import { loadEntries, type Chart } from '../desired/load.js'
import { chartPeople, type ChartPerson } from '../desired/merging/chart-people.js'
import { fileFinding, rowFinding } from '../desired/merging/hr-rows.js'
import type { SameName, SameNameAnswers } from '../desired/merging/match-rows.js'
import { mergeRows, type HrMerge, type MergeChoices } from '../desired/merging/merge-rows.js'
import { summaryOf } from '../desired/merging/summary.js'
import type { Folder } from '../desired/reading/folder.js'
import type { SourceFile } from '../desired/reading/source.js'
import type { PeopleTree } from '../desired/rules/people-index.js'
import { readHrFile } from '../hr/read-hr-file.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { Diagnostic, HrSettings, LimitCheck, Plan, SettingsFile } from '../model/files.js'
import type { HrFile, HrFinding, HrPreset } from '../model/hr-file.js'
import type { HrSummary } from '../model/hr-import.js'
import { limitFor } from '../model/limits.js'
import { byText } from '../model/names.js'
import type { DesiredState, Settings } from '../model/people.js'
import { errorsIn } from '../model/verdict.js'
import { ceiling } from '../plan/limits.js'
import { planBetween } from './chart-diff.js'
import { liftsOf } from './plan.js'

/** An HR file may have so many MiB: a company of 20,000 people has three. */
export const mostHrMebibytes = 32

/** An HR file, and the chart into which it goes. */
export interface HrImportRequest {
  /** With settings. It may have no people yet. */
  readonly folder: Folder
  /** The folder as people see it: org. */
  readonly shown: string
  readonly bytes: Uint8Array
  /** --full, --part, --preset, --top, --yes, --allow. */
  readonly args: ParsedArgs
  readonly now: Date
  readonly version: string
  /** Whether people with the same name are the same person, by row. */
  readonly answers?: SameNameAnswers
}

/** The end of an import of an HR file. Nothing is written yet. */
export type HrImport =
  /** The chart has errors of its own, or would have: those are left after all rows were taken out that cause any. */
  | { readonly kind: 'not-valid'; readonly isAfter: boolean; readonly diagnostics: readonly Diagnostic[] }
  /** The file cannot be read, or is cut off. */
  | { readonly kind: 'refused'; readonly findings: readonly HrFinding[] }
  /** What some column means is a guess. */
  | { readonly kind: 'unsure'; readonly file: HrFile }
  | HrImported

export interface HrImported {
  readonly kind: 'merged'
  /** Changed and new files; none if the chart has all of it already. */
  readonly files: readonly SourceFile[]
  readonly findings: readonly HrFinding[]
  readonly questions: readonly SameName[]
  readonly summary: HrSummary
  /** null: the chart had no people before, or nothing changes. */
  readonly plan: Plan | null
  /** More people would leave than the limit allows: nothing may be written. null: within it. */
  readonly overLimit: LimitCheck | null
}

/**
 * Merges an HR file into a chart: which files change, what is wrong with the file, and what leads from one chart to the
 * other. Asks nothing, and writes nothing. Throws `ExitError` 64 for a flag that cannot be.
 */
export async function importHrFile(request: HrImportRequest): Promise<HrImport> {
  const { args, bytes } = request
  const before = await loadBefore(request)
  const { chart, settings } = before
  if (chart.desired === null || settings === null)
    return { kind: 'not-valid', isAfter: false, diagnostics: chart.diagnostics }
  const people = chartPeople(before.people, chart.desired)
  const preset = args.flags.get('preset')?.at(-1) as HrPreset | undefined
  const top = args.flags.get('top')?.at(-1) as HrSettings['top']
  const hr: HrSettings = {
    ...settings.hr,
    ...(preset === undefined ? {} : { preset }),
    ...(top === undefined ? {} : { top }),
  }
  const file = await readHrFile(bytes, hr, new Set(people.flatMap(({ entry }) => entry.id ?? [])))
  const fatal = file.findings.filter(({ severity, row }) => severity === 'error' && row === null)
  if (fatal.length > 0 || file.rows.length === 0) return { kind: 'refused', findings: file.findings }
  if (!file.sure && preset === undefined && !args.flags.has('yes')) return { kind: 'unsure', file }
  const end = await sound({ file, people, request, desired: chart.desired, settings: { ...settings, hr } })
  if (end.kind !== 'sound') return end
  return merged(end, { file, people, request, desired: chart.desired })
}

/** A chart without people is no mistake here. */
async function loadBefore({ folder, now }: HrImportRequest): Promise<{
  readonly chart: Chart
  readonly people: readonly PeopleTree[]
  readonly settings: SettingsFile | null
}> {
  const diagnostics = folder.diagnostics.filter(({ code }) => code !== 'no-people')
  const { chart, people, settings } = await loadEntries({ ...folder, diagnostics }, null, now)
  return { chart, people, settings: settings?.value ?? null }
}

interface Merging {
  readonly file: HrFile
  readonly people: readonly ChartPerson[]
  readonly request: HrImportRequest
  readonly desired: DesiredState
}

interface Sound {
  readonly kind: 'sound'
  readonly merge: HrMerge
  readonly files: readonly SourceFile[]
  readonly after: DesiredState
}

/** So often, rows are taken out because the chart would not be sound with them. */
const mostRounds = 3

/** The largest merge with which the chart is sound. */
async function sound(
  all: Merging & { readonly settings: SettingsFile },
): Promise<Sound | Exclude<HrImport, HrImported>> {
  const { file, people, request, desired } = all
  const refused = new Map<number, HrFinding>()
  for (let round = 0; ; round += 1) {
    const merge = mergeRows(file, people, choicesFor(all, refused))
    const cut = cutOff(merge, request, desired.settings)
    if (cut !== null) return { kind: 'refused', findings: [...merge.findings, cut] }
    const files = await writePeople(request.folder.people, merge.records, desired.asOf)
    if (files.length === 0) return { kind: 'sound', merge, files, after: desired }
    const { chart, people: trees } = await loadEntries(folderWith(request.folder, files), null, request.now)
    if (chart.desired !== null) return { kind: 'sound', merge, files, after: chart.desired }
    const found = refusedRows(errorsIn(chart.diagnostics), trees, merge)
    if (found.size === 0 || round === mostRounds)
      return { kind: 'not-valid', isAfter: true, diagnostics: errorsIn(chart.diagnostics) }
    for (const [row, finding] of found) refused.set(row, finding)
  }
}

function choicesFor(
  { request, desired, settings }: Merging & { readonly settings: SettingsFile },
  refused: MergeChoices['refused'],
): MergeChoices {
  return {
    settings,
    today: desired.asOf,
    full: request.args.flags.has('full'),
    answers: request.answers ?? new Map(),
    refused,
    folder: request.shown,
    manageRole: desired.settings.manage.has('role'),
    protected: desired.settings.protected,
  }
}

export function folderWith(folder: Folder, files: readonly SourceFile[]): Folder {
  const changed = new Set(files.map(({ file }) => file))
  const people = [...folder.people.filter(({ file }) => !changed.has(file)), ...files]
  return {
    ...folder,
    people: people.toSorted((a, b) => byText(a.file, b.file)),
    diagnostics: folder.diagnostics.filter(({ code }) => code !== 'no-people'),
  }
}

/** A file that names too few of the people last known was probably cut off. */
function cutOff({ known, named }: HrMerge, { args }: HrImportRequest, settings: Settings): HrFinding | null {
  const isMeant = args.flags.has('part') || (args.flags.has('full') && liftsOf(args, 'import csv').has('deactivate'))
  const least = limitFor(settings.limits.people, known)
  if (isMeant || named >= least) return null
  const way = args.flags.has('full')
    ? `If the others have left, add --allow deactivate=${known - named}.`
    : 'If it has only some of the people on purpose, add --part.'
  const message = `The file names ${named} of the ${known} people last known; at least ${least} are expected. It may be cut off: export it again. ${way}`
  return fileFinding('hr-truncated', message)
}

/** The rows at whose people the chart would have errors. */
function refusedRows(
  errors: readonly Diagnostic[],
  trees: readonly PeopleTree[],
  { rowOf }: HrMerge,
): ReadonlyMap<number, HrFinding> {
  const keys = new Map(trees.map(({ tree, people }) => [tree.file, keysByLine(tree, Object.keys(people ?? {}))]))
  const found = new Map<number, HrFinding>()
  for (const { place, message, code, cause } of errors) {
    const key = keys.get(place?.file ?? '')?.findLast(([line]) => line <= (place?.line ?? 0))?.[1]
    const row = key === undefined ? null : (rowOf.get(key) ?? null)
    if (row === null || found.has(row.row)) continue
    found.set(row.row, rowFinding(row, 'lastName', 'hr-not-sound', `${code}: ${message}`, { cause: cause ?? code }))
  }
  return found
}

function keysByLine(tree: PeopleTree['tree'], keys: readonly string[]): readonly (readonly [number, string])[] {
  return keys.map((key) => [tree.lineOf(key), key] as const).toSorted(([a], [b]) => a - b)
}

function merged({ merge, files, after }: Sound, { file, people, request, desired }: Merging): HrImported {
  const { args, version } = request
  const full = args.flags.has('full')
  const active = people.filter(({ standing }) => standing === 'active')
  const leaving = new Set(merge.records.flatMap(({ key, entry }) => (entry.status === 'left' ? [key] : [])))
  const count = active.filter(({ key }) => leaving.has(key)).length
  const allow = liftsOf(args, 'import csv')
  const load = { settings: desired.settings, asOf: desired.asOf, active: active.length, allow }
  const check = ceiling('deactivate', count, load)
  const isCompared = files.length > 0 && desired.people.size > 0
  return {
    kind: 'merged',
    files,
    findings: merge.findings,
    questions: merge.questions,
    summary: summaryOf(file, merge, people, full),
    plan: isCompared
      ? planBetween(desired, after, { name: `${request.shown} before`, settings: [] }, { version })
      : null,
    overLimit: full && merge.missing.length > 0 && check.blocked ? check : null,
  }
}
