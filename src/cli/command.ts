import type { Host, Report } from '../host/host.js'
import type { ParsedArgs } from '../model/arguments.js'
import type { Flag } from './arguments.js'

/** A command, as help shows it. Its code is loaded only when it runs. */
export interface Command {
  readonly name: string
  /** The words it takes after its name; in brackets: it can do without. */
  readonly takes: string
  readonly says: string
  readonly more: string
  readonly flags: readonly Flag[]
  readonly example: string
  readonly run: (args: ParsedArgs, host: Host) => Promise<Report>
}
