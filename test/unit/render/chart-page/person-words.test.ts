import { expect, test } from 'vitest'
import { phrase } from '../../../../src/page/phrase.js'
import { person, phraseHtml } from '../../../../src/render/chart-page/person-words.js'
import { seatOf } from '../../../support/page-chart.js'

test('what a person does not have is left out, and what is foreign is isolated', () => {
  expect(person(seatOf('ada', null, { email: '', department: '<b>' })).text).toBe(
    '<bdi>ada</bdi> · <bdi>&lt;b&gt;</bdi>',
  )
  expect(phraseHtml(phrase`reports to ${'\u202e&'}`).text).toBe('reports to <bdi>\\u{202e}&amp;</bdi>')
})
