import { expect, test } from 'vitest'
import { readXml } from '../../../../src/hr/xml.js'
import { chartSvg } from '../../../../src/render/chart/chart-svg.js'
import { orgChartOf, seatAt } from '../../../support/org-charts.js'

test('a picture that stands alone: sizes, words for a screen reader, a white ground, nothing that acts', () => {
  const before = [seatAt('ada', null, { name: 'Ada L.', department: 'R&D' }), seatAt('bob', null), seatAt('cy', 'bob')]
  const after = [before[0], seatAt('bob', null), seatAt('cy', 'ada')].filter((seat) => seat !== undefined)
  const { text } = chartSvg(orgChartOf(after, before))
  expect(text).toMatch(
    /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" width="608" height="242" viewBox="0 0 608 242" role="img"/,
  )
  expect(text).toContain('>Acme: org chart on 2026-12-01, compared with Small Improvements, plan 0123456789</title>')
  expect(text).toContain('<desc id="org-chart-desc">3 people; MOVES cy from bob</desc>')
  expect(text).toContain('<rect width="100%" height="100%" fill="#ffffff"/>')
  expect(text).toContain('data-from="bob" data-was="cy"')
  const names = new Set<string>()
  readXml(text, { open: (name) => void names.add(name) })
  expect([...names].toSorted()).toEqual(['desc', 'g', 'path', 'rect', 'svg', 'text', 'title'])
  expect(text.replace('http://www.w3.org/2000/svg', '')).not.toMatch(/https?:|href|style=|<script|foreignObject/)
})

test('a picture of thousands of people has no side that is too long for pixels', () => {
  const people = Array.from({ length: 9_000 }, (_, at) =>
    seatAt(`p${at}`, at === 0 ? null : `p${Math.floor((at - 1) / 7)}`),
  )
  const [, width, height] = /width="(\d+)" height="(\d+)"/.exec(chartSvg(orgChartOf(people)).text) ?? []
  expect(Math.max(Number(width), Number(height))).toBeLessThanOrEqual(16_000)
})
