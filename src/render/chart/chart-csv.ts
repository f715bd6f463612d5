import type { OrgChart } from '../../model/org-chart.js'
import { baseSeats, lineAbove, marksOn, seatsOn, treeOf } from '../../model/seats.js'
import { byText } from '../../model/names.js'
import { csvFile, type Csv } from '../escaping/csv.js'

/** The edges of a chart for other tools: a row for each person of the day, and for those who leave. `whole`: the chart of which it is a part, which counts all reports. */
export function chartCsv(chart: OrgChart, whole = chart): Csv {
  const [before, after, marks] = [baseSeats(chart), seatsOn(chart, chart.asOf), marksOn(chart, chart.asOf)]
  const seats = new Map([...before, ...after])
  const { reports } = treeOf(seatsOn(whole, whole.asOf))
  const rows = [...seats.values()]
    .toSorted((a, b) => byText(a.key, b.key))
    .map(({ key, name, email, department, role, manager }) => {
      const now = after.has(key) ? after : before
      const old = before.get(key)?.manager
      return [
        key,
        name,
        email,
        department ?? '',
        role ?? '',
        manager ?? '',
        typeof manager === 'string' ? (seats.get(manager)?.name ?? '') : '',
        String(lineAbove(now, key).length + 1),
        String(reports.get(key)?.length ?? 0),
        marks.get(key) ?? '',
        marks.get(key) === 'moved' ? (old ?? '') : '',
      ]
    })
  return csvFile([columns, ...rows])
}

const columns = [
  'key',
  'name',
  'email',
  'department',
  'role',
  'manager',
  'manager name',
  'level',
  'reports',
  'mark',
  'manager before',
]
