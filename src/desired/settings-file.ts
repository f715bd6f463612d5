import { lstatSync } from 'node:fs'
import type { Diagnostic } from '../model/files.js'
import type { Settings } from '../model/people.js'
import { chartBudget } from './reading/budget.js'
import { noChartHint, readSource, unreadable, type SourceFile } from './reading/source.js'
import { readTree } from './reading/tree.js'
import { checkSettings } from './schema/schema-findings.js'
import { settingsOf } from './settings.js'

/** The settings that were read, and their file; null if and only if there are diagnostics. */
export type SettingsRead =
  | { readonly settings: Settings; readonly source: SourceFile; readonly diagnostics: readonly [] }
  | { readonly settings: null; readonly diagnostics: readonly Diagnostic[] }

/** Reads the settings in a folder, without its people. */
export async function readSettings(folder: string, shown: string): Promise<SettingsRead> {
  if (lstatSync(`${folder}/espalier.yaml`, { throwIfNoEntry: false }) === undefined) {
    const missing = unreadable(`${shown}/espalier.yaml`, `There is no such file here. ${noChartHint}`)
    return { settings: null, diagnostics: [missing] }
  }
  const source = readSource(`${folder}/espalier.yaml`, `${shown}/espalier.yaml`)
  return 'code' in source ? { settings: null, diagnostics: [source] } : await readSettingsFile(source)
}

/** The settings of one file, as `readSettings` has them. */
export async function readSettingsFile(source: SourceFile): Promise<SettingsRead> {
  const read = await readTree(source, chartBudget())
  if (read.tree === null) return { settings: null, diagnostics: read.diagnostics }
  const { value, diagnostics } = await checkSettings(read.tree)
  return value === null ? { settings: null, diagnostics } : { settings: settingsOf(value), source, diagnostics: [] }
}
