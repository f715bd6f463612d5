import { expect, test } from 'vitest'
import { byline, recordLine } from '../../../../src/render/pull/byline.js'
import { results } from '../../../fixtures/pull/pages.js'

const [pull] = results.pulls

test('who wrote, approved and merged is named, with the times', () => {
  expect(
    byline(results)
      .text.split('\n')
      .map((line) => line.replaceAll(/\]\([^)]*\)/g, ']')),
  ).toEqual([
    '- #128 by lena-fischer, approved by people-director (commit [`9f3c1e2`]), merged by hr-lead 14 Sep 2026, 11:02',
    '- applied 14 Sep 2026, 11:03 (11:03:07 to 11:03:12), Europe/Berlin, [run 4421]',
  ])
})

test('ten pull requests and ten approvals are named, the rest is counted', () => {
  const approvals = Array.from({ length: 12 }, () => pull?.approvals[0] as never)
  const pulls = Array.from({ length: 11 }, () => ({ ...(pull as NonNullable<typeof pull>), approvals }))
  const { text } = byline({ ...results, pulls })
  expect(text).toContain('- and 1 more pull requests')
  expect(text).toContain(', 2 more, merged by')
})

test('without an approval that is said', () => {
  expect(byline({ ...results, pulls: [{ ...(pull as NonNullable<typeof pull>), approvals: [] }] }).text).toContain(
    'no approval',
  )
  expect(recordLine({ ...results, evidence: null }).text).not.toContain('evidence')
})
