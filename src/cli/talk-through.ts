import type { Folder } from '../desired/reading/folder.js'
import { loadFolder } from '../desired/load.js'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { VerbProblem } from '../model/verbs.js'
import { message, printed } from '../render/escaping/printed.js'
import { askParts, missingParts, requireParts, verbFrom, wordsOfVerb, type Offers, type VerbWords } from './ask-verb.js'
import { editChart, type ChartEdit } from './edit-chart.js'
import { partsOfVerb, personPart, verbForms, type VerbName } from './verb-flags.js'

/** A verb, and what it makes of the chart. */
export interface TalkedThrough {
  readonly edit: ChartEdit
  /** Whether a person was asked: then the whole is shown before it is written. */
  readonly asked: boolean
  /** How a problem names a part of the verb. */
  readonly label: (problem: VerbProblem) => string
}

/** Rounds of questions: then something else is wrong. */
const mostRounds = 5

/** The verb of the command line. On a terminal, what is missing or wrong is asked for; elsewhere it must be whole. */
export async function talkedThrough(
  name: VerbName,
  folder: Folder,
  args: ParsedArgs,
  host: Host,
): Promise<TalkedThrough> {
  const given = wordsOfVerb(name, args)
  const label = ({ field }: VerbProblem): string => labelOf(name, field)
  if (!host.terminal.interactive || missingParts(name, given).length === 0) {
    requireParts(name, given)
    const edit = await editChart(folder, [verbFrom(name, given)], host)
    return { edit, asked: false, label }
  }
  const offers = await offersOf(folder, host)
  const also = verbForms[name].also.filter((part) => !given.has(part.name))
  let words: VerbWords = await askParts([...missingParts(name, given), ...also], given, offers, host)
  for (let round = 1; ; round += 1) {
    requireParts(name, words)
    const edit = await editChart(folder, [verbFrom(name, words)], host)
    const wrong = edit.edited.problems.flatMap((one) => partsOfVerb(name).filter((part) => part.name === one.field))
    if (wrong.length === 0 || round === mostRounds) return { edit, asked: true, label }
    for (const problem of edit.edited.problems) host.terminal.say(printed`${message(problem.message)}`)
    const kept = new Map([...words].filter(([part]) => !wrong.some((one) => one.name === part)))
    words = await askParts([...new Set(wrong)], kept, offers, host)
  }
}

function labelOf(name: VerbName, field: string): string {
  if (field === personPart.name) return 'PERSON'
  const part = partsOfVerb(name).find((one) => one.name === field)
  return part === undefined ? '' : `--${part.flag.name}`
}

async function offersOf(folder: Folder, host: Host): Promise<Offers> {
  const { desired } = await loadFolder(folder, null, host.now())
  const people = [...(desired?.people.values() ?? [])]
  const named = people.flatMap(({ key, values }) => [key, `${String(values.firstName)} ${String(values.lastName)}`])
  const departments = people.flatMap(({ values }) => (typeof values.department === 'string' ? [values.department] : []))
  return { people: [...new Set(named)].toSorted(), departments: [...new Set(departments)].toSorted() }
}
