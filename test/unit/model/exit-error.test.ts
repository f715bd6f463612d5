import { expect, test } from 'vitest'
import { orExitError, ExitError } from '../../../src/model/exit-error.js'

test('a trouble becomes a value, and any other error stays one', async () => {
  const trouble = new ExitError(7, 'The state is locked.')
  expect(await orExitError(Promise.reject(trouble))).toBe(trouble)
  expect(await orExitError(Promise.resolve(3))).toBe(3)
  await expect(orExitError(Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
})

test('it has a name, an exit code and a cause', () => {
  const cause = new Error('x')
  expect(new ExitError(6, 'No key.', { cause })).toMatchObject({
    name: 'ExitError',
    exit: 6,
    message: 'No key.',
    cause,
  })
})
