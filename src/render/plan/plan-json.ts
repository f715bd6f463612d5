import type { Plan } from '../../model/files.js'
import { unseen } from '../clean.js'

/** A plan as one JSON document; `schema/plan.schema.json` describes it. */
export function planJson(plan: Plan): string {
  return jsonText(plan)
}

/**
 * One JSON document, indented by two spaces, with a newline at its end. It parses to exactly `value`, but characters
 * that act in a terminal and `##[`, which the runner of GitHub Actions obeys anywhere in a line, are escaped.
 */
export function jsonText(value: unknown): string {
  const text = JSON.stringify(value, null, 2)
    .replaceAll(unseen, (found) => (found === '\n' ? found : codeUnits(found)))
    .replaceAll('##[', String.raw`##\u005b`)
  return `${text}\n`
}

function codeUnits(text: string): string {
  return text
    .split('')
    .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
