import type { Diagnostic } from '../../model/files.js'
import type { Again } from './tree.js'
import type { Path } from './marks.js'

/** How many findings of a chart are shown. Fixing them shows the next ones. */
export const mostShown = 500

/** An error at a value of a file, or at its key, with its line. */
export function findingAt(again: Again, code: string, message: string, path: Path, part: 'key' | 'value'): Diagnostic {
  const place = again.place(path, part)
  return { severity: 'error', code, message, place, excerpt: again.excerpt(place.line) }
}

/** The first of the findings. If there are more, the last one that is shown says so. */
export function shownOf(all: readonly Diagnostic[]): readonly Diagnostic[] {
  const last = all[mostShown - 1]
  if (all.length <= mostShown || last === undefined) return all
  const more = `${last.message} There are more findings than the ${mostShown} that are shown: fix these first.`
  return [...all.slice(0, mostShown - 1), { ...last, message: more }]
}
