import { expect, test } from 'vitest'
import { idleAdmin, severalLike, wideSpan } from '../../../src/plan/health-findings.js'
import { charted } from '../../support/small-company.js'

test('a warning names the person, and the time only if later days count', () => {
  const says = 'ann Example (ann) has 13 direct reports. '
  expect(wideSpan(charted('ann'), 13, false)).toMatchObject({ severity: 'warning', code: 'wide-span' })
  expect(wideSpan(charted('ann'), 13, false).message.startsWith(says)).toBe(true)
  expect(wideSpan(charted('ann'), 13, true).message.startsWith(`Once all dates of the files have come, ${says}`)).toBe(
    true,
  )
  expect(idleAdmin(charted('ann'), 'Sales', false).message).toContain('delete ann from the list')
})

test('several are counted, five are named, and the rest has a way to be seen', () => {
  const several = (count: number): string =>
    severalLike(
      'deep-chart',
      Array.from({ length: count }, (_, at) => `p${at}`),
      undefined,
    ).message
  expect(several(5)).toBe('5 branches go deeper than "health.depth" of espalier.yaml, below: p0, p1, p2, p3, p4.')
  expect(several(7)).toMatch(/p4 and 2 more\. "espalier validate --format json" lists each\.$/)
})
