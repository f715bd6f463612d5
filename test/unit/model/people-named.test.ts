import { expect, test } from 'vitest'
import { peopleNamed } from '../../../src/model/people-named.js'

const one = (key: string, firstName: string, lastName: string, more = {}) => ({
  key,
  values: { firstName, lastName, email: `${key}@acme.example` },
  ...more,
})
const all = [
  one('ada', 'Ada', 'Lovelace', { id: '007' }),
  one('bo', 'Bo', 'Lee', { was: 'robert' }),
  one('lee', 'Lee', 'Bo'),
  one('007', 'James', 'Bond'),
]

test.each([
  ['ada', ['ada']],
  ['robert', ['bo']],
  ['ADA@acme.example', ['ada']],
  ['007', ['007']],
  ['7', []],
  ['bo lee', ['bo']],
  ['Bo A. Lee', ['bo', 'lee']],
  ['', []],
])('"%s" names %j', (text, keys) => {
  expect(peopleNamed(text, all).map(({ key }) => key)).toEqual(keys)
})
