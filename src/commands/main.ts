import { nearest } from '../desired/nearest.js'
import { Trouble } from '../model/trouble.js'
import { clean } from '../render/clean.js'
import { commands, type Command } from './catalogue.js'
import { readFlags, usage } from './flags.js'
import { helpAll, helpFor } from './help.js'
import type { Report, World } from './world.js'

/** Runs one command line. Never throws: whatever is wrong becomes one paragraph and an exit code. */
export async function main(argv: readonly string[], world: World): Promise<Report> {
  try {
    return await dispatch(argv, world)
  } catch (error) {
    return { exit: error instanceof Trouble ? error.exit : 1, out: '', err: `${messageOf(error, world)}\n` }
  }
}

async function dispatch(argv: readonly string[], world: World): Promise<Report> {
  const [first = '--help', second = ''] = argv
  if (first === '--help' || first === 'help') return { exit: 0, out: helpAll(), err: '' }
  if (first === '--version') return { exit: 0, out: `${world.version}\n`, err: '' }
  const command = commands.find(({ name }) => name === first || name === `${first} ${second}`)
  if (command === undefined) return unknown(first, second)
  const given = readFlags(argv.slice(command.name.split(' ').length), command.flags, command.name)
  if (given.flags.has('help')) return { exit: 0, out: helpFor(command), err: '' }
  const wanted = command.takes === '' ? 0 : command.takes.split(' ').length
  if (given.words.length !== wanted) {
    throw usage(
      wanted === 0
        ? `"${command.name}" takes no "${given.words[0] ?? ''}".`
        : `"${command.name}" takes ${command.takes}.`,
      command.name,
    )
  }
  const colour = world.terminal.colour && !given.flags.has('no-color')
  return await command.run(given, { ...world, terminal: { ...world.terminal, colour } })
}

/** A group such as "state" shows its commands; anything else gets the nearest name. */
function unknown(first: string, second: string): Report {
  const group = commands.filter(({ name }) => name.startsWith(`${first} `))
  if (group.length > 0 && (second === '' || second === '--help')) {
    return {
      exit: second === '' ? 64 : 0,
      out: second === '' ? '' : helpAll(group),
      err: second === '' ? helpAll(group) : '',
    }
  }
  const near = nearest(
    group.length > 0 ? `${first} ${second}` : first,
    commands.map((command: Command) => command.name),
  )
  const words = group.length > 0 ? `${first} ${second}` : first
  throw usage(`There is no command "${words}".${near === null ? '' : ` Did you mean "${near}"?`}`, '')
}

function messageOf(error: unknown, world: World): string {
  if (error instanceof Trouble) return `espalier: ${clean(error.message, 2_000)}`
  const detail = world.env['ESPALIER_DEBUG'] === '1' && error instanceof Error ? `\n${error.stack ?? ''}` : ''
  return `espalier: this should not have happened, and is a mistake in Espalier: ${clean(String(error), 2_000)}${detail}`
}
