import { expect, test } from 'vitest'
import { chartFrom, person } from './rules-charts.js'

async function found(settings: Readonly<Record<string, unknown>>): Promise<readonly string[]> {
  const { diagnostics } = await chartFrom([person('ann')], '2026-06-01', settings)
  return diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`)
}

test('a zone that is none is told with the nearest', async () => {
  expect((await found({ timezone: 'Europe/Berlim' }))[0]).toContain(
    'There is no time zone "Europe/Berlim". Did you mean "Europe/Berlin"?',
  )
})

test('the lists name people of the chart', async () => {
  expect(await found({ admins: ['ann'], protected: ['an'] })).toEqual([
    expect.stringContaining('error unknown-person: The list protected names "an", who is not in the chart.'),
  ])
})

test('a lifted limit ends after its day, and says so as a warning', async () => {
  const allow = (until: string) => ({ allow: { move: { count: 9, reason: 'a sale', until } } })
  expect(await found(allow('2026-06-01'))).toEqual([])
  expect((await found(allow('2026-05-31')))[0]).toMatch(/^warning allowance-over: The lifted limit move counted until/)
  expect((await found(allow('2026-02-30')))[0]).toMatch(/^error bad-date:/)
})

test.each([
  ['https://monitor.example/ping', 0],
  ['http://127.0.0.1/ping', 0],
  ['http://monitor.example/ping', 1],
  ['https://user:word@monitor.example/', 1],
  ['https://monitor.example/#x', 1],
])('the heartbeat %s has %d findings', async (heartbeat, count) => {
  expect(await found({ notify: { heartbeat } })).toHaveLength(count)
})
