import { switchTable } from '../sandbox/flags.js'
import { presets } from '../sandbox/presets.js'
import type { Flag } from './arguments.js'

// The flags that several commands share, and those that come from a table.

export const org: Flag = { name: 'org', value: 'DIR', says: 'the folder of the chart (default: org)' }
const asOf: Flag = {
  name: 'as-of',
  value: 'DATE',
  says: 'the day to read the chart for (default: today, in its time zone)',
}
const at: Flag = {
  name: 'at',
  value: 'COMMIT',
  says: 'read the chart from this commit of the repository around the folder, not from the files',
}
export const base: Flag = {
  name: 'base',
  value: 'COMMIT',
  says: 'use the settings of this commit: the one that the chart will be merged into',
}
export const contract: Flag = {
  name: 'contract',
  value: 'v1|v2',
  says: 'the contract to use (default: the one that answers)',
}
export const noColor: Flag = { name: 'no-color', value: null, says: 'no colours, even on a terminal' }
export const help: Flag = { name: 'help', value: null, says: 'this help' }
export const inFlight: Flag = {
  name: 'max-in-flight',
  value: 'N',
  says: 'requests at the same time, at most (default: 16)',
}
export const common = [org, at, asOf, noColor, help]

/** The flags of plan and apply. */
export const choiceFlags: readonly Flag[] = [
  { name: 'verbose', value: null, says: 'show all of the plan: each recognised account, and what was shown before' },
  {
    name: 'first-run',
    value: null,
    says: 'the held hires really have no account: make their accounts',
  },
  { name: 'drift', value: 'report|revert', says: 'changes made outside Git: report them (default), or revert them' },
  { name: 'only', value: 'KEY', says: 'only this person, and what the changes need; may be repeated', many: true },
  {
    name: 'allow',
    value: 'LIMIT=N',
    says: 'lift a limit to exactly N for this plan, such as deactivate=12; apply needs --expect with it',
    many: true,
  },
  inFlight,
]

export const sandboxFlags: readonly Flag[] = [
  { name: 'port', value: 'N', says: 'the port on 127.0.0.1 (default: any free one)' },
  { name: 'company', value: 'FILE', says: 'the users to start with, as JSON' },
  { name: 'people', value: 'N', says: 'start with N made-up users (default: none)' },
  {
    name: 'preset',
    value: presets.map(({ name }) => name).join('|'),
    says: 'a named company, as above; other flags override it',
  },
  ...switchTable.map(({ flag, values, standard, line, many }) => ({
    name: flag,
    value: values,
    says: standard === '' ? line : `${line} (default: ${standard})`,
    ...(many ? { many: true as const } : {}),
  })),
]

export const sandboxMore = `Runs a local Small Improvements with made-up users until Ctrl-C; it reaches no real company. Each undocumented behaviour is a flag.

Presets
${presets.map(({ name, line }) => `  ${name.padEnd(8)}  ${line}`).join('\n')}`
