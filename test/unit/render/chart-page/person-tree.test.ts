import { expect, test } from 'vitest'
import { comparedOn } from '../../../../src/page/compared.js'
import { personTree } from '../../../../src/render/chart-page/person-tree.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'
import { pageChart, today } from '../../../support/page-chart.js'

test('those who report to a person are a list inside of theirs', () => {
  const { text } = personTree(comparedOn({ ...pageChart, base: null, before: [], notes: [] }, today))
  const nesting = text.replaceAll(/<li><bdi>(\w+)[^]*?(?=<\/li>|<ul>)/g, '$1').replaceAll(/<\/?li>|\n/g, ' ')
  expect(nesting.replaceAll(/ +/g, ' ')).toBe(
    '<ul> Ada<ul> Bob<ul> Ivy </ul> Eve<ul> Cy<ul> Gus </ul> </ul> Hal Jo </ul> </ul> ',
  )
})

test('a line of 20,000 people below each other, and circles, have everyone once', () => {
  const line = Array.from({ length: 20_000 }, (_, at) => seatAt(`p${at}`, at === 0 ? null : `p${at - 1}`))
  const circle = [seatAt('a', 'b'), seatAt('b', 'c'), seatAt('c', 'a'), seatAt('d', 'd')]
  const chart = orgChartOf([...line, ...circle])
  expect(personTree(comparedOn(chart, chart.asOf)).text.match(/<li>/g)).toHaveLength(20_004)
})
