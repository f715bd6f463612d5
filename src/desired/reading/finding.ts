import type { Diagnostic } from '../../model/files.js'
import { mostShown } from './budget.js'
import type { Again } from './tree.js'
import type { Path } from './marks.js'

/** What a finding says, and about which part of a file. */
export interface Said {
  readonly code: string
  readonly message: string
  readonly path: Path
  readonly part: 'key' | 'value'
  /** What the findings of this code that are mended together share: a manager, a domain, a property. */
  readonly cause?: string
}

/** An error at a value of a file, or at its key, with its line. */
export function findingAt(again: Again, { code, message, path, part, cause }: Said): Diagnostic {
  const place = again.place(path, part)
  const shared = cause === undefined ? {} : { cause }
  return { severity: 'error', code, message, ...shared, place, excerpt: again.excerpt(place.line) }
}

/** The first of the findings. If there are more, the last one says so. */
export function shownOf(all: readonly Diagnostic[]): readonly Diagnostic[] {
  if (all.length <= mostShown) return all
  const severity = all.some((one) => one.severity === 'error') ? 'error' : 'warning'
  const message = 'There are more findings than the 10,000 that are shown: fix these first.'
  return [...all.slice(0, mostShown - 1), { severity, code: 'too-large', message }]
}
