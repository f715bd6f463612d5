import { expect, test } from 'vitest'
import { mostShown } from '../../../../src/desired/reading/budget.js'
import { shownOf } from '../../../../src/desired/reading/finding.js'
import type { Diagnostic } from '../../../../src/model/files.js'

function some(count: number): readonly Diagnostic[] {
  return Array.from({ length: count }, (_, at) => ({ severity: 'error', code: 'loop', message: `m${at}.` }))
}

test('as many as are shown are shown as they are', () => {
  const all = some(mostShown)
  expect(shownOf(all)).toBe(all)
})

test('of more, the last that is shown says only that', () => {
  const shown = shownOf(some(mostShown + 1))
  expect(shown).toHaveLength(mostShown)
  expect(shown.at(-2)?.message).toBe(`m${mostShown - 2}.`)
  expect(shown.at(-1)).toEqual({
    severity: 'error',
    code: 'too-large',
    message: 'There are more findings than the 10,000 that are shown: fix these first.',
  })
})
