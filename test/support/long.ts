import process from 'node:process'
import { test } from 'vitest'

/** A test for `npm run test:all`: `npm test` leaves it out, because others say nearly the same in less time. */
export const long = test.runIf(process.env['ESPALIER_LONG'] === '1')
