import { expect, test } from 'vitest'
import { retryAfter } from '../../../../src/live/pace/retry-after.js'

const date = 'Tue, 01 Dec 2026 00:00:00 GMT'

test.each([
  [{}, null],
  [{ 'retry-after': '7' }, 7_000],
  [{ 'retry-after': ' 0 ' }, 1_000],
  [{ 'retry-after': 'Tue, 01 Dec 2026 00:00:09 GMT', date }, 9_000],
  [{ 'retry-after': 'Mon, 30 Nov 2026 00:00:00 GMT', date }, 1_000],
  [{ 'retry-after': 'Tue, 01 Dec 2026 00:00:09 GMT' }, null],
  [{ 'retry-after': '-7', date }, null],
  [{ 'retry-after': '1.5', date }, null],
  [{ 'retry-after': '1234567890', date }, null],
  [{ 'retry-after': 'soon', date }, null],
  [{ 'retry-after': ['1', '2'] }, null],
])('%j is a pause of %s ms', (headers, expected) => {
  expect(retryAfter(headers)).toBe(expected)
})
