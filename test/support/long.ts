import process from 'node:process'

/** Whether tests that take long are run: `npm test` leaves them out, because others say nearly the same in less time. */
export const long = process.env['ESPALIER_LONG'] === '1'
