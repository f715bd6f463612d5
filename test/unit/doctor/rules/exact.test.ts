import { expect, test } from 'vitest'
import { unlikeExact, type ExactWorkflow } from '../../../../src/doctor/rules/exact.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const exact: ExactWorkflow = {
  command: 'plan',
  event: 'label',
  types: 'created, deleted',
  condition: 'github.event.repository.private',
  group: 'one',
  environments: ['', 'espalier-propose'],
  variables: ['ESPALIER_NOTICE_URL'],
  actions: { 'actions/checkout': ['fetch-depth'] },
}

const text = `on: { label: { types: [created, deleted] } }
permissions: {}
jobs:
  plan:
    if: github.event.repository.private
    concurrency: { group: one }
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1
      - uses: ./.github/espalier
        with: { command: plan }
        env: { ESPALIER_NOTICE_URL: '\${{ secrets.ESPALIER_NOTICE_URL }}' }
`

test('a workflow that has exactly what is listed differs in nothing', () => {
  expect(unlikeExact(workflowOf('a.yml', text), exact)).toBeNull()
  const more = text.replace('    runs-on', '    environment: espalier-propose\n    runs-on')
  expect(unlikeExact(workflowOf('a.yml', more), exact)).toBeNull()
})

test.each<[string, string, string]>([
  ['created, deleted', 'created', 'types'],
  ['label:', 'push: {}, label:', 'another event'],
  ['    runs-on', '    environment: other\n    runs-on', 'environment'],
  ['{ group: one }', '{ group: one, cancel-in-progress: true }', 'concurrency'],
  ['ESPALIER_NOTICE_URL:', 'SMALL_IMPROVEMENTS_API_KEY:', '"SMALL_IMPROVEMENTS_API_KEY"'],
  ['# v1', '# v1\n        with: { ref: x }', 'checkout has "ref"'],
  ['permissions: {}', 'permissions: {}\nenv: { A: x }', '"env"'],
])('one with %s as %s does', (from, to, why) => {
  expect(unlikeExact(workflowOf('a.yml', text.replace(from, to)), exact)).toContain(why)
})
