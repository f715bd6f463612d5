import type { ParsedArgs } from '../model/arguments.js'

/** A word as a shell reads it: in single quotes, unless it has only harmless characters. */
export function shellWord(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A command with its flags, as a shell reads it. A switch has no value; a value that looks like a flag stays a value. */
export function shellCommand(start: readonly string[], flags: ParsedArgs['flags']): string {
  const given = [...flags].flatMap(([name, values]) =>
    values.length === 0 ? [`--${name}`] : values.flatMap((value) => flagWords(name, value)),
  )
  return [...start, ...given].map(shellWord).join(' ')
}

function flagWords(name: string, value: string): readonly string[] {
  return value.startsWith('-') ? [`--${name}=${value}`] : [`--${name}`, value]
}
