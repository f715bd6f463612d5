import type { Finding } from '../model/finding.js'
import { doctorFinding } from './codes.js'

/** Files by their path below the folder of the action. */
export type ActionFiles = ReadonlyMap<string, string>

/** Judges the copy of the action: it must be this version's own, byte for byte, with nothing beside it. */
export function judgeAction(folder: string, copy: ActionFiles, own: ActionFiles): readonly Finding[] {
  if (copy.size === 0) return [doctorFinding('action-missing', folder, null, 'The action is missing.')]
  const changed = [...new Set([...own.keys(), ...copy.keys()])].filter((path) => own.get(path) !== copy.get(path))
  const [first] = changed
  if (first === undefined) return []
  const more = changed.length === 1 ? '' : `, and ${changed.length - 1} more`
  return [doctorFinding('action-differs', `${folder}/${first}`, null, `${how(first, copy, own)}${more}.`)]
}

function how(path: string, copy: ActionFiles, own: ActionFiles): string {
  if (!own.has(path)) return `${path} does not belong to the action`
  return copy.has(path) ? `${path} is different` : `${path} is missing`
}
