import { expect, test } from 'vitest'
import { orTrouble, Trouble } from '../../../src/model/trouble.js'

test('a trouble becomes a value, and any other error stays one', async () => {
  const trouble = new Trouble(7, 'The state is locked.')
  expect(await orTrouble(Promise.reject(trouble))).toBe(trouble)
  expect(await orTrouble(Promise.resolve(3))).toBe(3)
  await expect(orTrouble(Promise.reject(new TypeError('a bug')))).rejects.toThrow('a bug')
})

test('it has a name, an exit code and a cause', () => {
  const cause = new Error('x')
  expect(new Trouble(6, 'No key.', { cause })).toMatchObject({ name: 'Trouble', exit: 6, message: 'No key.', cause })
})
