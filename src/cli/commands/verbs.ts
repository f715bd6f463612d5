import { resolve } from 'node:path'
import { readFolder } from '../../desired/reading/folder.js'
import type { Host, Report } from '../../host/host.js'
import { flagValue, type ParsedArgs } from '../../model/arguments.js'
import { isBlocked } from '../../model/verdict.js'
import { message, printed, type Printed } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { planText } from '../../render/plan/plan-text.js'
import { editDoneText, verbProblemsText } from '../../render/verb-text.js'
import { bulkVerbs } from '../bulk-verbs.js'
import { editChart, writeEdit, type ChartEdit } from '../edit-chart.js'
import { talkedThrough } from '../talk-through.js'
import { inFlags, type VerbName } from '../verb-flags.js'

/**
 * `espalier hire`, `move`, `leave`, `rehire` and `rename`: edits the files of the chart, shows what that changes as
 * `espalier diff` does, and the commands that propose it. The chart is sound afterwards, or nothing is written.
 */
export async function verb(name: VerbName, args: ParsedArgs, host: Host): Promise<Report> {
  const shown = (flagValue(args, 'org') ?? 'org').replace(/(?<=.)\/+$/, '')
  const folder = await readFolder(resolve(host.folder, shown), shown)
  const bulk = name === 'move' ? await bulkVerbs(folder, args, host) : null
  if (bulk !== null && 'refused' in bulk) return { exit: 1, out: nothing, err: bulk.refused }
  const told = bulk === null ? await talkedThrough(name, folder, args, host) : null
  const edit = told?.edit ?? (await editChart(folder, bulk?.verbs ?? [], host))
  const { edited } = edit
  const label = bulk?.label ?? told?.label ?? (() => '')
  if (edited.problems.length > 0)
    return { exit: 1, out: nothing, err: verbProblemsText(edited.problems.map(inFlags), label) }
  const notes = edited.notes.map((note) => printed`${message(note)}\n`)
  if (edited.files.length === 0)
    return { exit: 0, out: printed`The chart says so already: nothing was written.\n`, err: nothing }
  const shownPlan = planOf(edit, host)
  if (told !== null && told.asked && !args.flags.has('dry-run')) {
    host.terminal.say(printed.join([shownPlan, ...notes], '\n'))
    if (!(await agreed(host))) return { exit: 1, out: nothing, err: words`Nothing was written.\n` }
  }
  const isDry = args.flags.has('dry-run')
  const commit = isDry ? null : await writeEdit(edit, shown, args.flags.has('commit'), host)
  const isStopped = edit.compared?.plan ? isBlocked(edit.compared.plan) : false
  const files = edited.files.map(({ file }) => file)
  const done = editDoneText({ ...edit, files, commit, isDry, isBlocked: isStopped })
  const seen = told?.asked === true && !isDry ? [] : [shownPlan, ...notes]
  return { exit: 0, out: printed.join([...seen, done], '\n'), err: nothing }
}

/** What the edit changes, in the words of a plan. */
function planOf({ compared }: ChartEdit, { terminal }: Host): Printed {
  const plan = compared?.plan ?? null
  if (plan === null) return printed`These are the first people of the chart.\n`
  return planText(plan, { colour: terminal.colour, unmanaged: false, verbose: true })
}

async function agreed({ terminal }: Host): Promise<boolean> {
  return /^y(?:es)?$/i.test((await terminal.ask(printed`Write it? (yes or no): `)).trim())
}
