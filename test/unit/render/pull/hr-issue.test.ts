import { expect, test } from 'vitest'
import type { HrFinding } from '../../../../src/model/hr-file.js'
import { hrIssue, type HrRefusal } from '../../../../src/render/pull/hr-issue.js'

const speaker = { run: null, readAt: '2026-09-15T22:17:30Z', timezone: 'UTC', overdue: null, strange: 0 }
const finding = (row: number, severity: HrFinding['severity']): HrFinding =>
  ({ code: 'hr-a', severity, row, column: null, message: 'No.', cause: null }) as const

const titleOf = (refusal: HrRefusal): string => hrIssue(refusal, 'ab', speaker).title.text

test('the title says whether the file was refused, or how many rows are not taken', () => {
  expect(titleOf({ kind: 'unread', why: 'it cannot be read (ENOENT)' })).toBe('Espalier: the HR file was refused')
  const rows = [finding(2, 'error'), finding(2, 'error'), finding(3, 'warning')]
  expect(titleOf({ kind: 'rows', findings: rows })).toBe('Espalier: 1 row of the HR file is not taken')
  expect(titleOf({ kind: 'rows', findings: [...rows, finding(4, 'error')] })).toBe(
    'Espalier: 2 rows of the HR file are not taken',
  )
})

test('a pull request of an earlier file is named only where the file was refused', () => {
  const bodyOf = (refusal: HrRefusal): string => hrIssue(refusal, 'ab', speaker).body.text
  expect(bodyOf({ kind: 'refused', findings: [] })).toContain('earlier file stays')
  expect(bodyOf({ kind: 'rows', findings: [] })).not.toContain('earlier file stays')
})

test('people who would leave are named, and the first hundred of many', () => {
  const check = { limit: 'deactivate', value: 150, bound: 9, blocked: true } as const
  const missing = Array.from({ length: 150 }, (_, at) => `Ada ${at} (ada.${at})`)
  const { body } = hrIssue({ kind: 'limit', check, missing }, 'ab', speaker)
  expect(body.text).toMatch(/Ada 99 \(`ada\.99`\), 50 more\./)
  expect(body.text).toContain('--allow deactivate=150')
})
