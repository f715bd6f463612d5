import { expectGoesOn, expectMergedBy, expectTwoMerges } from '../../e2e/pull/cases.js'
import type { Row } from '../row.js'
import { full } from './full.js'

/** Stories on pull requests that are slow; faster tests cover the same behaviour. */
const stories: readonly (readonly [what: string, cases: Readonly<Record<string, () => Promise<void>>>])[] = [
  ['ways to merge', { merge: () => expectMergedBy('merge'), squash: () => expectMergedBy('squash') }],
  ['two merges', { 'the later one first': () => expectTwoMerges('laterFirst') }],
  [
    'runs that are cut',
    { 'by the button': () => expectGoesOn('button'), 'by a lost machine': () => expectGoesOn('lostMachine') },
  ],
]

full('pulls', async () => {
  const rows: Row[] = []
  for (const [what, cases] of stories) {
    const failures: string[] = []
    for (const [name, story] of Object.entries(cases)) {
      await story().catch((error: unknown) => failures.push(`${name}: ${String(error)}`))
    }
    rows.push({ what, cases: Object.keys(cases).length, failures, note: 'real workflows, GitHub and Git over HTTP' })
  }
  return rows
})
