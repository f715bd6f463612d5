import { nearest } from '../desired/nearest.js'
import { ExitError } from '../model/exit-error.js'
import { type ParsedArgs, usage } from '../model/arguments.js'

/** One flag of a command, as help shows it. `value` names what it takes; null for a switch. */
export interface Flag {
  readonly name: string
  readonly value: string | null
  readonly says: string
  /** May be given several times. */
  readonly many?: true
}

/**
 * Reads the arguments of a command. Throws `ExitError` 64 for anything that is not in `known`, with the nearest flag:
 * a misspelt one must never run.
 */
export function readFlags(argv: readonly string[], known: readonly Flag[], command: string): ParsedArgs {
  const words: string[] = []
  const flags = new Map<string, string[]>()
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? ''
    if (word === '--') {
      words.push(...argv.slice(at + 1))
      break
    }
    if (!word.startsWith('-') || word === '-') {
      words.push(word)
      continue
    }
    const [name, joined] = split(word === '-h' ? '--help' : word)
    const flag = known.find((one) => `--${one.name}` === name)
    if (flag === undefined) throw unknownFlag(name, known, command)
    const values = flags.get(flag.name)
    if (values !== undefined && flag.many !== true) throw usage(`${name} is given twice.`, command)
    const value = flag.value === null ? noValue(name, joined, command) : (joined ?? argv[(at += 1)])
    if (flag.value !== null && (value === undefined || (joined === undefined && value.startsWith('--')))) {
      throw usage(`${name} needs a value: ${name} ${flag.value}.`, command)
    }
    flags.set(flag.name, [...(values ?? []), ...(value === undefined ? [] : [value])])
  }
  return { words, flags }
}

function split(word: string): [string, string | undefined] {
  const at = word.indexOf('=')
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)]
}

function noValue(name: string, joined: string | undefined, command: string): undefined {
  if (joined !== undefined) throw usage(`${name} takes no value.`, command)
  return undefined
}

function unknownFlag(name: string, known: readonly Flag[], command: string): ExitError {
  if (isKeyFlag(name)) return keyOnCommandLine(name)
  const near = nearest(
    name,
    known.map((flag) => `--${flag.name}`),
  )
  const dry = /dry/i.test(name) ? ' To see what would be done, use "espalier plan": it writes nothing.' : ''
  return usage(`There is no flag ${name}.${near === null ? '' : ` Did you mean ${near}?`}${dry}`, command)
}

/** Whether a flag looks as if the API key followed it. */
export function isKeyFlag(name: string): boolean {
  return /^--?(?:[a-z-]*-)?(?:key|token|secret|password)(?:=|$)/i.test(name)
}

/** The refusal of a key on the command line, which never repeats what was given. */
export function keyOnCommandLine(flag: string): ExitError {
  return new ExitError(
    64,
    `${flag.replace(/=.*/s, '')} is refused: set the API key as the environment variable SMALL_IMPROVEMENTS_API_KEY. A key on a command line stays in the history of the shell, and every user of this machine could see it: revoke it, and make another. Nothing was done.`,
  )
}
