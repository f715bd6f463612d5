import { expect, test } from 'vitest'
import { fitted } from '../../../../src/render/escaping/fitted.js'

test.each([
  ['Ada Lovelace', 'Ada Lovelace'],
  ['Maximilian-Alexander von Hohenlohe', 'Maximilian-Alexan…'],
  ['MWMWMWMWMWMWMWMWMW', 'MWMWMWMWMW…'],
  ['山田山田山田山田山田山田山田', '山田山田山田山田山…'],
  ['Ada\u202e', String.raw`Ada\u{202e}`],
  ['e\u0301'.repeat(40), `${'e\u0301'.repeat(16)}…`],
])('%s is shown as %s', (text, shown) => {
  expect(fitted(text, 166, 13)).toBe(shown)
})

test('a text is measured no further than it can be drawn', () => {
  const start = performance.now()
  expect(fitted('é'.repeat(1_000_000), 166, 13)).toMatch(/^é{5,20}…$/)
  expect(performance.now() - start).toBeLessThan(1_000)
})
