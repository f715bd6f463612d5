import type { Plan } from '../model/files.js'
import type { DesiredState } from '../model/people.js'
import { stillActive } from '../model/still-active.js'
import { isBlocked } from '../model/verdict.js'
import { makePlan } from '../plan/plan.js'
import { planText } from '../render/plan/plan-text.js'
import { json } from '../render/escaping/json.js'
import type { Printable } from '../render/escaping/printed.js'
import { nothing } from '../render/escaping/words.js'
import { choicesOf } from '../engine/plan.js'
import { snapshotToShow } from '../engine/snapshot.js'
import type { Report, Host } from '../host/host.js'
import { flagValue, type ParsedArgs } from '../model/arguments.js'
import { toolOf } from '../engine/run.js'
import { tellOpenWork } from '../engine/state.js'
import { saveOutput } from './save-output.js'
import { tellOverdue, type Session } from '../engine/session.js'

type PlanFormat = 'text' | 'json' | 'markdown'

/** Plans once chart, state and service are open, and shows the plan. */
export async function planOn(
  session: Session,
  desired: DesiredState,
  format: PlanFormat,
  args: ParsedArgs,
  host: Host,
): Promise<Report> {
  tellOpenWork(session, host)
  tellOverdue(session, host)
  const { live, state, witness } = await snapshotToShow(session, desired, host)
  const made = makePlan(desired, live, state, choicesOf(args, desired, 'plan'), toolOf(host), witness)
  const out = flagValue(args, 'out')
  if (out !== undefined) await saveOutput(json(made).text, out, 'plan', host)
  return {
    exit: exitOf(made, args.flags.has('exit-code')),
    out: await show(made, format, args, host),
    err: nothing,
  }
}

function exitOf(made: Plan, tellChanges: boolean): number {
  if (isBlocked(made)) return 8
  return tellChanges && made.changes.length + made.held.length + stillActive(made).length > 0 ? 2 : 0
}

async function show(made: Plan, format: PlanFormat, args: ParsedArgs, { terminal }: Host): Promise<Printable> {
  switch (format) {
    case 'json':
      return json(made)
    case 'markdown':
      return (await import('../render/plan/plan-markdown.js')).planMarkdown(made)
    case 'text':
      return planText(made, {
        colour: terminal.colour,
        unmanaged: args.flags.has('unmanaged'),
        verbose: args.flags.has('verbose'),
      })
  }
}
