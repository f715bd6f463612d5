import { expect, test } from 'vitest'
import { judgeOrgChart } from '../../../../src/doctor/rules/org-chart.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'
import { shipped } from '../../../support/workflows.js'

const file = '.github/workflows/espalier-plan.yml'
const text = shipped.get(file) ?? ''
const found = (changed: string): readonly string[] =>
  judgeOrgChart(workflowOf(file, changed)).map(({ code, what }) => `${code}: ${what}`)

test('each shipped workflow that plans uploads the page and links it', () => {
  for (const [path, shown] of shipped) expect(judgeOrgChart(workflowOf(path, shown)), path).toEqual([])
})

test.each([
  ['a workflow of an earlier version', / {6}# The org chart with[^]*/, '', 'upload'],
  ['an archive', '          archive: false\n', '', 'upload'],
  ['another file', 'outputs.page }}', 'outputs.report }}', 'upload'],
  ['no link', / {6}# The address is known[^]*/, '', 'link'],
  ['another action that links', / {6}- uses: (\.\S+)\n {8}if/, '      - uses: ./elsewhere\n        if', 'link'],
])('%s: one finding that says which step is missing', (_, from, to, which) => {
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  expect(found(changed)).toEqual([`no-org-chart: The job plan does not ${which} the org chart page.`])
})

test('the page of each month is uploaded, and has no comment to be linked in', () => {
  const path = '.github/workflows/espalier-chart.yml'
  const monthly = shipped.get(path) ?? ''
  const judged = (changed: string) => judgeOrgChart(workflowOf(path, changed)).map(({ what }) => what)
  expect(judged(monthly)).toEqual([])
  expect(judged(monthly.replace('archive: false', 'archive: true'))).toEqual([
    'The job chart does not upload the org chart page.',
  ])
})
