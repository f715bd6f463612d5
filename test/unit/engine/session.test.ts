import { expect, test } from 'vitest'
import { type Session, tellOverdue } from '../../../src/engine/session.js'
import type { Host } from '../../../src/host/host.js'
import type { State } from '../../../src/model/files.js'
import type { Day } from '../../../src/model/names.js'

/** What a command says about a state, on the fourth of December. */
function said(saved: Pick<State, 'scheduledAt' | 'applied'>): readonly string[] {
  const lines: string[] = []
  const terminal = { say: ({ text }: { readonly text: string }) => void lines.push(text) }
  const session = { saved, settings: { timezone: 'Europe/Berlin' } } as unknown as Session
  tellOverdue(session, { now: () => new Date('2026-12-04T12:00:00Z'), terminal } as unknown as Host)
  return lines
}

test('a command says that the clock of the workflows has stopped, on one line', () => {
  expect(said({ scheduledAt: '2026-12-01T23:18:09Z' })).toEqual([
    expect.stringMatching(/^No scheduled run since 2 Dec 2026, 00:18 Europe\/Berlin \(60 hours\)\. [^\n]*$/),
  ])
})

test('a command says nothing of a clock that runs, or that never was', () => {
  expect(said({ scheduledAt: '2026-12-04T00:18:09Z' })).toEqual([])
  expect(said({ applied: { commit: 'a'.repeat(40), day: '2026-11-01' as Day, later: [] } })).toEqual([])
})
