import { expect, test } from 'vitest'
import { appsOf, isSameAuthor, oursIn, sameMarker } from '../../../src/github/ours.js'
import type { AnswerPart } from '../../../src/github/part.js'
import { bodyOf, bot } from './reach.js'

const part = (value: unknown): AnswerPart => ({ value, name: '', odd: (name) => new Error(name) as never })

test('ours is what has our marker and our author', () => {
  const body = bodyOf({ pull: 7 })
  expect(oursIn(part({ user: { login: bot }, body }), bot)?.marker.pull).toBe(7)
  expect(oursIn(part({ user: { login: 'mallory' }, body }), bot)).toBeNull()
  expect(oursIn(part({ user: { login: bot }, body: 'text' }), bot)).toBeNull()
  expect(oursIn(part({ user: null, body }), bot)).toBeNull()
})

test('an app is known by the name of its bot, beside that of Actions', () => {
  expect([...appsOf('make[bot]')]).toEqual(['github-actions', 'make'])
  expect([...appsOf('ada')]).toEqual(['github-actions'])
})

test('two texts have the same marker only if both have one', () => {
  expect(sameMarker(bodyOf({}, 'a'), bodyOf({}, 'b'))).toBe(true)
  expect(sameMarker(bodyOf({}), bodyOf({ shows: 'cd' }))).toBe(false)
  expect(sameMarker('text', 'text')).toBe(false)
})

test('a repository is the same in any case', () => {
  expect(isSameAuthor(part({ full_name: 'Acme/People' }), 'acme/people')).toBe(true)
  expect(isSameAuthor(part(null), 'acme/people')).toBe(false)
})
