import { expect, it } from 'vitest'
import { abortOn, connect } from '../../../src/live/connection.js'
import { leaping } from '../../support/leaping.js'

const options = {
  baseUrl: 'https://acme.example/api/v1',
  key: 'key-of-a-test-0123456789',
  maxInFlight: 4,
  userAgent: 'test',
  random: () => 0.5,
}

it('ends what is in flight without its answer after an interruption, and sends nothing more', async () => {
  const sent: string[] = []
  const connection = connect({
    ...options,
    ...leaping(),
    exchange: ({ path }) => {
      sent.push(path)
      return new Promise(() => undefined)
    },
  })
  const stop = new AbortController()
  abortOn(connection, stop.signal)
  const answers = ['a', 'b'].map((id) => connection.send({ operation: 'one', id }))
  await Promise.resolve()
  stop.abort()
  const why = 'it was interrupted before the answer came'
  expect(await Promise.all(answers)).toEqual([
    { kind: 'ambiguous', why },
    { kind: 'ambiguous', why },
  ])
  expect(await connection.send({ operation: 'one', id: 'c' })).toEqual({ kind: 'unsent', why: 'it was interrupted' })
  expect(sent).toEqual(['/api/v1/users/a', '/api/v1/users/b'])
})
