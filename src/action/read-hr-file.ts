import { mappingLines } from '../desired/merging/mapping-text.js'
import { folderAt } from '../engine/chart-at-revision.js'
import { importHrFile, mostHrMebibytes, type HrImport, type HrImported } from '../engine/hr-import.js'
import { readGivenBytes } from '../host/input-file.js'
import type { HrRefusal } from '../render/pull/hr-issue.js'
import { argsOf, orgOf, type Job } from './context.js'
import type { Proposal } from './propose.js'

/** What an HR file does to a chart; unread: it cannot be opened. */
export type HrFileEnd = HrImport | Extract<HrRefusal, { readonly kind: 'unread' }>

/** Merges the HR file of the step into the chart of a commit, as `import csv --full` does. Writes nothing. */
export async function mergedHrFile(job: Job, tip: string): Promise<HrFileEnd> {
  const { host } = job
  const bytes = await readGivenBytes(job.input('file'), host.folder, mostHrMebibytes).catch((error: Error) => error)
  if (bytes instanceof Error) return { kind: 'unread', why: bytes.message }
  const [shown, args] = [orgOf(job), argsOf(job, { full: 'true' })]
  const folder = await folderAt(tip, shown, host)
  return await importHrFile({ folder, shown, bytes, args, now: host.now(), version: host.version })
}

/** Whether it may be proposed. */
export function isProposed(end: HrFileEnd): end is HrImported {
  return end.kind === 'merged' && end.overLimit === null
}

/** Why the file, or a part of it, is in no pull request; null if all that can be is. */
export function refusalOf(end: HrFileEnd, proposal: Proposal | null): HrRefusal | null {
  if (end.kind === 'unsure') return { kind: 'unsure', ...end.file, mapping: mappingLines(end.file) }
  if (end.kind !== 'merged') return end
  if (end.overLimit !== null) return { kind: 'limit', check: end.overLimit, missing: end.summary.missing }
  const hasErrors = end.findings.some(({ severity }) => severity === 'error')
  const isShown = proposal !== null && proposal.kind !== 'closed' && proposal.kind !== 'none'
  return hasErrors && !isShown ? { kind: 'rows', findings: end.findings } : null
}
