import { ExitError } from './exit-error.js'

/** The parsed command line. */
export interface ParsedArgs {
  /** The words after the name of the command that are not flags. */
  readonly words: readonly string[]
  /** Each flag that was given, with its values; a switch has none. */
  readonly flags: ReadonlyMap<string, readonly string[]>
}

/** Wrong usage: exit 64. */
export function usage(message: string, command: string): ExitError {
  const help = command === '' ? 'espalier --help' : `espalier ${command} --help`
  return new ExitError(64, `${message} Run "${help}" for help. Nothing was done.`)
}

/** The value of a flag, or undefined if it was not given. */
export function flagValue(args: ParsedArgs, name: string): string | undefined {
  return args.flags.get(name)?.at(-1)
}

/** A whole number of at least `least`. Throws `ExitError` 64. */
export function flagNumber(args: ParsedArgs, name: string, least: number, command: string): number | undefined {
  const text = flagValue(args, name)
  if (text === undefined) return undefined
  if (!/^\d{1,9}$/.test(text) || Number(text) < least) {
    throw usage(`--${name} takes a whole number from ${least}, not "${text}".`, command)
  }
  return Number(text)
}

/** One of some words. Throws `ExitError` 64. */
export function flagChoice<T extends string>(
  args: ParsedArgs,
  name: string,
  choices: readonly [T, ...T[]],
  command: string,
): T {
  const text = flagValue(args, name)
  if (text === undefined) return choices[0]
  const choice = choices.find((one) => one === text)
  if (choice === undefined) throw usage(`--${name} is ${choices.join(' or ')}, not "${text}".`, command)
  return choice
}
