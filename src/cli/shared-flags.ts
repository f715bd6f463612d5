import { switchTable } from '../sandbox/flags.js'
import { presets } from '../sandbox/presets.js'
import type { Flag } from './arguments.js'

// The flags that several commands share, and those that come from a table.

export const org: Flag = { name: 'org', value: 'DIR', says: 'the folder of the chart (default: org)' }
const asOf: Flag = {
  name: 'as-of',
  value: 'DATE',
  says: 'the day to look at the chart (default: today, in its time zone)',
}
const at: Flag = {
  name: 'at',
  value: 'COMMIT',
  says: 'read the chart from this commit of the repository around the folder, not from the files',
}
export const base: Flag = {
  name: 'base',
  value: 'COMMIT',
  says: 'the settings of this commit count: the one that the chart is to be merged into',
}
export const noColor: Flag = { name: 'no-color', value: null, says: 'no colours, even on a terminal' }
export const help: Flag = { name: 'help', value: null, says: 'this help' }
export const inFlight: Flag = {
  name: 'max-in-flight',
  value: 'N',
  says: 'requests at the same time, at most (default: 16)',
}
export const common = [org, at, asOf, noColor, help]

export const choices: readonly Flag[] = [
  {
    name: 'first-run',
    value: null,
    says: 'nothing is bound yet: make the new accounts all the same',
  },
  { name: 'drift', value: 'report|revert', says: 'what was changed outside Git: report it (default), or put it back' },
  { name: 'only', value: 'KEY', says: 'only this person, and what that needs; may be repeated', many: true },
  {
    name: 'allow',
    value: 'LIMIT=N',
    says: 'lift a limit to exactly N for this plan; apply wants --expect with it',
    many: true,
  },
  inFlight,
]

export const sandboxFlags: readonly Flag[] = [
  { name: 'port', value: 'N', says: 'the port on 127.0.0.1 (default: any free one)' },
  { name: 'company', value: 'FILE', says: 'the users to begin with, as JSON' },
  { name: 'people', value: 'N', says: 'so many made-up users to begin with (default: none)' },
  {
    name: 'preset',
    value: presets.map(({ name }) => name).join('|'),
    says: 'a named company, as above; a flag that is given beside it wins',
  },
  ...switchTable.map(({ flag, values, standard, line, many }) => ({
    name: flag,
    value: values,
    says: standard === '' ? line : `${line} (default: ${standard})`,
    ...(many ? { many: true as const } : {}),
  })),
]

export const sandboxMore = `A made-up Small Improvements on this machine, to try things with, until Ctrl-C: no real company is reached. Each behaviour that is not documented is a flag.

Presets
${presets.map(({ name, line }) => `  ${name.padEnd(8)}  ${line}`).join('\n')}`
