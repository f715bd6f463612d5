import { invisible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'

/** The data of an HTML page, inside of its element `script`. */
export type DataBlock = Safe<'data-block'>

const { made } = sink<'data-block'>({ kind: 'data-block', takes: [], harmless: JSON.stringify, between: () => '' })

/**
 * JSON that parses to exactly `value`, in which no text can end the element around it, or begin one: outside of strings
 * JSON has none of these characters, and inside they are written as escapes. So is the bracket of `##[command]`, which a
 * runner obeys.
 */
export function dataBlock(value: unknown): DataBlock {
  const text = JSON.stringify(value).replaceAll(/[<>&]/g, codeUnits)
  return made(text.replaceAll(invisible, codeUnits).replaceAll(/(?<=#\p{DI}*#\p{DI}*)\[/gu, codeUnits))
}

function codeUnits(text: string): string {
  return text.replaceAll(/[^]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}
