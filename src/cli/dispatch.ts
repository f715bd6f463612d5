import { nearest } from '../desired/nearest.js'
import { ExitError } from '../model/exit-error.js'
import { message, paragraphs, printed, type Printed } from '../render/escaping/printed.js'
import { nothing } from '../render/escaping/words.js'
import { commands } from './catalogue.js'
import type { Command } from './command.js'
import { isKeyFlag, keyOnCommandLine, readFlags } from './arguments.js'
import { helpAll, helpFor } from './help.js'
import type { Report, Host } from '../host/host.js'
import { usage } from '../model/arguments.js'

/** Runs one command line. Never throws: each error becomes one paragraph and an exit code. */
export async function main(argv: readonly string[], host: Host): Promise<Report> {
  try {
    return await dispatch(argv, host)
  } catch (error) {
    return {
      exit: error instanceof ExitError ? error.exit : 1,
      out: nothing,
      err: printed`${messageOf(error, host)}\n`,
    }
  }
}

async function dispatch(argv: readonly string[], host: Host): Promise<Report> {
  const [first = '--help', second = ''] = argv
  if (first === '--help' || first === '-h' || first === 'help') return { exit: 0, out: helpAll(), err: nothing }
  if (first === '--version') return { exit: 0, out: printed`${host.version}\n`, err: nothing }
  const command = commands.find(({ name }) => name === first || name === `${first} ${second}`)
  if (command === undefined) return unknown(first, second)
  const args = readFlags(argv.slice(command.name.split(' ').length), command.flags, command.name)
  if (args.flags.has('help')) return { exit: 0, out: helpFor(command), err: nothing }
  const taken = command.takes === '' ? [] : command.takes.split(' ')
  const needed = taken.filter((word) => !word.startsWith('['))
  if (args.words.length > taken.length || args.words.length < needed.length) {
    throw usage(
      taken.length === 0
        ? `"${command.name}" takes no "${args.words[0] ?? ''}".`
        : `"${command.name}" takes ${command.takes}.`,
      command.name,
    )
  }
  const colour = host.terminal.colour && !args.flags.has('no-color')
  return await command.run(args, { ...host, terminal: { ...host.terminal, colour } })
}

/** A group such as "state" shows its commands; anything else gets the nearest name. */
function unknown(first: string, second: string): Report {
  if (isKeyFlag(first)) throw keyOnCommandLine(first)
  const group = commands.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length > 0 && (second === '' || second === '--help' || second === '-h')) {
    return {
      exit: second === '' ? 64 : 0,
      out: second === '' ? nothing : helpAll(group),
      err: second === '' ? helpAll(group) : nothing,
    }
  }
  const flag = (group.length > 0 ? second : first).split('=')[0] ?? ''
  if (flag.startsWith('-')) throw unknownFlag(flag)
  const near = nearest(
    group.length > 0 ? `${first} ${second}` : first,
    commands.map((command: Command) => command.name),
  )
  const words = group.length > 0 ? `${first} ${second}` : first
  throw usage(`There is no command "${words}".${near === null ? '' : ` Did you mean "${near}"?`}`, '')
}

/** A flag where a command belongs. */
function unknownFlag(flag: string): ExitError {
  if (isKeyFlag(flag)) return keyOnCommandLine(flag)
  const behind = commands.find(({ flags }) => flags.some(({ name }) => `--${name}` === flag))
  if (behind !== undefined)
    return usage(`Write ${flag} behind the command, as in "espalier ${behind.name} ${flag}".`, '')
  const near = /^-v$/i.test(flag) ? '--version' : nearest(flag, ['--help', '--version'])
  return usage(`There is no flag ${flag} without a command.${near === null ? '' : ` Did you mean ${near}?`}`, '')
}

function messageOf(error: unknown, host: Host): Printed {
  if (error instanceof ExitError) return printed`espalier: ${message(error.message)}`
  const asked = host.env['ESPALIER_DEBUG'] === '1' && error instanceof Error
  const detail = asked ? paragraphs(`\n${error.stack ?? ''}`) : nothing
  return printed`espalier: Internal error: please report it. ${message(String(error))}${detail}`
}
