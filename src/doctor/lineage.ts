import type { Flaw } from '../model/finding.js'
import { flaw } from './codes.js'
import { at, treeOf } from './tree.js'

/** Judges whether the settings of the chart name the state that they belong to. A file that is no YAML is left to validate. */
export function judgeLineage(path: string, text: string): readonly Flaw[] {
  return lineageIn(text) === '' ? [flaw('no-lineage', path, null, 'It does not name the lineage of the state.')] : []
}

/** '' if there is none; null if that cannot be read. */
function lineageIn(text: string): string | null {
  try {
    return at(treeOf(text), 'state', 'lineage').text ?? ''
  } catch {
    return null
  }
}
