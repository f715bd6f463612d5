import type { Finding } from '../model/finding.js'
import { doctorFinding } from './codes.js'
import { at, parseTree } from './tree.js'

/** Judges whether the settings of the chart name their state. A file that is not YAML is left to validate. */
export function judgeLineage(path: string, text: string): readonly Finding[] {
  return lineageIn(text) === ''
    ? [doctorFinding('no-lineage', path, null, 'It does not name the lineage of the state.')]
    : []
}

/** '' if there is none; null if that cannot be read. */
function lineageIn(text: string): string | null {
  try {
    return at(parseTree(text), 'state', 'lineage').text ?? ''
  } catch {
    return null
  }
}
