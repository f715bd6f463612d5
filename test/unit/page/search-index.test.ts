import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plain } from '../../../src/model/likeness.js'
import { search, searchIndexOf, type Moment } from '../../../src/page/search-index.js'
import { last, later, pageChart, seatOf, today } from '../../support/page-chart.js'

const index = searchIndexOf(pageChart)

function names(query: string, ...shown: readonly Moment[]): readonly string[] {
  return search(index, query, shown.length === 0 ? [today] : shown, 50).found.map(
    ({ seat, elsewhere }) => `${seat.key}${elsewhere === null ? '' : ` ${elsewhere}`}`,
  )
}

test.each([
  ['a name as it is', 'Ada Lovelace', ['ada']],
  ['any order', 'lovelace ADA', ['ada']],
  ['the start of words', 'lo ad', ['ada']],
  ['ß as ss', 'gross', ['bob']],
  ['ß as itself', 'GROß', ['bob']],
  ['ü as u', 'muller', ['cy']],
  ['ü as ue', 'mueller', ['cy']],
  ['ü, its e typed so far', 'muel', ['cy']],
  ['ø as o, and before the plan', 'sorensen', ['dan before']],
  ['a part after a hyphen', 'ludens', ['cy']],
  ['a key', 'gus', ['gus']],
  ['an address', 'jo@acme', ['jo']],
  ['a department on a later day', 'lodz', [`bob ${last}`]],
  ['a person of a later day', 'fay', [`fay ${later}`]],
  ['a word and a word of another field', 'platform muller', ['cy']],
  ['nothing', 'zzz', []],
  ['no query', '  ', []],
])('a person is found by %s', (_, query, keys) => expect(names(query)).toEqual(keys))

test('what is shown now comes first, and says no day', () => {
  expect(names('sorensen', today, 'before')).toEqual(['dan'])
  expect(names('fay', last)).toEqual([`fay ${later}`])
  expect(names('engineering')).toEqual(['bob', 'cy before'])
})

test('a name that begins so comes before a key that holds it', () => {
  const seats = [seatOf('rosa-lee', null, { name: 'Rosa' }), seatOf('x', null, { name: 'Lee' })]
  const chart = { ...pageChart, before: [], days: [{ on: today, seats, gone: [] }] }
  expect(search(searchIndexOf(chart), 'lee', [today], 9).found.map(({ seat }) => seat.key)).toEqual(['x', 'rosa-lee'])
})

test('so many are listed, and all are counted', () => {
  const { found, total } = search(index, 'acme', [today], 3)
  expect([found.length, total]).toEqual([3, 10])
})

test('law: whoever has a name is found by each word of it, and by its beginning', () => {
  const name = fc.array(fc.stringMatching(/^[\p{L}]{1,12}$/u), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(name, fc.nat(), fc.integer({ min: 1, max: 12 }), (words, at, length) => {
      const seats = [seatOf('k', null, { name: words.join(' ') })]
      const query = Array.from(words[at % words.length] ?? '')
        .slice(0, length)
        .join('')
      // A modifier letter alone is an apostrophe to people: a query of nothing else finds no one.
      fc.pre(plain(query) !== '')
      const chart = { ...pageChart, before: [], days: [{ on: today, seats, gone: [] }] }
      expect(search(searchIndexOf(chart), query, [today], 9).total).toBe(1)
    }),
    { numRuns: 500 },
  )
})
