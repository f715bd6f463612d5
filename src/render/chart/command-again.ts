import type { ParsedArgs } from '../../model/arguments.js'
import { message, type Line } from '../escaping/printed.js'
import { shellWord } from '../shell-word.js'

/** Flags by their names, with their values; a switch has none. */
type Flags = ParsedArgs['flags']

/** Longer commands are not cut: they would no longer run. */
const longest = 100_000

/** `espalier chart`, with the flags that were given and others that take their place, as a shell reads it. */
export function commandAgain(given: Flags, others: Readonly<Record<string, string>>): Line {
  const flags = new Map([...given, ...Object.entries(others).map(([name, value]) => [name, [value]] as const)])
  const words = [...flags].flatMap(([name, values]) =>
    values.length === 0 ? [`--${name}`] : values.flatMap((value) => flagWords(name, value)),
  )
  return message(['espalier', 'chart', ...words.map(shellWord)].join(' '), longest)
}

function flagWords(name: string, value: string): readonly string[] {
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]
}
