import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import type { Drift } from '../../../../src/model/files.js'
import { driftIssue, failureIssue, pushedIssue, settledNote, takenPull } from '../../../../src/render/pull/issues.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { troublePage } from '../../../../src/render/pull/trouble-page.js'
import { plan } from '../../../fixtures/render/plans.js'
import { context, examplePlan } from '../../../fixtures/pull/example.js'

const speaker = { run: null, readAt: '2026-09-15T22:17:30Z', timezone: 'UTC', overdue: null, strange: 0 }
const [drift] = examplePlan.drift as readonly [Drift]

test('an issue about a failure has a marker of its own, and that of the page no more', () => {
  const page = troublePage({ message: 'No key.', exit: 6, step: 'apply', context })
  const { text } = pageText(failureIssue(page, speaker))
  expect(readMarker(text)?.kind).toBe('failure')
  expect(text.match(/<!-- espalier/g)).toHaveLength(1)
})

test('drift says since when, and counts what is left out', () => {
  const all = plan([], { drift: Array.from({ length: 1_000 }, () => drift) })
  const { title, body } = driftIssue({
    plan: all,
    seen: new Map([[drift, '2026-09-12']]),
    shows: 'ab',
    speaker,
  })
  expect(title.text).toBe('Espalier: 1000 values were changed outside Git')
  expect(body.text).toContain('| 12 Sep 2026 | changed in the service |')
  const shown = body.text.match(/changed in the service/g)?.length ?? 0
  expect(body.text).toContain(`| ${1_000 - shown} more values | \`espalier plan\` lists them |`)
})

test('what is not taken says why', () => {
  const { title, body } = takenPull({
    plan: examplePlan,
    taken: [drift],
    left: [{ drift, why: 'both changed' }],
    speaker,
  })
  expect(title.text).toBe('Take 1 value from Small Improvements into the chart')
  expect(body.text).toContain(
    '**Not taken:**\n\n- **Lena Fischer** · department People Ops → **People** (both changed)',
  )
  expect(takenPull({ plan: examplePlan, taken: [drift], left: [], speaker }).body.text).not.toContain('Not taken')
})

test('an issue about pushed commits is closed by a person, a note of a settled one says what is settled', () => {
  expect(pushedIssue(1, speaker).body.text).toContain('Runs do not close it.')
  expect(settledNote('failure', speaker).text).toMatch(/^A later run was clean/)
})
