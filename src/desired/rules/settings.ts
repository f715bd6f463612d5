import { violation, type Violation } from './violation.js'
import { confusingDepartment } from './letters.js'
import { isTimezone, zones } from '../day.js'
import { badDate } from './dates.js'
import { isCallable } from '../../model/hosts.js'
import type { SettingsFile } from '../../model/files.js'
import type { Tree } from '../reading/tree.js'
import type { Known } from './known.js'

/** The settings as they were read. `value` is the sound part of them if the schema found something. */
export interface SettingsTree {
  readonly tree: Tree
  readonly value: SettingsFile | null
  /** Whether the schema found nothing. */
  readonly whole: boolean
}

/** Judges the settings: by themselves, and against the people. */
export function judgeSettingsFile(
  { tree, value }: SettingsTree,
  known: Known,
  report: (violation: Violation) => void,
): void {
  if (value === null) return
  for (const one of badTimezone(tree, value, known)) report(one)
  for (const one of unknownPeople(tree, value, known)) report(one)
  for (const one of allowances(tree, value, known)) report(one)
  for (const one of badHeartbeat(tree, value)) report(one)
  for (const one of oddDepartments(tree, value)) report(one)
}

function badTimezone(tree: Tree, { timezone }: SettingsFile, known: Known): readonly Violation[] {
  if (isTimezone(timezone)) return []
  const near = known.suggest('zone', timezone, zones())
  const message = `There is no time zone "${timezone}".${near} Write a name such as Europe/Berlin.`
  return [violation('bad-timezone', tree, ['timezone'], message)]
}

function unknownPeople(tree: Tree, settings: SettingsFile, known: Known): readonly Violation[] {
  const { byKey, mayHold } = known.register
  return (['admins', 'protected'] as const).flatMap((list) =>
    (settings[list] ?? []).flatMap((key, index) => {
      if (byKey.has(key) || mayHold(key)) return []
      const near = known.suggestKey(key)
      const message = `The list ${list} names "${key}", who is not in the chart.${near} Correct the key, or remove it.`
      return [violation('unknown-person', tree, [list, index], message)]
    }),
  )
}

function allowances(tree: Tree, { allow = {} }: SettingsFile, known: Known): readonly Violation[] {
  return Object.entries(allow).flatMap(([name, { until }]): readonly Violation[] => {
    const path = ['allow', name, 'until']
    const bad = badDate(tree, path, until)
    if (bad.length > 0 || until >= known.asOf) return bad
    const what = name === 'seal' ? 'allowance to seal a state' : `lifted limit ${name}`
    const message = `The ${what} counted until ${until} and has expired. Remove it.`
    return [{ ...violation('allowance-over', tree, path, message), severity: 'warning' }]
  })
}

function oddDepartments(tree: Tree, { departments = [] }: SettingsFile): readonly Violation[] {
  return departments.flatMap((department, index) => {
    const message = confusingDepartment(department)
    const path = ['departments', index]
    return message === null ? [] : [{ ...violation('confusing-name', tree, path, message), cause: department }]
  })
}

/** The path of such an address is often a secret, so that the message does not repeat it. */
function badHeartbeat(tree: Tree, { notify: { heartbeat } = {} }: SettingsFile): readonly Violation[] {
  if (heartbeat === undefined || isCallable(heartbeat)) return []
  const message =
    'heartbeat is not a valid address. Write the whole address of the monitor, beginning with https:// and without a user, a password or #; http:// is only for this machine.'
  return [violation('bad-value', tree, ['notify', 'heartbeat'], message)]
}
