import { expect, test } from 'vitest'
import { newLimiter } from '../../../../src/sandbox/quirks/limiter.js'

test('without a rate everybody is admitted', () => {
  const limiter = newLimiter({ rates: [] })
  expect(limiter.admit(0)).toHaveProperty('leave')
})

test('a queue lets in the next when one is done', () => {
  const limiter = newLimiter({ rates: [] })
  const order: string[] = []
  limiter.queue((done) => {
    order.push('first')
    done()
  })
  limiter.queue(() => void order.push('second'))
  expect(order).toEqual(['first', 'second'])
})
