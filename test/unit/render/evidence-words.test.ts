import { expect, test } from 'vitest'
import type { Allowed } from '../../../src/model/files.js'
import { allowedWords, takeoverLine } from '../../../src/render/evidence-words.js'
import { evidenceOf } from '../../support/records.js'

const none: Allowed = { as: 'pull', pull: null, check: null, by: null, digests: [] }

test.each<[Partial<Allowed>, string]>([
  [{ pull: 7, check: 9 }, 'allowed by #7 (check 9)'],
  [{ pull: 7 }, 'allowed by #7'],
  [{}, 'allowed by a pull request'],
  [{ as: 'due', pull: 7 }, 'due: approved with #7'],
  [{ as: 'due' }, 'due'],
  [{ as: 'begun', by: 'ann' }, 'begun: allowed by ann'],
  [{ as: 'yes', by: 'ann' }, 'by hand (yes), ann'],
  [{ as: 'asked' }, 'by hand (asked)'],
  [{ as: 'sealed', pull: 7 }, 'sealed before sources were recorded'],
])('%j is "%s"', (allowed, said) => {
  expect(allowedWords({ ...none, ...allowed }).text).toBe(said)
})

test('a takeover says who sealed what, and by which word', () => {
  const takeover = { digest: 'd1', serial: 4, why: 'unsealed', reason: null } as never
  expect(takeoverLine(evidenceOf())).toBeNull()
  expect(takeoverLine(evidenceOf({ takeover }))?.text).toBe(
    'State sealed by hand: unsealed, serial 4, digest d1, by grace on laptop',
  )
  const reviewed = { ...(takeover as object), reason: 'moved' } as never
  expect(takeoverLine(evidenceOf({ takeover: reviewed }))?.text).toContain('in a run by grace on laptop. Reason: moved')
})
