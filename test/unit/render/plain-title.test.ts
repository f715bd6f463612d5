import { expect, test } from 'vitest'
import { plainTitle } from '../../../src/render/plain-title.js'

test.each([
  ['Hire Ada Lovelace-King', 'Hire Ada Lovelace-King'],
  ['Hire Ada [skip ci]', 'Hire Ada skip ci'],
  ['Hire @acme/all', 'Hire acme all'],
  ['Hire Ada\n\nskip-checks:true', 'Hire Ada skip-checks true'],
  ['x'.repeat(201), 'x'.repeat(200)],
])('%j is the title %j', (text, title) => {
  expect(plainTitle(text)).toBe(title)
})
