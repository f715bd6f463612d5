import type { Diagnostic } from '../model/files.js'

/** Findings that one cause explains: of one code, and with what several of them share. */
export interface FindingGroup {
  readonly code: string
  readonly severity: Diagnostic['severity']
  /** What they share: a manager, a domain, a property. null: only the code. */
  readonly cause: string | null
  readonly findings: readonly [Diagnostic, ...(readonly Diagnostic[])]
}

/** Mistakes that hide others: what they are about cannot be checked. */
const hiding = new Set(['unreadable', 'no-settings', 'no-people', 'too-large', 'yaml-syntax', 'yaml-feature'])

/** The causes in the order in which they are best mended: what hides others, then errors, then the most frequent. */
export function findingGroups(diagnostics: readonly Diagnostic[]): readonly FindingGroup[] {
  const shared = new Map<string, number>()
  const nameOf = ({ severity, code }: Diagnostic, cause: string | null): string =>
    JSON.stringify([severity, code, cause])
  for (const one of diagnostics) {
    const name = nameOf(one, one.cause ?? null)
    shared.set(name, (shared.get(name) ?? 0) + 1)
  }
  const groups = new Map<string, FindingGroup & { readonly findings: [Diagnostic, ...Diagnostic[]] }>()
  for (const one of diagnostics) {
    const { severity, code } = one
    const cause = (shared.get(nameOf(one, one.cause ?? null)) ?? 0) > 1 ? (one.cause ?? null) : null
    const group = groups.get(nameOf(one, cause))
    if (group === undefined) groups.set(nameOf(one, cause), { severity, code, cause, findings: [one] })
    else group.findings.push(one)
  }
  return [...groups.values()].toSorted((a, b) => rank(a) - rank(b) || b.findings.length - a.findings.length)
}

function rank({ code, severity }: FindingGroup): number {
  if (severity === 'warning') return 2
  return hiding.has(code) ? 0 : 1
}
