import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Row } from '../row.js'
import { historyRow } from './histories.js'
import { branchRow, fileRow } from './stores.js'
import { textRow } from './texts.js'

/** How many forgeries of each kind: 5,000 in all in the full form. */
const forms = {
  short: { state: 300, record: 150, plan: 150, history: 150, file: 5, branch: 4 },
  full: { state: 1500, record: 800, plan: 800, history: 1500, file: 150, branch: 250 },
} as const

/**
 * What was sealed is changed in any way, and put where it is read: in memory, in a file, on a branch of a real repository.
 * Nothing of it may be taken for what a run of ours has saved, and what only lies on top may stop no run.
 */
export async function forgeriesCampaign(form: 'short' | 'full'): Promise<Row[]> {
  const top = mkdtempSync(join(tmpdir(), 'espalier-torture-forgeries-'))
  const { state, record, plan, history, file, branch } = forms[form]
  try {
    return [
      textRow('state', state),
      textRow('record', record),
      textRow('plan', plan),
      historyRow(history),
      await fileRow(top, file),
      await branchRow(top, branch),
    ]
  } finally {
    rmSync(top, { recursive: true, force: true })
  }
}
