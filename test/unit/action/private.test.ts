import { expect, test } from 'vitest'
import { isSandbox } from '../../../src/action/private.js'

test.each([
  ['http://127.0.0.1:8080/api/v1', true],
  ['http://localhost/', true],
  ['https://www.small-improvements.com/api/v1', false],
  ['https://localhost.evil.example/', false],
  ['not an address', false],
  [undefined, false],
])('%s is the sandbox: %s', (address, is) => {
  expect(isSandbox({ env: { ESPALIER_API_URL: address } })).toBe(is)
})
