import { expect, test } from 'vitest'
import { chartFrom, person } from './rules-charts.js'

async function found(said: Parameters<typeof person>[1]): Promise<readonly string[]> {
  const { diagnostics } = await chartFrom([person('ann', said)], '2026-06-01')
  return diagnostics.map(({ code, message }) => `${code}: ${message.split('.')[0] ?? ''}`)
}

const change = (on: string): object => ({ on, department: 'Sales' })

test.each<[string, Parameters<typeof person>[1], string]>([
  ['a day that is none', { end: '2026-02-30' }, 'bad-date: The calendar has no day 2026-02-30'],
  [
    'an end before the start',
    { start: '2026-05-02', end: '2026-05-01' },
    'date-order: The last day 2026-05-01 is before the first day 2026-05-02',
  ],
  [
    'two changes of one day',
    { changes: [change('2026-07-01'), change('2026-07-01')] },
    'date-order: There are two changes on 2026-07-01',
  ],
  [
    'changes out of order',
    { changes: [change('2026-07-02'), change('2026-07-01')] },
    'date-order: The change on 2026-07-01 is listed after the one on 2026-07-02',
  ],
  [
    'a change on the first day',
    { start: '2026-07-01', changes: [change('2026-07-01')] },
    'date-order: The change on 2026-07-01 is not after the first day 2026-07-01',
  ],
  [
    'a change after the last day',
    { end: '2026-07-01', changes: [change('2026-07-02')] },
    'date-order: The change on 2026-07-02 is after the last day 2026-07-01',
  ],
  [
    'who has left and starts later',
    { status: 'left', start: '2026-07-01' },
    'date-order: Some Body (ann) has left, so the account is inactive until 2026-07-01, and stays so with status: left',
  ],
  [
    'who has left and is there today',
    { status: 'left', end: '2026-06-01' },
    'date-order: status: left says that the person has left, and the last day 2026-06-01 has not passed',
  ],
])('%s', async (_, said, expected) => {
  expect(await found(said)).toEqual([expected])
})

test('the first day may be the last, and a change may be on the last day', async () => {
  expect(await found({ start: '2026-07-01', end: '2026-07-01' })).toEqual([])
  expect(await found({ end: '2026-07-01', changes: [change('2026-07-01')] })).toEqual([])
})

test('a bad day hides what would follow from it', async () => {
  expect(await found({ start: '2026-13-01', end: '2026-01-01' })).toHaveLength(1)
})
