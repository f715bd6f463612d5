import { resolve } from 'node:path'
import { mappingLines } from '../desired/merging/mapping-text.js'
import type { SameName, SameNameAnswers } from '../desired/merging/match-rows.js'
import { personCalled } from '../desired/merging/chart-people.js'
import { rowCalled } from '../desired/merging/hr-rows.js'
import {
  importHrFile,
  mostHrMebibytes,
  type HrImport,
  type HrImported,
  type HrImportRequest,
} from '../engine/hr-import.js'
import { readGivenBytes } from '../host/input-file.js'
import type { SourceFile } from '../desired/reading/source.js'
import type { Host } from '../host/host.js'
import type { HrFile } from '../model/hr-file.js'
import { ExitError } from '../model/exit-error.js'
import { flagChoice, usage, type ParsedArgs } from '../model/arguments.js'
import type { Diagnostic, HrSettings } from '../model/files.js'
import { message, printed } from '../render/escaping/printed.js'
import { columnsText } from '../render/hr-import-text.js'
import { saveBeside, saveFiles } from './chart-files.js'
import { existing, settingsFor } from './import-folder.js'
import { refreshSchema } from './schema-files.js'

/** The end of `import csv`. `beside`: the files beside the chart that were written too. */
export type HrResult =
  | Exclude<HrImport, HrImported | { readonly kind: 'unsure' }>
  | (HrImported & { readonly beside: readonly string[] })
  | { readonly kind: 'unsure'; readonly file: Omit<HrFile, 'rows'>; readonly mapping: readonly string[] }

/** What the HR systems are called. */
const presets = [
  'small-improvements',
  'workday',
  'bamboohr',
  'personio',
  'hibob',
  'rippling',
] as const satisfies readonly NonNullable<HrSettings['preset']>[]

/** An import, and the settings that the folder lacks still. */
export interface ImportedHrFile {
  readonly result: HrResult
  /** null: they are there, or were written. */
  readonly lacking: SourceFile | null
}

/** Merges an HR file into the chart in the folder `shown`. On a terminal, it asks what only a person can say. */
export async function importHr(file: string, shown: string, args: ParsedArgs, host: Host): Promise<ImportedHrFile> {
  checkFlags(args)
  const bytes = await bytesOf(file, host)
  const path = resolve(host.folder, shown)
  const folder = await existing(path, shown)
  const found: Diagnostic[] = [...folder.diagnostics]
  const { source, isNew, settings } = await settingsFor(folder, shown, args, found, 'import csv')
  if (settings === null || found.length > 0)
    return { result: { kind: 'not-valid', isAfter: false, diagnostics: found }, lacking: null }
  const lacking = isNew ? source : null
  const request = {
    folder: { ...folder, settings: source },
    shown,
    bytes,
    args,
    now: host.now(),
    version: host.version,
  }
  const end = await asked(request, host)
  if (end.kind === 'unsure') {
    const { rows: _, ...rest } = end.file
    return { result: { kind: 'unsure', file: rest, mapping: mappingLines(end.file) }, lacking }
  }
  if (end.kind !== 'merged') return { result: end, lacking }
  const isHeld = args.flags.has('dry-run') || end.overLimit !== null || end.files.length === 0
  if (isHeld) return { result: { ...end, beside: [] }, lacking }
  await saveFiles([...(isNew ? [source] : []), ...end.files], path, shown)
  if (isNew) await saveBeside(path)
  const schema = await refreshSchema(path, shown, host.now())
  return { result: { ...end, beside: [...(isNew ? [source.file] : []), ...schema] }, lacking: null }
}

function checkFlags(args: ParsedArgs): void {
  if (args.flags.has('preset')) flagChoice(args, 'preset', presets, 'import csv')
  if (args.flags.has('top')) flagChoice(args, 'top', ['blank', 'self'], 'import csv')
  if (args.flags.has('full') && args.flags.has('part'))
    throw usage('--full says that the file has everyone, --part that it has not: give one of them.', 'import csv')
  if (args.flags.has('allow') && !args.flags.has('full'))
    throw usage('--allow lifts the limit of those who are in no row: it needs --full.', 'import csv')
}

async function bytesOf(file: string, host: Host): Promise<Uint8Array> {
  try {
    return await readGivenBytes(file, host.folder, mostHrMebibytes)
  } catch (error) {
    throw new ExitError(1, `${file} is not imported: ${(error as Error).message}. Name the file of an HR system.`, {
      cause: error,
    })
  }
}

/** The import, with the answers of a person at the terminal. */
async function asked(request: HrImportRequest, host: Host): Promise<HrImport> {
  const first = await importHrFile(request)
  if (!host.terminal.interactive) return first
  const sure = first.kind === 'unsure' && (await isRight(first.file, host)) ? withYes(request) : null
  const end = sure === null ? first : await importHrFile(sure)
  if (end.kind !== 'merged' || end.questions.length === 0) return end
  return await importHrFile({ ...(sure ?? request), answers: await answersTo(end.questions, host) })
}

function withYes(request: HrImportRequest): HrImportRequest {
  return { ...request, args: { ...request.args, flags: new Map([...request.args.flags, ['yes', []]]) } }
}

async function isRight(file: HrFile, host: Host): Promise<boolean> {
  host.terminal.say(columnsText(file))
  return isYes(await host.terminal.ask(printed`Are the columns right? [y/N] `))
}

function isYes(answer: string): boolean {
  return /^y(?:es)?$/i.test(answer.trim())
}

/**
 * A question for each row and person; the first yes settles the row, and a no to each of them makes a new person. A blank
 * answer leaves the row open.
 */
async function answersTo(questions: readonly SameName[], host: Host): Promise<SameNameAnswers> {
  const answers = new Map<number, string | null>()
  for (const { row, people } of questions) {
    const said: string[] = []
    for (const one of people) {
      const text = `Row ${row.row}: ${rowCalled(row)}. Is this ${personCalled(one)}, ${String(one.values.email)}? [yes/no/blank: skip the row] `
      said.push((await host.terminal.ask(printed`${message(text, Infinity)}`)).trim())
      if (!isYes(said.at(-1) ?? '')) continue
      answers.set(row.row, one.key)
      break
    }
    if (said.every((answer) => /^no?$/i.test(answer))) answers.set(row.row, null)
  }
  return answers
}
