import { shownOf } from '../../desired/reading/finding.js'
import type { HrImported } from '../../engine/hr-import.js'
import type { Host, Report } from '../../host/host.js'
import { flagChoice, flagValue, usage, type ParsedArgs } from '../../model/arguments.js'
import { diagnosticsText } from '../../render/diagnostics.js'
import { json } from '../../render/escaping/json.js'
import { printed, type Line } from '../../render/escaping/printed.js'
import { nothing, words } from '../../render/escaping/words.js'
import { hrFindingsText, hrImportText, lackingText, unsureText } from '../../render/hr-import-text.js'
import { importHr, type HrResult } from '../import-hr.js'

/** `espalier import csv`: an HR file into the files of the chart. No key, no state, no network. */
export async function importCsv(args: ParsedArgs, host: Host): Promise<Report> {
  const format = flagChoice(args, 'format', ['text', 'json'], 'import csv')
  const [file] = args.words
  if (file === undefined || file === '') throw usage('Name the HR file: espalier import csv FILE.', 'import csv')
  const { colour } = host.terminal
  const { result, lacking } = await importHr(file, flagValue(args, 'org') ?? 'org', args, host)
  const { exit, out, err } =
    result.kind === 'merged'
      ? ended(result, format, args.flags.has('dry-run'), colour)
      : { exit: 1, out: format === 'json' ? json(result) : nothing, err: whyNot(result, colour) }
  if (format === 'json') return { exit, out, err: nothing }
  return { exit, out, err: lacking === null || exit === 0 ? err : printed`${err}\n${lackingText(lacking)}` }
}

function ended(
  result: Extract<HrResult, HrImported>,
  format: 'text' | 'json',
  isDry: boolean,
  colour: boolean,
): Report & { readonly err: Line } {
  const { findings, summary, plan, overLimit } = result
  const files = [...result.files.map(({ file }) => file), ...result.beside]
  const isWrong = findings.some(({ severity }) => severity === 'error')
  const exit = overLimit !== null ? 8 : isWrong ? 1 : 0
  const err = hrFindingsText(findings, colour)
  if (format === 'json') return { exit, out: json({ summary, findings, files, overLimit, plan }), err }
  return { exit, out: hrImportText({ summary, plan, overLimit, files, isDry, colour }), err }
}

function whyNot(result: Exclude<HrResult, HrImported>, colour: boolean): Line {
  if (result.kind === 'unsure') return unsureText(result.file, result.mapping)
  if (result.kind === 'refused') return printed`${hrFindingsText(result.findings, colour)}Nothing was written.\n`
  const what = result.isAfter
    ? words`The chart would have errors, so nothing was written:`
    : words`Fix these first; nothing was written:`
  return printed`${what}\n${diagnosticsText(shownOf(result.diagnostics), colour)}`
}
