import { expect, test } from 'vitest'
import { judgeWorkflows } from '../../../../src/doctor/judge.js'
import { unlikeEvents } from '../../../../src/doctor/rules/events.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'
import { shipped } from '../../../support/workflows.js'

const file = '.github/workflows/espalier-event.yml'
const text = shipped.get(file) ?? ''
const unlike = (changed: string): string | null => unlikeEvents(workflowOf(file, changed))

test('the shipped workflow is the one that an event may start, also with the token of an app, or without a chat', () => {
  expect(unlike(text)).toBeNull()
  const app = `      - uses: actions/create-github-app-token@${'a'.repeat(40)} # v2.0.0
        id: app
        with:
          app-id: '17'
          private-key: \${{ secrets.APP_KEY }}
`
  const withApp = text
    .replace('      - uses: ./', `${app}      - uses: ./`)
    .replace('command: event', 'command: event\n          pull-token: ${{ steps.app.outputs.token }}')
  expect(unlike(withApp)).toBeNull()
  const less = withApp.replace(/contents: write.*/, 'contents: read')
  expect(judgeWorkflows(new Map([...shipped, [file, less]]), 'main')).toEqual([])
  const quiet = text.replace(/ {8}env:\n[^]*$/, '').replace('    environment: espalier-propose\n', '')
  expect(quiet).not.toContain('secrets')
  expect(unlike(quiet)).toBeNull()
  expect(judgeWorkflows(new Map([...shipped, [file, quiet]]), 'main')).toEqual([])
})

const step = '      - uses: ./.github/espalier\n'

test.each<[string, string | RegExp, string, string]>([
  ['events of all types', '\n    types: [espalier-scim]', '', 'types'],
  ['another type', '[espalier-scim]', '[espalier-scim, deploy]', 'types'],
  ['issues as well', 'on:\n', 'on:\n  issues:\n', 'another event'],
  ['public as well', '    if: github.event.repository.private\n', '', 'condition'],
  ['an "or"', 'repository.private', "repository.private || github.actor == 'ada'", 'condition'],
  ['events that are dropped', '      queue: max\n', '', 'no "queue: max"'],
  ['another command', 'command: event', 'command: apply', 'job'],
  ['the environment with the key that writes', 'espalier-propose', 'espalier-apply', 'environment'],
  [
    'an environment that the payload names',
    'espalier-propose',
    '${{ github.event.client_payload.user }}',
    'environment',
  ],
  ['a script', step, `      - run: echo "\${{ github.event.client_payload.user }}"\n${step}`, '"run"'],
  ['a script with the whole payload', step, `      - run: echo '\${{ toJSON(github.event) }}'\n${step}`, '"run"'],
  [
    'the payload in a variable',
    '        env:',
    '        env:\n          WHO: ${{ github.event.client_payload.user }}',
    'event',
  ],
  [
    'a chart that the payload names',
    'command: event',
    'command: event\n          org: ${{ github.event.client_payload.org }}',
    'event',
  ],
  [
    'the key',
    '        env:',
    '        env:\n          SMALL_IMPROVEMENTS_API_KEY: ${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}',
    '"SMALL_IMPROVEMENTS_API_KEY"',
  ],
  [
    'a checkout that the payload names',
    'fetch-depth: 0',
    'fetch-depth: 0\n          ref: ${{ github.event.client_payload.ref }}',
    'event',
  ],
  ['another repository', 'fetch-depth: 0', 'fetch-depth: 0\n          repository: mallory/org', '"repository"'],
  ['another action', step, `      - uses: actions/github-script@${'a'.repeat(40)} # v7\n${step}`, 'github-script'],
  ['Espalier by a branch', step, step.replace('./.github/espalier', 'acme/espalier@main'), 'Espalier is acme'],
  ['a run that the next event cancels', 'cancel-in-progress: false', 'cancel-in-progress: true', 'concurrency'],
  ['a second job', '\njobs:\n', '\njobs:\n  more: { runs-on: ubuntu-24.04, steps: [] }\n', 'job'],
])('near it: %s', (_, from, to, why) => {
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  expect(unlike(changed)).toContain(why)
  const codes = judgeWorkflows(new Map([...shipped, [file, changed]]), 'main').map(({ code }) => code)
  expect(codes).toContain('risky-event')
})
