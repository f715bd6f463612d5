import { byText } from '../../model/names.js'
import { mostShown } from '../reading/budget.js'
import { findingAt } from '../reading/finding.js'
import type { Diagnostic } from '../../model/files.js'
import { groupBy } from '../../model/group-by.js'
import type { Code } from '../codes.js'
import type { Tree } from '../reading/tree.js'
import type { Path } from '../reading/marks.js'

/** A broken rule. Its place is looked up later, because that costs a full parse of the file. */
export interface Violation {
  readonly code: Code
  readonly severity: 'error' | 'warning'
  readonly message: string
  readonly tree: Tree
  readonly path: Path
  readonly part: 'key' | 'value'
  readonly cause?: string
}

/** An error at the value of a property. */
export function violation(code: Code, tree: Tree, path: Path, message: string): Violation {
  return { code, severity: 'error', message, tree, path, part: 'value' }
}

/** Gathers violations, at most one more than can be shown: that is enough to say that there are more. */
export interface Violations {
  readonly violations: readonly Violation[]
  readonly add: (violation: Violation) => void
  /** Whether looking for more no longer makes a difference. */
  readonly full: () => boolean
}

/** A report without violations. */
export function emptyReport(): Violations {
  const violations: Violation[] = []
  const full = (): boolean => violations.length > mostShown
  return { violations: violations, full, add: (one) => void (full() || violations.push(one)) }
}

/** The findings of all violations, each with file, line, column and the line itself. Each file is read again once. */
export function located(violations: readonly Violation[]): readonly Diagnostic[] {
  return [...groupBy(violations, ({ tree }) => tree)].flatMap(([tree, group]) => {
    const again = tree.again(group.map(({ path }) => path))
    return group.map((one) => ({ ...findingAt(again, one), severity: one.severity }))
  })
}

/** Sorted by file, line and column, each finding once. */
export function sorted(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const all = diagnostics.toSorted(
    (a, b) =>
      byText(a.place?.file ?? '', b.place?.file ?? '') ||
      (a.place?.line ?? 0) - (b.place?.line ?? 0) ||
      (a.place?.column ?? 0) - (b.place?.column ?? 0) ||
      byText(a.code, b.code) ||
      byText(a.message, b.message),
  )
  return all.filter((one, index) => index === 0 || !same(one, all[index - 1]))
}

function same(a: Diagnostic, b: Diagnostic | undefined): boolean {
  return (
    a.code === b?.code &&
    a.message === b.message &&
    a.place?.file === b.place?.file &&
    a.place?.line === b.place?.line &&
    a.place?.column === b.place?.column
  )
}
