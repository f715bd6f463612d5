import { expect, test } from 'vitest'
import type { Terminal } from '../../../src/host/host.js'
import { reporter } from '../../../src/host/progress.js'
import type { Outcome } from '../../../src/model/outcome.js'
import { change } from '../../fixtures/render/plans.js'

const move = change('move', 'move', 'ann', 'Ann', {}, {})
const applied: Outcome = { kind: 'applied', change: move, user: 'u' as never }

function said(total: number, live: boolean, outcomes: readonly Outcome[]): readonly string[] {
  const lines: string[] = []
  const terminal = {
    live,
    say: ({ text }: { text: string }) => void lines.push(text),
    progress: (line: { text: string } | null) => void lines.push(`~${line?.text ?? ''}`),
  }
  const { ended, end } = reporter(total, terminal as unknown as Terminal)
  for (const outcome of outcomes) ended(outcome, 2)
  end()
  return lines
}

test('a log has a line for each tenth, and each failure', () => {
  const failed: Outcome = { kind: 'failed', change: move, why: 'HTTP 500' }
  expect(said(20, false, [applied, applied, failed])).toEqual([
    'applying 2 of 20 · 2 in flight',
    'failed · move · Ann (ann) · HTTP 500',
    '~',
  ])
})

test('a terminal has one line that changes', () => {
  expect(said(20, true, [applied])).toEqual(['~applying 1 of 20 · 2 in flight', '~'])
})
