import type { Command } from './command.js'
import { verbFlags, verbForms, type VerbName } from './verb-flags.js'

const asks = 'On a terminal, it asks for what is missing.'
const shows =
  'It edits the files in place, shows what that changes as "espalier diff" does, and the commands that propose it. The chart is sound afterwards, or nothing is written. What is so already changes nothing.'

function command(name: VerbName, takes: string, says: string, more: string): Command {
  return {
    name,
    takes,
    says,
    more: `${more} ${shows} ${asks}`,
    flags: verbFlags(name),
    example: verbForms[name].example,
    run: async (args, host) => (await import('./commands/verbs.js')).verb(name, args, host),
  }
}

const person = 'PERSON is a key, an employee id, an address, or a first and last name in quotes.'

/** The commands that edit the chart in the words of everyday. */
export const verbCommands: readonly Command[] = [
  command(
    'hire',
    '',
    'write a new person into the chart',
    'Writes an entry into the file with most people of the department, else into that of the manager. A name or an address that the chart has already is an error: it may be the same person.',
  ),
  command(
    'move',
    '[PERSON]',
    'give people another manager or department, now or on a day',
    `Writes another manager or department into the entry, or as a dated change. ${person} With --where and --to, everyone of a manager or a department moves at once, with --from all of a table.`,
  ),
  command(
    'leave',
    '[PERSON]',
    'write that a person leaves, now or on a last day',
    `Writes the last day, or that the person has left. ${person} The reports of a manager go to the person whom --reports-to names. What was to come after the last day is taken out.`,
  ),
  command(
    'rehire',
    '[PERSON]',
    'take a person back: the same key, the same account',
    `Takes away what says that the person has left; a later day becomes the first one. ${person} Reports who went to a successor stay there.`,
  ),
  command(
    'rename',
    '[PERSON]',
    'give a person another name, address or key',
    `Writes another name or address, and samePerson: true where the name could be that of another person. ${person} Another key is written wherever the old one was, in the settings too.`,
  ),
]
