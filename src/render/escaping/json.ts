import { invisible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'

/** One JSON document that a log can show: no character in it acts, and no line of it is a command to a runner. */
export type Json = Safe<'json'>

const { made } = sink<'json'>({ kind: 'json', takes: [], harmless: JSON.stringify, between: () => '' })

/**
 * One JSON document, indented by two spaces, with a newline at its end. It parses to exactly `value`, but characters
 * that act in a terminal, and the signs of a command (see `clean`), are written as `\uXXXX`. Those signs can be side by
 * side only inside a string.
 */
export function json(value: unknown): Json {
  const text = JSON.stringify(value, null, 2)
    .replaceAll(invisible, (found) => (found === '\n' ? found : codeUnits(found)))
    .replaceAll(/:(?=\p{DI}*:)/gu, String.raw`\u003a`)
    .replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, String.raw`\u005b`)
  return made(`${text}\n`)
}

function codeUnits(text: string): string {
  return text
    .split('')
    .map((unit) => String.raw`\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}
