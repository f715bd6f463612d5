import { expect, test } from 'vitest'
import {
  deepChart,
  idleAdmin,
  onlyAdmin,
  onlyManager,
  severalLike,
  wideSpan,
} from '../../../src/plan/health-findings.js'
import { charted } from '../../support/small-company.js'

const place = { file: 'org/people/all.yaml', line: 7, column: 3 }
const ann = charted('ann', null, {}, { at: place })

test.each([
  ['wide-span', wideSpan(ann, 12, false), ['has 12 direct reports', '"health.span"']],
  ['deep-chart', deepChart(ann, 3, 9, false), ['is on level 3', 'down to level 9', '"health.depth"']],
  [
    'single-point',
    onlyManager(ann, 'R&D', 6, false),
    ['of the department "R&D", which has 6 people', '"health.singlePoint"'],
  ],
  ['single-point', onlyAdmin(ann, false), ['only active person on the list "admins"', 'Add a second person']],
  ['idle-admin', idleAdmin(ann, 'R&D', false), ['department "R&D"', 'delete ann from the list']],
] as const)('%s is a warning at the person, and says the number and the way out', (code, finding, parts) => {
  expect(finding).toMatchObject({ severity: 'warning', code, place })
  expect(finding.message).toMatch(/^ann Example \(ann\) (?:has|is) /)
  for (const part of parts) expect(finding.message).toContain(part)
})

test('with later dates, a warning says that it is about the time after them', () => {
  const now = wideSpan(ann, 12, false).message
  expect(wideSpan(ann, 12, true).message).toBe(`Once all dates of the files have come, ${now}`)
})

test('five of a kind are all named; of more, five, and where the others are', () => {
  const some = ['a', 'b', 'c', 'd', 'e']
  const named = severalLike('deep-chart', some, place)
  expect(named).toMatchObject({ severity: 'warning', code: 'deep-chart', place })
  expect(named.message).toBe('5 branches go deeper than "health.depth" of espalier.yaml, below: a, b, c, d, e.')
  const more = severalLike('wide-span', [...some, 'f', 'g'], undefined)
  expect(more.message).toMatch(
    /^7 people .*: a, b, c, d, e and 2 more\. "espalier validate --format json" lists each\.$/,
  )
  expect(more).not.toHaveProperty('place')
})
