import { constants, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Plan } from '../../model/files.js'
import { ExitError } from '../../model/exit-error.js'
import { stillActive } from '../../model/still-active.js'
import { isBlocked } from '../../model/verdict.js'
import { makePlan } from '../../plan/plan.js'
import { planText } from '../../render/plan/plan-text.js'
import { json } from '../../render/escaping/json.js'
import type { Printable } from '../../render/escaping/printed.js'
import { nothing } from '../../render/escaping/words.js'
import { choicesOf } from '../../engine/plan.js'
import { snapshotToShow, unsoundReport, withSession } from '../../engine/snapshot.js'
import type { Report, Host } from '../../host/host.js'
import { flagChoice, flagValue, type ParsedArgs } from '../../model/arguments.js'
import { toolOf } from '../../engine/run.js'
import { tellOpenWork } from '../../engine/state.js'
import { tellOverdue } from '../../engine/session.js'

/** `espalier plan`: what apply would do. It never gets anything that can write. */
export async function plan(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json', 'markdown'], 'plan')
  return await withSession(args, host, 'plan', unsoundReport(host), async (session, desired) => {
    tellOpenWork(session, host)
    tellOverdue(session, host)
    const { live, state, witness } = await snapshotToShow(session, desired, host)
    const made = makePlan(desired, live, state, choicesOf(args, desired, 'plan'), toolOf(host), witness)
    const out = flagValue(args, 'out')
    if (out !== undefined) await save(made, out, host)
    return {
      exit: exitOf(made, args.flags.has('exit-code')),
      out: await show(made, format, args, host),
      err: nothing,
    }
  })
}

function exitOf(made: Plan, tellChanges: boolean): number {
  if (isBlocked(made)) return 8
  return tellChanges && made.changes.length + made.held.length + stillActive(made).length > 0 ? 2 : 0
}

async function show(
  made: Plan,
  format: 'text' | 'json' | 'markdown',
  args: ParsedArgs,
  { terminal }: Host,
): Promise<Printable> {
  switch (format) {
    case 'json':
      return json(made)
    case 'markdown':
      return (await import('../../render/plan/plan-markdown.js')).planMarkdown(made)
    case 'text':
      return planText(made, {
        colour: terminal.colour,
        unmanaged: args.flags.has('unmanaged'),
        verbose: args.flags.has('verbose'),
      })
  }
}

/** A link is not followed: anyone who can write into this folder could have made it, and it may lead anywhere. */
async function save(made: Plan, file: string, { folder }: Host): Promise<void> {
  const { O_WRONLY, O_CREAT, O_TRUNC, O_NOFOLLOW } = constants
  try {
    await writeFile(resolve(folder, file), json(made).text, { flag: O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW })
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown'
    if (code === 'ELOOP')
      throw new ExitError(1, `The plan was not written to ${file}, because that is a link. Name the file itself.`)
    throw new ExitError(1, `The plan could not be written to ${file} (${code}).`)
  }
}
