import type { ParsedArgs } from '../../model/arguments.js'
import { message, type Line } from '../escaping/printed.js'
import { shellCommand } from '../shell-word.js'

/** Flags by their names, with their values; a switch has none. */
type Flags = ParsedArgs['flags']

/** Longer commands are not cut: they would no longer run. */
const longest = 100_000

/** `espalier chart`, with the flags that were given and others that take their place, as a shell reads it. */
export function commandAgain(given: Flags, others: Readonly<Record<string, string>>): Line {
  const flags = new Map([...given, ...Object.entries(others).map(([name, value]) => [name, [value]] as const)])
  return message(shellCommand(['espalier', 'chart'], flags), longest)
}
