import { expect, test } from 'vitest'
import { accountOf, nodeOf, outsideId } from '../../../src/model/manager.js'
import type { PersonKey, UserId } from '../../../src/model/names.js'

const [ann, own, other] = ['ann' as PersonKey, 'u-1' as UserId, 'u-2' as UserId]
const bound = (key: PersonKey): UserId | null => (key === ann ? own : null)

test('an account is named by the key of its person, or by its id', () => {
  const keys = new Map([[own, ann]])
  expect([nodeOf(own, keys), nodeOf(other, keys)]).toEqual(['ann', '#u-2'])
})

test('a name leads back to its account', () => {
  expect([accountOf('ann', bound), accountOf('#u-2', bound), accountOf('ben', bound)]).toEqual([own, other, null])
  expect([outsideId('#u-2'), outsideId('ann')]).toEqual([other, null])
})
