import { expect, test } from 'vitest'
import type { Day } from '../../../../src/model/names.js'
import type { OrgChart } from '../../../../src/model/org-chart.js'
import { partOf } from '../../../../src/model/seats.js'
import { chartCsv } from '../../../../src/render/chart/chart-csv.js'

const seat = { department: 'Sales', role: null, email: '' }
const chart: OrgChart = {
  format: 1,
  tool: 'espalier test',
  company: 'Acme',
  asOf: '2026-12-01' as Day,
  base: { kind: 'live', name: 'Small Improvements', plan: '0123456789' },
  before: [
    { ...seat, key: 'ada', name: '=Ada', manager: null },
    { ...seat, key: 'bob', name: 'Bob', manager: 'ada' },
    { ...seat, key: 'cy', name: 'Cy', manager: 'bob' },
  ],
  days: [
    {
      on: '2026-12-01' as Day,
      seats: [
        { ...seat, key: 'ada', name: '=Ada', manager: null },
        { ...seat, key: 'cy', name: 'Cy', manager: 'ada' },
      ],
      gone: [],
    },
  ],
  notes: [],
}

test('a row for each person, with manager, level, reports and mark; leavers too; no cell is a formula', () => {
  expect(chartCsv(chart).text.slice(1).split('\r\n')).toEqual([
    '"key","name","email","department","role","manager","manager name","level","reports","mark","manager before"',
    `"ada","'=Ada","","Sales","","","","1","1","",""`,
    `"bob","Bob","","Sales","","ada","'=Ada","2","0","leaving",""`,
    `"cy","Cy","","Sales","","ada","'=Ada","2","0","moved","bob"`,
    '',
  ])
})

test('a part has the number of all reports, also of those who are not in it', () => {
  const whole = {
    ...chart,
    days: chart.days.map((day) => ({
      ...day,
      seats: [...day.seats, { ...seat, key: 'dan', name: 'Dan', manager: 'cy' }],
    })),
  }
  const rowsIn = (of: OrgChart) => chartCsv(of, whole).text.split('\n')
  const part = partOf(whole, 'cy', 0)
  expect(part.days.flatMap(({ seats }) => seats).map(({ key }) => key)).toEqual(['ada', 'cy'])
  expect(rowsIn(part).find((row) => row.startsWith('"cy"'))).toContain('"2","1"')
})
