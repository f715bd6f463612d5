import type { Diagnostic } from '../../model/files.js'
import type { PersonKey } from '../../model/names.js'
import { shortList } from '../../model/short-list.js'
import { errorsIn } from '../../model/verdict.js'
import type { ChartVerb, VerbProblem } from '../../model/verbs.js'
import type { Code } from '../codes.js'
import type { Chart } from '../load.js'
import type { Folder } from '../reading/folder.js'
import { chartBudget } from '../reading/budget.js'
import { readTree, type Tree } from '../reading/tree.js'
import { nameWithKey, type ChartDraft } from './verbs/draft.js'
import { reportsAfter } from './verbs/leave.js'

/** The part of a verb that a finding is about. */
const fieldOf: Partial<Record<Code, string>> = {
  'unknown-manager': 'manager',
  'own-manager': 'manager',
  loop: 'manager',
  'too-deep': 'manager',
  'inactive-manager': 'manager',
  'bad-successor': 'reportsTo',
  'duplicate-email': 'email',
  'email-not-ascii': 'email',
  'look-alike-email': 'email',
  'foreign-domain': 'email',
  'duplicate-id': 'id',
  'unknown-department': 'department',
  'date-order': 'on',
  'bad-date': 'on',
  'too-many-days': 'on',
  'bad-key': 'key',
  'was-in-use': 'key',
  'admin-not-listed': 'role',
  'confusing-name': 'firstName',
  'hidden-character': 'firstName',
}

/** What is wrong with a chart after the verbs, at the verb that did it. Leavers whose reports stay are said once. */
export async function judgeEdits(
  { diagnostics }: Chart,
  folder: Folder,
  verbs: readonly ChartVerb[],
  named: readonly PersonKey[],
  draft: ChartDraft,
): Promise<readonly VerbProblem[]> {
  const errors = errorsIn(diagnostics)
  if (errors.length === 0) return []
  const lineOf = await linesIn(folder)
  const leavers = verbs.flatMap((verb, at) => (verb.verb === 'leave' && verb.reportsTo === undefined ? [at] : []))
  const left = leavers.flatMap((at) => leftBehind(at, named[at] ?? '', errors, draft))
  const keys = new Set(left.map(({ at }) => named[at]))
  const rest = errors.filter(({ code, cause }) => code !== 'inactive-manager' || !keys.has(cause as PersonKey))
  return [
    ...left,
    ...rest.map((one) => ({
      at: verbAt(one, lineOf, named, draft),
      field: fieldOf[one.code as Code] ?? 'chart',
      message: one.message,
      near: [],
    })),
  ]
}

/** A manager who leaves and has reports needs a successor for them. */
function leftBehind(at: number, key: string, errors: readonly Diagnostic[], draft: ChartDraft): readonly VerbProblem[] {
  const leaver = draft.people.get(key)
  if (leaver === undefined || !errors.some(({ code, cause }) => code === 'inactive-manager' && cause === key)) return []
  const reports = reportsAfter(key, draft).map(nameWithKey)
  if (reports.length === 0) return []
  const [report, need] = reports.length === 1 ? ['person reports', 'needs'] : ['people report', 'need']
  const message = `${reports.length} ${report} to ${nameWithKey(leaver)}, and ${need} another manager: ${shortList(reports)}. Say to whom the reports go, or move them first.`
  return [{ at, field: 'reportsTo', message, near: reports }]
}

/** The verb that names the person in whose entry a finding is, or who causes it; the first verb if there is none. */
function verbAt(
  { place, cause }: Diagnostic,
  lineOf: LineOf,
  named: readonly PersonKey[],
  { people }: ChartDraft,
): number {
  const [file, line] = [place?.file ?? '', place?.line ?? 0]
  let [owner, begins]: [string, number] = ['', 1]
  for (const key of people.keys()) {
    const at = lineOf(file, key)
    if (at > begins && at <= line) [owner, begins] = [key, at]
  }
  const own = named.indexOf(owner as PersonKey)
  return own === -1 ? Math.max(0, named.indexOf(cause as PersonKey)) : own
}

/** The line of a person in a file; 1 if the person is not there. */
type LineOf = (file: string, key: string) => number

async function linesIn({ people }: Folder): Promise<LineOf> {
  const trees = new Map<string, Tree | null>()
  for (const source of people) trees.set(source.file, (await readTree(source, chartBudget())).tree)
  return (file, key) => trees.get(file)?.lineOf(key) ?? 1
}
