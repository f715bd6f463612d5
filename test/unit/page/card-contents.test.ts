import { expect, test } from 'vitest'
import { cardOf } from '../../../src/page/card-contents.js'
import { comparedOn } from '../../../src/page/compared.js'
import { plainText } from '../../../src/page/phrase.js'
import { later, pageChart, seatOf, today } from '../../support/page-chart.js'

const compared = comparedOn(pageChart, today)
const keys = (people: readonly { readonly key: string }[] | undefined) => people?.map(({ key }) => key)

test('a card has the place of a person', () => {
  const card = cardOf(compared, 'cy', 'after')
  expect(keys(card?.path)).toEqual(['ada', 'eve'])
  expect(card).toMatchObject({ manager: { key: 'eve', name: 'Eve' }, level: 3, below: 1, mark: 'moved', isGone: false })
  expect(keys(card?.reports)).toEqual(['gus'])
  expect(keys(cardOf(compared, 'cy', 'before')?.path)).toEqual(['ada', 'bob'])
  expect(cardOf(compared, 'ada', 'after')).toMatchObject({ manager: null, level: 1, below: 7 })
})

test('a card has what changes, what is held, and drift', () => {
  const { differences = [] } = cardOf(compared, 'cy', 'after') ?? {}
  expect(differences.map(({ label, from, to }) => [label, plainText(from), plainText(to)])).toEqual([
    ['department', 'Engineering', 'Platform'],
    ['manager', 'Bob Groß', 'Eve'],
  ])
  expect(cardOf(compared, 'ivy', 'after')?.held.map(plainText)).toEqual(['waits (move): ivy has another move'])
  expect(cardOf(compared, 'jo', 'after')?.drift).toHaveLength(1)
})

test('who gains access has the people, and who moves; those people have the reader', () => {
  const { gains = [] } = cardOf(compared, 'eve', 'after') ?? {}
  expect(gains.map(({ people, mover }) => [keys(people), mover?.key])).toEqual([[['cy', 'gus'], 'cy']])
  expect(['cy', 'gus', 'bob'].map((key) => keys(cardOf(compared, key, 'after')?.readers))).toEqual([
    ['eve'],
    ['eve'],
    [],
  ])
})

test('no mover is named that is not known', () => {
  const notes = [{ kind: 'access', key: 'bob', people: ['gus'] } as const]
  const [gain] = cardOf(comparedOn({ ...pageChart, notes }, today), 'bob', 'after')?.gains ?? []
  expect(gain?.mover).toBeNull()
})

test('a leaver has the card of before, and a person of another day has none', () => {
  expect(cardOf(compared, 'dan', 'after')).toMatchObject({ seat: { name: 'Dan Sørensen' }, isGone: true })
  expect(cardOf(compared, 'fay', 'after')).toBeNull()
  expect(cardOf(comparedOn(pageChart, later), 'fay', 'before')?.isGone).toBe(false)
})

test('a circle of live users ends', () => {
  const chart = { ...pageChart, before: [seatOf('a', 'b'), seatOf('b', 'a')] }
  expect(cardOf(comparedOn(chart, today), 'a', 'before')).toMatchObject({ below: 1 })
})

test('an account that is off has no card to lead to', () => {
  const notes = [{ kind: 'access', key: 'eve', people: ['cy', 'gone'] } as const]
  const [, gone] = cardOf(comparedOn({ ...pageChart, notes }, today), 'eve', 'after')?.gains ?? []
  expect(gone?.people).toEqual([{ key: 'gone', name: 'gone', hasCard: false }])
})
