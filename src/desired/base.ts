import { isDeepStrictEqual } from 'node:util'
import type { SettingsFile } from '../model/files.js'
import { byText } from '../model/names.js'
import { isTimezone } from './day.js'
import { chartBudget } from './reading/budget.js'
import type { SourceFile } from './reading/source.js'
import { readTree } from './reading/tree.js'
import { checkSettings } from './schema/schema-findings.js'

/** The settings of the branch that a chart is to be merged into; null if they have findings of their own. */
export async function baseSettings(source: SourceFile): Promise<SettingsFile | null> {
  const { tree } = await readTree(source, chartBudget())
  const value = tree === null ? null : (await checkSettings(tree)).value
  return value !== null && isTimezone(value.timezone) ? value : null
}

/**
 * The settings that count for a chart which is to be merged: those of its base. A proposed change must not also say how
 * it is judged and which service the key goes to. Two settings are the chart's own, because that is how a chart says
 * them: exact allowances of limits, which a plan shows first, and the list of departments.
 */
export function countingSettings(own: SettingsFile | null, base: SettingsFile): SettingsFile {
  const { allow: { seal } = {}, departments: _, ...rest } = base
  const { allow: { seal: __, ...limits } = {}, departments } = own ?? {}
  const allow = { ...limits, ...(seal === undefined ? {} : { seal }) }
  return { ...rest, allow, ...(departments === undefined ? {} : { departments }) }
}

/** The names of the settings in which a chart differs from its base. */
export function changedSettings(own: SettingsFile, base: SettingsFile): readonly string[] {
  const names = new Set([...Object.keys(own), ...Object.keys(base)]) as ReadonlySet<keyof SettingsFile>
  return [...names].filter((name) => !isDeepStrictEqual(own[name], base[name])).toSorted(byText)
}
