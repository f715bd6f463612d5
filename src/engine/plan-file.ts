import { plan as isPlan } from '#validators/plan'
import type { Host } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import { ExitError } from '../model/exit-error.js'
import type { Plan } from '../model/files.js'
import { readGivenJson } from '../host/input-file.js'
import { shellCommand } from '../render/shell-word.js'

/** The plan in a file that `espalier plan --out` has written. Throws `ExitError` 1 if there is none. */
export async function planInFile(file: string, args: ParsedArgs, { folder }: Host): Promise<Plan> {
  let value: unknown
  try {
    value = await readGivenJson(file, folder)
  } catch (error) {
    throw noPlan(file, (error as Error).message, args)
  }
  if (isPlan(value)) return value
  const first = isPlan.errors?.[0]
  throw noPlan(file, `${first?.instancePath ?? ''} ${first?.message ?? 'it has another form'}`.trim(), args)
}

/** Why a file is no plan: it may be any file, so the way out does not lead over it. */
function noPlan(file: string, what: string, args: ParsedArgs): ExitError {
  return new ExitError(
    1,
    `The plan ${file} cannot be used: ${what}. Make a plan with "${planCommand('plan.json', args)}", and name that file.`,
  )
}

/** Why a plan cannot be used, and how to make another one. */
export function badPlan(file: string, what: string, args: ParsedArgs): ExitError {
  return new ExitError(1, `The plan ${file} cannot be used: ${what}. Make it with "${planCommand(file, args)}".`)
}

/** The command that writes a plan of the same chart to a file, as a shell reads it. */
function planCommand(file: string, { flags }: ParsedArgs): string {
  const same = ['org', 'at', 'as-of'].flatMap((name) => {
    const values = flags.get(name)
    return values === undefined ? [] : [[name, values] as const]
  })
  return shellCommand(['espalier', 'plan'], new Map([...same, ['out', [file]]]))
}
