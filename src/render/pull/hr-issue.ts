import type { Diagnostic, LimitCheck } from '../../model/files.js'
import type { HrColumn, HrFinding, HrMapped } from '../../model/hr-file.js'
import { code, fenced, markdown, prose, type Marked } from '../escaping/markdown.js'
import { message, printed } from '../escaping/printed.js'
import { words, type Words } from '../escaping/words.js'
import { counted } from '../plan/counts.js'
import { blockedLine } from '../plan/limit-words.js'
import { fileFindings } from './file-findings.js'
import { columnsTable } from './hr-proposal.js'
import { hrFindings } from './hr-findings.js'
import { whenWords, type IssuePage, type Speaker } from './issues.js'
import { markedPage } from './page.js'

/** Why there is no pull request for an HR file. */
export type HrRefusal =
  /** The file cannot be opened. */
  | { readonly kind: 'unread'; readonly why: string }
  /** It cannot be read, or is cut off. */
  | { readonly kind: 'refused'; readonly findings: readonly HrFinding[] }
  /** What some column means is a guess. `mapping`: the lines of the settings that say so. */
  | {
      readonly kind: 'unsure'
      readonly columns: readonly HrMapped[]
      readonly ignored: readonly HrColumn[]
      readonly mapping: readonly string[]
    }
  /** The chart has errors, or would have some. */
  | { readonly kind: 'not-valid'; readonly isAfter: boolean; readonly diagnostics: readonly Diagnostic[] }
  /** More people would leave than the limit allows. */
  | { readonly kind: 'limit'; readonly check: LimitCheck; readonly missing: readonly string[] }
  /** Nothing else differs, and some rows are not taken. */
  | { readonly kind: 'rows'; readonly findings: readonly HrFinding[] }

/** The one issue about an HR file. `shows` names what was found, in hex digits. */
export function hrIssue(refusal: HrRefusal, shows: string, speaker: Speaker): IssuePage {
  const parts = [
    ...partsOf(refusal),
    ...(refusal.kind === 'rows' ? [] : [words`A pull request of an earlier file stays as it is.`]),
    words`The next run with a file that is right closes this issue.`,
    markdown`<sub>Seen ${whenWords(speaker)}</sub>`,
  ]
  return {
    title: titleOf(refusal),
    ...markedPage({ kind: 'hr-file', state: 'open', pull: 0, risk: 'changes', shows }, parts),
  }
}

function titleOf(refusal: HrRefusal): Words {
  if (refusal.kind !== 'rows') return words`Espalier: the HR file was refused`
  const rows = new Set(refusal.findings.filter(({ severity }) => severity === 'error').map(({ row }) => row))
  return words`Espalier: ${counted(rows.size, words`row`)} of the HR file ${rows.size === 1 ? words`is` : words`are`} not taken`
}

function partsOf(refusal: HrRefusal): readonly Marked[] {
  switch (refusal.kind) {
    case 'unread':
      return [
        markdown`The file could not be opened: ${prose(refusal.why)}.`,
        words`**What to do:** check the input \`file\` of the workflow, and the command that brings the file.`,
      ]
    case 'refused':
      return [
        ...hrFindings(refusal.findings, words`**The file was refused:**`),
        words`**What to do:** export the file again, and start the workflow by hand.`,
      ]
    case 'rows':
      return [...hrFindings(refusal.findings), words`**What to do:** correct the rows in the HR system, or the chart.`]
    case 'unsure':
      return [
        words`It is not certain what these columns mean:`,
        columnsTable(refusal),
        words`**What to do:** if this is right, write these lines into espalier.yaml, with a pull request. If not, correct them there.`,
        fenced(
          'yaml',
          refusal.mapping.map((line) => printed`${message(line, 400)}`),
        ),
      ]
    case 'not-valid':
      return [
        refusal.isAfter ? words`With this file, the chart would have errors:` : words`The chart has errors:`,
        ...fileFindings(refusal.diagnostics, ({ file, line }) => code(`${file}:${line}`, 500)),
        words`**What to do:** fix them, in the chart or in the HR system.`,
      ]
    case 'limit':
      return limitParts(refusal)
  }
}

function limitParts({ check, missing }: Extract<HrRefusal, { kind: 'limit' }>): readonly Marked[] {
  const shown = missing.slice(0, mostMissing).map((one) => prose(one))
  const rest = missing.length - shown.length
  const more = rest > 0 ? [words`${rest} more`] : []
  return [
    markdown`**Too many people would leave.** ${blockedLine(check)} In no row of the file: ${markdown.join([...shown, ...more], ', ')}.`,
    words`**What to do:** if the file lacks people, export it again. If they have all left, run \`espalier import csv FILE --full --allow deactivate=${check.value}\` on your machine, with the file, and open a pull request with the result.`,
  ]
}

const mostMissing = 100
