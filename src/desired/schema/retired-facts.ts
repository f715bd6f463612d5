import { retiredFacts } from '../../model/facts.js'
import type { Diagnostic } from '../../model/files.js'
import { findingAt } from '../reading/finding.js'
import type { Tree } from '../reading/tree.js'

/** The content of contract.yaml without the facts that are not used any more, and a warning for each of those. */
export function withoutRetired(tree: Tree): { readonly value: unknown; readonly warnings: readonly Diagnostic[] } {
  const { facts, ...rest } = objectOf(tree.value) ?? {}
  const named = objectOf(facts)
  const retired = Object.keys(named ?? {}).filter((name) => retiredFacts.has(name))
  if (named === null || retired.length === 0) return { value: tree.value, warnings: [] }
  const again = tree.again(retired.map((name) => ['facts', name]))
  const warnings = retired.map((name): Diagnostic => ({
    ...findingAt(again, {
      code: 'retired-fact',
      message: `The fact ${name} is no longer used: delete it.`,
      path: ['facts', name],
      part: 'key',
    }),
    severity: 'warning',
  }))
  const used = Object.entries(named).filter(([name]) => !retiredFacts.has(name))
  return { value: { ...rest, facts: Object.fromEntries(used) }, warnings }
}

function objectOf(value: unknown): Record<string, unknown> | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : null
}
