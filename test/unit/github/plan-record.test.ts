import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPlanRecord, recordText } from '../../../src/github/plan-record.js'
import type { PlanRecord } from '../../../src/model/pull.js'
import { verdictOn, withSeal } from '../../../src/state/seal.js'
import { sealer } from '../../support/seals.js'
import { commit } from './reach.js'

const record: PlanRecord = {
  format: 2,
  repository: 'acme/people',
  pull: 128,
  baseBranch: 'main',
  head: commit('a'),
  base: commit('b'),
  run: '17/1',
  at: '2026-12-01T09:00:00.000Z',
  fingerprint: `sha256:${'0'.repeat(64)}`,
  changes: ['1'.repeat(32)],
  later: ['2'.repeat(32)],
  state: { lineage: '0123456789abcdef', serial: 7 },
  previous: { check: 12, digest: 'f'.repeat(64) },
}
const seal = (json: string): string => withSeal(json, 'plan', sealer, null)
const verdict = (text: string): string => verdictOn(readPlanRecord(text)?.sealed ?? '', 'plan', sealer, null)
const digests = (count: number): string[] => Array.from({ length: count }, (_, at) => String(at).padStart(32, '0'))

describe('the record of a plan', () => {
  test('is read as it was written, and its seal fits, also with the line breaks of a web form', () => {
    const text = recordText(record, seal)
    expect(readPlanRecord(text)?.record).toEqual(record)
    expect(verdict(text)).toBe('sealed')
    expect(verdict(`${text.replaceAll('\n', '\r\n')}\r\n`)).toBe('sealed')
  })

  test('has at most 60,000 characters: what does not fit is left out as a whole', () => {
    const kept = (changes: number, later: number): PlanRecord | undefined => {
      const text = recordText({ ...record, changes: digests(changes), later: digests(later) }, seal)
      expect(text.length).toBeLessThanOrEqual(60_000)
      expect(verdict(text)).toBe('sealed')
      return readPlanRecord(text)?.record
    }
    expect(kept(1_200, 400)?.changes).toHaveLength(1_200)
    expect(kept(1_200, 600)).toMatchObject({ changes: null, later: digests(600) })
    expect(kept(0, 20_000)).toMatchObject({ changes: null, later: [] })
  })

  test('is none, or not sealed, with any other character in it', () => {
    const text = recordText(record, seal)
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.stringMatching(/^[ -~]$/), (at, letter) => {
        fc.pre(text[at] !== letter)
        const changed = text.slice(0, at) + letter + text.slice(at + 1)
        expect(readPlanRecord(changed) === null || verdict(changed) !== 'sealed').toBe(true)
      }),
    )
  })

  test.each<[string, object]>([
    ['no list', { changes: 'x' }],
    ['a short digest', { later: ['1'] }],
    ['no time', { at: 'soon' }],
    ['no number', { pull: '7' }],
    ['another form', { format: 3 }],
    ['a state without a serial', { state: { lineage: 'x' } }],
    ['a record before without a check', { previous: { digest: 'x' } }],
  ])('is none with %s in it', (_, wrong) => {
    expect(readPlanRecord(recordText({ ...record, ...wrong }, seal))).toBeNull()
  })
})
