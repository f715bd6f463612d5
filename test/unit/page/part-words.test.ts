import { expect, test } from 'vitest'
import { partOf } from '../../../src/model/seats.js'
import { cardOf } from '../../../src/page/card-contents.js'
import { comparedOn } from '../../../src/page/compared.js'
import { othersPhrases, partPhrases } from '../../../src/page/part-words.js'
import { plainText } from '../../../src/page/phrase.js'
import { pageChart, today } from '../../support/page-chart.js'

test('a part says which one it is, and the whole nothing', () => {
  expect(partPhrases(pageChart)).toEqual([])
  expect(partPhrases(partOf(pageChart, 'eve', 1)).map(plainText)).toEqual([
    'A part: Eve, the line to the top, and 1 level below. Others are neither shown nor counted.',
  ])
  expect(partPhrases(partOf(pageChart, 'dan', 0)).map(plainText)[0]).toContain(
    'Dan Sørensen, the line to the top, and 0 levels',
  )
})

test('who is not in a part is counted where access is gained, and not named', () => {
  const part = partOf(pageChart, 'eve', 1)
  expect(JSON.stringify(part)).not.toContain('gus')
  const card = cardOf(comparedOn(part, today), 'eve', 'after')
  expect(card?.gains.flatMap(({ people }) => people.map(({ key }) => key))).toEqual(['cy'])
  expect(othersPhrases(card?.othersGained ?? 0).map(plainText)).toEqual(['1 person who is not in this part'])
  expect(othersPhrases(0)).toEqual([])
})
