import { expect, test } from 'vitest'
import { listIn, oneIn, typesOf } from '../../../../src/live/probe/shapes.js'

test('a list is found where it stands', () => {
  expect(listIn([{ id: 1 }])).toEqual({ records: [{ id: 1 }], under: null })
  expect(listIn({ data: { users: [{ id: 1 }] } })).toEqual({ records: [{ id: 1 }], under: 'data.users' })
  expect(listIn({ tags: ['a'], users: [{ id: 1 }] })?.under).toBe('users')
  expect([listIn({ a: { b: { c: { d: [] } } } }), listIn('text')]).toEqual([null, null])
})

test('a user is found by its id', () => {
  expect(oneIn({ id: 'u1' }, 'u1')).toEqual({ record: { id: 'u1' }, under: null })
  expect(oneIn({ user: { id: 7 } }, '7')).toEqual({ record: { id: 7 }, under: 'user' })
  expect(oneIn({ u1: { id: 'u1' } }, 'u1')?.under).toBe('(its id)')
  expect(oneIn({ user: { id: 'u2' } }, 'u1')).toBeNull()
})

test('the types of a field are all that were seen; an empty one tells nothing', () => {
  const records = [
    { a: 'x', b: null, c: [] },
    { a: 1, b: '', c: {} },
    { a: null, d: true },
  ]
  expect(typesOf(records)).toEqual({ a: 'number or text', b: 'nothing', c: 'list or object', d: 'boolean' })
})
