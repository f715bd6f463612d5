import { expect, test } from 'vitest'
import { syntaxWords } from '../../../../src/desired/reading/syntax-words.js'

test('what the library says decides before its code', () => {
  const said = syntaxWords('BAD_INDENT', 'Flow map in block collection must be sufficiently indented')
  expect(said).toBe('A bracket that was opened is not closed before here. Close it.')
  expect(syntaxWords('BAD_INDENT', 'All mapping items must start at the same column')).toContain('indented differently')
})

test('what nobody foresaw is one sentence of the library, on one line', () => {
  expect(syntaxWords('IMPOSSIBLE', 'Something.\n  odd happened.')).toBe(
    'This is not valid YAML (Something odd happened). Correct it, or put the value in quotes.',
  )
})
