import type { Diagnostic } from '../model/files.js'

/** What findings of the chart and of an HR file have in common. */
type Grouped = Pick<Diagnostic, 'code' | 'severity'> & { readonly cause?: string | null }

/** Findings that one cause explains: of one code, and with what several of them share. */
export interface FindingGroup<F extends Grouped = Diagnostic> {
  readonly code: string
  readonly severity: F['severity']
  /** What they share: a manager, a domain, a property. null: only the code. */
  readonly cause: string | null
  readonly findings: readonly [F, ...(readonly F[])]
}

/** Mistakes that hide others: what they are about cannot be checked. */
const hiding = new Set(['unreadable', 'no-settings', 'no-people', 'too-large', 'yaml-syntax', 'yaml-feature'])

/** Mistakes that are gone once the others are mended. */
const following = new Set(['hr-manager-not-taken'])

/**
 * The causes in the order in which they are best mended: what hides others, then errors, then what only follows from them,
 * then warnings; of these the most frequent first.
 */
export function findingGroups<F extends Grouped>(diagnostics: readonly F[]): readonly FindingGroup<F>[] {
  const shared = new Map<string, number>()
  const nameOf = ({ severity, code }: F, cause: string | null): string => JSON.stringify([severity, code, cause])
  for (const one of diagnostics) {
    const name = nameOf(one, one.cause ?? null)
    shared.set(name, (shared.get(name) ?? 0) + 1)
  }
  const groups = new Map<string, FindingGroup<F> & { readonly findings: [F, ...F[]] }>()
  for (const one of diagnostics) {
    const { severity, code } = one
    const cause = (shared.get(nameOf(one, one.cause ?? null)) ?? 0) > 1 ? (one.cause ?? null) : null
    const group = groups.get(nameOf(one, cause))
    if (group === undefined) groups.set(nameOf(one, cause), { severity, code, cause, findings: [one] })
    else group.findings.push(one)
  }
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length)
}

function rank({ code, severity }: Grouped): number {
  if (severity === 'warning') return 3
  if (following.has(code)) return 2
  return hiding.has(code) ? 0 : 1
}

/** More findings than these are ordered by their causes. */
const mostPlain = 10

/** The most findings of a group that are shown in full, if they share a cause and if they share only the code. */
const [mostShared, mostAlike] = [3, 10]

/** The most causes in a table, so that it fits a screen. */
export const mostCauses = 30

/** The most places that are named for findings that are not shown in full. */
export const mostPlaces = 12

/** Findings in the order in which people read them. */
export interface ArrangedFindings {
  /** The causes for a table; empty for a few findings, which need none. */
  readonly causes: readonly FindingGroup[]
  readonly groups: readonly FindingGroup[]
  /** Whether some are not shown in full. */
  readonly folded: boolean
}

/** Many findings are grouped by their causes; a few stay in the order given. */
export function arrangedFindings(diagnostics: readonly Diagnostic[]): ArrangedFindings {
  const groups = findingGroups(diagnostics)
  const many = diagnostics.length > mostPlain && groups.length > 1
  return {
    causes: many ? groups : [],
    groups: many ? groups : inOrderGiven(diagnostics, groups),
    folded: groups.some(isFolded),
  }
}

/** The findings of a group that are shown in full, and the others, of which the places are. */
export function partsOfGroup<F extends Grouped>(group: FindingGroup<F>): Record<'full' | 'rest', readonly F[]> {
  const { cause, findings } = group
  const full = !isFolded(group) ? findings.length : cause === null ? mostAlike : 1
  return { full: findings.slice(0, full), rest: findings.slice(full) }
}

function isFolded({
  cause,
  findings,
}: Pick<FindingGroup, 'cause'> & { readonly findings: readonly unknown[] }): boolean {
  return findings.length > (cause === null ? mostAlike : mostShared)
}

/** Each finding alone at its place; one that stands for its group at the place of the first. */
function inOrderGiven(diagnostics: readonly Diagnostic[], groups: readonly FindingGroup[]): readonly FindingGroup[] {
  const first = new Map(groups.filter(isFolded).map((group) => [group.findings[0], group]))
  const inside = new Set(groups.filter(isFolded).flatMap(({ findings }) => findings))
  return diagnostics.flatMap((one): readonly FindingGroup[] => {
    const group = first.get(one)
    if (group !== undefined) return [group]
    return inside.has(one) ? [] : [{ code: one.code, severity: one.severity, cause: null, findings: [one] }]
  })
}
