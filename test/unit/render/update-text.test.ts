import { expect, test } from 'vitest'
import { updateText } from '../../../src/render/update-text.js'

const update = { from: '0.1.0', to: '0.2.0', changed: ['.github/espalier'], notes: '- New\n- ::error::x' }

test('an update says what is new, what was changed, and what to do next', () => {
  const { text } = updateText(update)
  expect(text).toMatch(
    /^What is new:\n\n- New\n- [^]*The action was 0\.1\.0, and is 0\.2\.0 now\. Changed:\n {2}\.github\/espalier\n/,
  )
  expect(text).toContain('open a pull request')
})

test('a version that is unknown is said, and so is that nothing was changed', () => {
  expect(updateText({ ...update, from: null, notes: '' }).text).toMatch(/^The action was of an unknown version, and is/)
  expect(updateText({ ...update, changed: [] }).text).toBe(
    'The action is that of Espalier 0.2.0 already. Nothing was changed.\n',
  )
})
