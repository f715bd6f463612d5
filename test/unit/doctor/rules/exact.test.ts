import { expect, test } from 'vitest'
import { unlikeExact, type ExactWorkflow } from '../../../../src/doctor/rules/exact.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const pinned = 'a'.repeat(40)
const exact: ExactWorkflow = {
  command: 'event',
  event: 'repository_dispatch',
  types: 'one, two',
  condition: "github.ref == 'refs/heads/main'",
  group: 'the-group',
  queue: '',
  environments: ['', 'safe'],
  variables: ['ALLOWED'],
  actions: { 'actions/checkout': ['fetch-depth'], 'actions/upload-artifact': ['name', 'path'] },
}
const text = `name: event
on:
  repository_dispatch:
    types: [one, two]
jobs:
  event:
    if: >-
      github.ref ==
      'refs/heads/main'
    runs-on: ubuntu-24.04
    environment: safe
    concurrency: { group: the-group, cancel-in-progress: false }
    steps:
      - uses: actions/checkout@${pinned}
        with: { fetch-depth: 0 }
      - uses: ./.github/espalier
        id: espalier
        with: { command: event }
        env: { ALLOWED: '\${{ secrets.ALLOWED }}' }
      - uses: actions/upload-artifact@${pinned}
        if: always() && steps.espalier.outputs.report != ''
        with: { name: 'report-\${{ github.run_id }}', path: '\${{ steps.espalier.outputs.report }}' }
`
const unlike = (changed: string): string | null => unlikeExact(workflowOf('event.yml', changed), exact)

test('it differs from itself in nothing, and neither does a pinned Espalier nor a job without an environment', () => {
  expect(unlike(text)).toBeNull()
  expect(unlike(text.replace('./.github/espalier', `acme/espalier@${pinned}`))).toBeNull()
  expect(unlike(text.replace('    environment: safe\n', ''))).toBeNull()
  expect(unlike(text.replace(', cancel-in-progress: false', ''))).toBeNull()
})

test.each([
  ['command: event', 'command: plan', 'it has another job than the event'],
  ['jobs:\n', 'jobs:\n  more: { runs-on: x, steps: [] }\n', 'it has another job than the event'],
  ['on:\n', 'on:\n  push:\n', 'another event starts it as well'],
  ['one, two]', 'one]', 'its types are not [one, two]'],
  ['types: [one, two]', 'types: [one, two]\n    branches: [x]', 'its types are not [one, two]'],
  ['name: event', 'env: { A: b }', 'it has "env"'],
  ['    runs-on', '    container: x\n    runs-on', 'it has "container"'],
  ["'refs/heads/main'", "'refs/heads/main' || true", 'its condition is another one'],
  ['environment: safe', 'environment: other', 'its environment is not safe'],
  ['environment: safe', 'environment: { name: safe }', 'its environment is not safe'],
  ['group: the-group', 'group: another', 'its concurrency is not the group the-group without cancelling'],
  ['progress: false', 'progress: true', 'its concurrency is not the group the-group without cancelling'],
  ['cancel-in-progress: false', 'queue: max', 'a queue'],
  ['name: event', 'name: ${{ github.actor }}', 'its name is made'],
  ['./.github/espalier', 'acme/espalier@v2', 'Espalier is acme/espalier@v2'],
  ['        id: espalier', '        shell: bash', 'a step has "shell"'],
  [`actions/checkout@${pinned}`, `mallory/checkout@${pinned}`, `a step uses mallory/checkout@${pinned}`],
  ['    steps:', '    steps:\n      - name: nothing', 'a step uses nothing'],
  ['{ command: event }', '{ command: event, org: "${{ github.event.x }}" }', 'a step takes a text from the event'],
  ['secrets.ALLOWED', 'vars.ALLOWED', 'a step takes a text from the event'],
  ['always() &&', 'failure() ||', 'a step takes a text from the event'],
  ['{ ALLOWED:', '{ NODE_OPTIONS:', 'a step has the variable "NODE_OPTIONS"'],
  ['{ fetch-depth: 0 }', '{ fetch-depth: 0, ref: x }', 'its actions/checkout has "ref"'],
  ["path: '${{ steps.espalier.outputs.report }}'", 'path: .', 'its artifact is neither the report nor the page'],
])('%j as %j: %s', (from, to, why) => {
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  expect(unlike(changed)).toContain(why)
})

test('Espalier runs once', () => {
  const [own = ''] = /      - uses: \.\/.*\n(?: {8}.*\n)+/.exec(text) ?? []
  expect(unlike(text.replace(own, () => own + own))).toBe('Espalier does not run once in it')
})
