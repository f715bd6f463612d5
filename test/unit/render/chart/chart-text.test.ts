import * as fc from 'fast-check'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import type { OrgChart, Seat } from '../../../../src/model/org-chart.js'
import { seatsOn } from '../../../../src/model/seats.js'
import { chartText } from '../../../../src/render/chart/chart-text.js'
import { wrapped } from '../../../../src/render/wrap.js'
import { orgChartOf, orgCharts, seatAt } from '../../../support/org-charts.js'
import { invisible } from '../../../../src/model/visible.js'

const whole = { colour: false, around: null, given: new Map<string, readonly string[]>() }

function linesOf(chart: OrgChart, options: Parameters<typeof chartText>[1] = whole): readonly string[] {
  return chartText(chart, options).text.trimEnd().split('\n')
}

/** So many people, each below one before, at most `span` below each. */
function company(managers: readonly number[]): readonly Seat[] {
  return managers.map((manager, at) => seatAt(`p${at}`, at === 0 ? null : `p${manager % at}`, { department: 'Sales' }))
}

const seats = fc.array(fc.nat(), { maxLength: 300 }).map(company)

/** Charts of ordinary people, of whom some move, leave, come and change. */
const charts = fc.tuple(seats, seats).map(([after, before]) => orgChartOf(after, before))

/** People with a row of their own, and people whom a line counts. */
function shownIn(lines: readonly string[]): { readonly people: readonly string[]; readonly folded: number } {
  const people = lines.flatMap((line) => /^[│├└─ ]*(?:[A-Z]+ )?(p\d+)(?: ·|$)/.exec(line)?.[1] ?? [])
  const folds = lines.flatMap((line) => Array.from(line.matchAll(/\+ (\d+) (?:more )?(?:people|person)/g)))
  return { people, folded: folds.reduce((sum, [, count]) => sum + Number(count), 0) }
}

describe('whatever the company is', () => {
  test('each person is shown once or counted once, in about 60 lines', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const lines = linesOf(chart)
        const { people, folded } = shownIn(lines)
        const all = new Map([...seatsOn(chart, 'before'), ...seatsOn(chart, chart.asOf)])
        expect(new Set(people).size).toBe(people.length)
        expect(people.length + folded).toBe(all.size)
        expect(lines.length).toBeLessThanOrEqual(65)
      }),
      { numRuns: 200 },
    )
  })

  test('so it is for a part, which has no limit of lines', () => {
    fc.assert(
      fc.property(charts, fc.nat(), fc.nat(4), (chart, at, levels) => {
        const all = [...new Map([...seatsOn(chart, 'before'), ...seatsOn(chart, chart.asOf)]).keys()]
        const key = all[at % Math.max(all.length, 1)]
        if (key === undefined) return
        const { people, folded } = shownIn(linesOf(chart, { ...whole, around: { key, levels } }))
        expect(people).toContain(key)
        expect(people.length + folded).toBe(all.length)
      }),
      { numRuns: 200 },
    )
  })

  test('no row of the tree is wider than the terminal, and nothing acts, whatever people are called', () => {
    fc.assert(
      fc.property(orgCharts, fc.integer({ min: 24, max: 100 }), (chart, width) => {
        const text = chartText(chart, whole).text
        expect(text.replaceAll('\n', '').search(invisible)).toBe(-1)
        for (const row of text.split('\n').filter((line) => /^[│ ]*[├└]─ /.test(line))) {
          for (const line of wrapped(row, width).split('\n')) expect(stringWidth(line)).toBeLessThanOrEqual(width)
        }
      }),
      { numRuns: 300 },
    )
  })
})

test('a change far below is seen, with the line to the top; the rest is folded', () => {
  const many = company(Array.from({ length: 400 }, (_, at) => Math.floor((at - 1) / 4)))
  const other = many.map((seat) => (seat.key === 'p399' ? { ...seat, manager: 'p0' } : seat))
  const text = linesOf(orgChartOf(other, many)).join('\n')
  expect(text).toContain('MOVES p399 · Sales · from p99')
  expect(text).toMatch(/p99 · Sales · 2 reports\n.*└? *.*[├└]─ p399 moves to p0\n/)
  expect(text).toMatch(/\nTo see more, name a person: espalier chart --around p\d+$/)
})

test('a flat company is not hidden, and its changes count in the line of those who are folded', () => {
  const flat = company(Array.from({ length: 1_000 }, () => 0))
  const now = flat.map((seat) => (seat.key === 'p0' ? seat : { ...seat, manager: 'p0' }))
  const lines = linesOf(orgChartOf(now, now.slice(0, 1)))
  expect(lines.length).toBeLessThanOrEqual(60)
  expect(lines).toContain('└─ + 951 more people below (951 of them marked)')
})

test('who has no manager here stands below words that say why', () => {
  const { manager: _, ...leftOut } = seatAt('lee', null)
  const after = [seatAt('ada', null), leftOut, seatAt('cy', 'dan'), seatAt('dan', 'cy'), seatAt('eve', 'gone.away')]
  const out = { ...seatAt('#u7', null), name: 'Olaf' }
  const text = linesOf(orgChartOf([...after, out, seatAt('fay', '#u7')])).join('\n')
  expect(text).toContain(
    [
      'ada',
      '',
      'Their manager is not in the chart, and stays as it is in Small Improvements:',
      'lee',
      '',
      'Their manager is not shown here:',
      'eve',
      '',
      'They report to each other in a circle:',
      'cy · 1 report',
      '└─ dan · 1 report',
      '',
      'Accounts outside the chart, to which people report:',
      'Olaf · 1 report',
      '└─ fay',
      '',
      '6 people · 1 account outside the chart · 2 levels · largest span 1: Olaf',
    ].join('\n'),
  )
})

test('a chart without people says so', () => {
  expect(linesOf(orgChartOf([]))).toEqual([
    'Acme · org chart as of 2026-12-01',
    '',
    'The chart has no people on this day.',
  ])
})
