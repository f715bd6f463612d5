import { writePeople } from '../desired/editing/edit.js'
import { loadFolder } from '../desired/load.js'
import type { Folder } from '../desired/reading/folder.js'
import type { SourceFile } from '../desired/reading/source.js'
import type { Field } from '../model/fields.js'
import type { Drift, Plan } from '../model/files.js'
import { outsideId } from '../model/manager.js'
import type { PersonKey } from '../model/names.js'
import type { PersonRecord } from '../model/person-record.js'
import { takenPull, type Speaker } from '../render/pull/issues.js'
import { folderAt } from '../engine/chart-at-revision.js'
import { orgOf, textsFromTop, type Job } from './context.js'
import { propose, type Proposal } from './propose.js'
import type { MergeRun } from './run.js'

export const takeLiveBranch = 'espalier/take-live'

/** Live values that can go into the chart as they are, and those that only a person can write there. */
interface Sorted {
  readonly taken: readonly Drift[]
  readonly left: readonly { readonly drift: Drift; readonly why: string }[]
}

/**
 * Keeps a pull request that takes what was changed in the service into the chart, where the files can say it: comments
 * and order stay.
 */
export async function takeLive(
  job: Job,
  { tip, branch: base }: Pick<MergeRun, 'tip' | 'branch'>,
  plan: Plan,
  speaker: Speaker,
): Promise<Proposal> {
  const folder = await folderAt(tip, orgOf(job), job.host)
  const { taken, left } = await sortDrift(folder, plan, job.host.now())
  const edited = await writePeople(folder.people, recordsOf(taken), plan.asOf)
  const files = await textsFromTop(job, edited)
  return await propose(job, { ...takenPull({ plan, taken, left, speaker }), branch: takeLiveBranch, base, tip, files }) // prettier-ignore
}

/** Tries it: a value that the chart does not say afterwards is not taken. */
export async function sortDrift(
  folder: Folder,
  { drift, asOf }: Pick<Plan, 'drift' | 'asOf'>,
  now: Date,
): Promise<Sorted> {
  const judged = drift.map((one) => ({ drift: one, why: whyNot(one) }))
  const likely = judged.flatMap((one) => (one.why === null ? [one.drift] : []))
  const edited = await writePeople(folder.people, recordsOf(likely), asOf)
  const { desired } = await loadFolder({ ...folder, people: replaced(folder.people, edited) }, asOf, now)
  // If the chart is no longer sound, the pull request shows that, and a person fixes it there.
  const isTaken = ({ key, field, live }: Drift): boolean =>
    desired === null || (desired.people.get(key)?.values[field] ?? null) === live
  const dated = 'a dated line sets another value: change that line'
  return {
    taken: likely.filter(isTaken),
    left: judged.flatMap((one) => (one.why === null && isTaken(one.drift) ? [] : [{ ...one, why: one.why ?? dated }])),
  }
}

/** Why only a person can write a value into the chart; null if it can go there as it is. */
function whyNot({ kind, field, live }: Drift): string | null {
  if (kind === 'conflict') return 'chart and service were both changed: decide in the chart'
  if (field === 'active')
    return live === false ? null : 'the account is active again: decide whether the person is back'
  if (field === 'manager' && outsideId(String(live)) !== null)
    return 'the manager is not in the chart: delete the line, and the manager stays as it is'
  return canBeEmpty.has(field) || (typeof live === 'string' && live !== '') ? null : 'the service has no value there'
}

const canBeEmpty: ReadonlySet<Field> = new Set<Field>(['manager', 'department'])

function recordsOf(drift: readonly Drift[]): readonly PersonRecord[] {
  const entries = new Map<PersonKey, PersonRecord>()
  for (const { key, field, live, at } of drift) {
    const setting = (field === 'active' ? { status: 'left' } : { [field]: live }) as PersonRecord['entry']
    entries.set(key, { key, file: at.file, entry: Object.assign({}, entries.get(key)?.entry, setting) })
  }
  return [...entries.values()]
}

function replaced(people: readonly SourceFile[], edited: readonly SourceFile[]): readonly SourceFile[] {
  const texts = new Map(edited.map((source) => [source.file, source]))
  return people.map((source) => texts.get(source.file) ?? source)
}
