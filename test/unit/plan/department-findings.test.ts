import { describe, expect, test } from 'vitest'
import { departmentStays } from '../../../src/plan/department-findings.js'
import { charted } from '../../support/small-company.js'

describe('the reports who keep a department', () => {
  const named = (count: number): string =>
    departmentStays(
      charted('boss'),
      'Sales',
      'Legal',
      Array.from({ length: count }, (_, at) => charted(`p${at}`)),
    ).message

  test('are named, ten at most', () => {
    expect(named(1)).toMatch(/^1 person keeps .*: p0 Example\. If/)
    expect(named(10)).toMatch(/^10 people keep .* p9 Example\. If/)
    expect(named(12)).toMatch(/p9 Example and 2 more\. If/)
  })
})
