import { expect, test } from 'vitest'
import { refusalOf, type HrFileEnd } from '../../../src/action/read-hr-file.js'
import type { Proposal } from '../../../src/action/propose.js'
import type { HrFinding } from '../../../src/model/hr-file.js'

const pull = { number: 1, url: 'https://github.com/acme/org/pull/1' }
const finding = (severity: HrFinding['severity']): HrFinding =>
  ({ code: 'hr-a', severity, row: 2, column: null, message: 'No.', cause: null }) as const

function endWith(severity: HrFinding['severity'], more: object = {}): HrFileEnd {
  return { kind: 'merged', findings: [finding(severity)], summary: { missing: [] }, overLimit: null, ...more } as never
}

test.each<[Proposal, string | undefined]>([
  [{ kind: 'opened', pull }, undefined],
  [{ kind: 'unchanged', pull }, undefined],
  [{ kind: 'left', pull }, undefined],
  [{ kind: 'closed', pull }, 'rows'],
  [{ kind: 'none', pull: null }, 'rows'],
])('rows that are not taken are in the pull request, or in an issue: %j', (proposal, kind) => {
  expect(refusalOf(endWith('error'), proposal)?.kind).toBe(kind)
  expect(refusalOf(endWith('warning'), proposal)).toBeNull()
})

test('what is over the limit is refused', () => {
  const check = { limit: 'deactivate', value: 9, bound: 3, blocked: true }
  expect(refusalOf(endWith('warning', { overLimit: check }), null)).toMatchObject({ kind: 'limit', check })
})
