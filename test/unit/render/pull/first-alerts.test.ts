import { expect, test } from 'vitest'
import { firstAlerts, strangeWords } from '../../../../src/render/pull/first-alerts.js'

const quiet = { strange: 0, overdue: null, timezone: 'UTC', run: null }

test('a quiet run has none', () => {
  expect(firstAlerts(quiet)).toEqual([])
})

test('commits of others stand before a late schedule', () => {
  const overdue = { since: '2026-09-11T22:18:09Z', hours: 57, came: false }
  const alerts = firstAlerts({ ...quiet, strange: 2, overdue }).map(({ text }) => text)
  expect(alerts.map((text) => text.slice(0, 12))).toEqual(['> [!CAUTION]', '> [!WARNING]'])
  expect(alerts[0]).toContain('The state branch has 2 commits that no Espalier run made.')
  expect(alerts[1]).toContain('11 Sep 2026, 22:18')
  expect(strangeWords(1).text).toContain('1 commit that')
})
