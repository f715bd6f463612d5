import { expect, test } from 'vitest'
import { judgeWorkflows } from '../../../../src/doctor/judge.js'
import { unlikeForms } from '../../../../src/doctor/rules/forms.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'
import { shipped } from '../../../support/workflows.js'

const file = '.github/workflows/espalier-form.yml'
const text = shipped.get(file) ?? ''
const unlike = (changed: string): string | null => unlikeForms(workflowOf(file, changed))

const step = '      - uses: ./.github/espalier\n'
const app = `      - uses: actions/create-github-app-token@${'a'.repeat(40)} # v2.0.0
        id: app
        with:
          app-id: '17'
          private-key: \${{ secrets.APP_KEY }}
`
const withApp = text
  .replace('    runs-on:', '    environment: espalier-propose\n    runs-on:')
  .replace(/ {6}# To start the checks[^]*?(?= {6}- uses: \.\/)/, app)
  .replace('command: form', 'command: form\n          pull-token: ${{ steps.app.outputs.token }}')

test('the shipped workflow is the one that an issue may start, also with the token of an app', () => {
  expect(unlike(text)).toBeNull()
  expect(unlike(text.replaceAll('./.github/espalier', `acme/espalier@${'a'.repeat(40)}`))).toBeNull()
  expect(unlike(withApp)).toBeNull()
  const all = new Map([...shipped, [file, withApp]])
  expect(judgeWorkflows(all, 'main')).toEqual([])
  const less = withApp.replace(/contents: write.*/, 'contents: read')
  expect(judgeWorkflows(new Map([...shipped, [file, less]]), 'main')).toEqual([])
})

test.each<[string, string | RegExp, string, string]>([
  ['issues of all types', '\n    types: [opened, edited, reopened]', '', 'types'],
  ['labels', 'reopened]', 'reopened, labeled]', 'types'],
  ['comments as well', 'on:\n', 'on:\n  issue_comment:\n', 'another event'],
  ['no condition', / {4}if: >-\n( {6}.*\n)+/, '', 'condition'],
  ['public as well', '      github.event.repository.private &&\n', '', 'condition'],
  ['any issue', "startsWith(github.event.issue.title, '[org] ')", 'true', 'condition'],
  ['a title that contains it', 'startsWith(', 'contains(', 'condition'],
  ['an "or"', 'private &&', 'private ||', 'condition'],
  ['another command', 'command: form', 'command: apply', 'job'],
  [
    'the environment with the key that plans',
    '    runs-on',
    '    environment: espalier-plan\n    runs-on',
    'environment',
  ],
  ['that with the key that writes', '    runs-on', '    environment: espalier-apply\n    runs-on', 'environment'],
  [
    'an environment that the issue names',
    '    runs-on',
    '    environment: ${{ github.event.issue.title }}\n    runs-on',
    'environment',
  ],
  ['a script', step, `      - run: echo "\${{ github.event.issue.body }}"\n${step}`, '"run"'],
  [
    'the body in a variable',
    '          command: form',
    '          command: form\n        env: { BODY: "${{ github.event.issue.body }}" }',
    'event',
  ],
  [
    'a key',
    '          command: form',
    '          command: form\n        env: { SMALL_IMPROVEMENTS_API_KEY: "${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}" }',
    '"SMALL_IMPROVEMENTS_API_KEY"',
  ],
  [
    'a chart that the issue names',
    'command: form',
    'command: form\n          org: ${{ github.event.issue.title }}',
    'event',
  ],
  ['a checkout of a pull request', 'fetch-depth: 0', 'fetch-depth: 0\n          ref: refs/pull/7/head', '"ref"'],
  [
    'a checkout that the issue names',
    'fetch-depth: 0',
    'fetch-depth: 0\n          ref: ${{ github.event.issue.title }}',
    'event',
  ],
  ['another repository', 'fetch-depth: 0', 'fetch-depth: 0\n          repository: mallory/org', '"repository"'],
  ['another action', step, `      - uses: actions/github-script@${'a'.repeat(40)} # v7\n${step}`, 'github-script'],
  ['an upload', step, `      - uses: actions/upload-artifact@${'a'.repeat(40)} # v7\n${step}`, 'upload-artifact'],
  ['Espalier by a branch', step, step.replace('./.github/espalier', 'acme/espalier@main'), 'Espalier is acme'],
  ['a run that another issue cancels', 'cancel-in-progress: false', 'cancel-in-progress: true', 'concurrency'],
  ['edits that wait', 'cancel-in-progress: false', 'cancel-in-progress: false\n      queue: max', 'a queue'],
  ['one group for all issues', '-${{ github.event.issue.number }}', '', 'concurrency'],
  ['a second job', '\njobs:\n', '\njobs:\n  more: { runs-on: ubuntu-24.04, steps: [] }\n', 'job'],
])('near it: %s', (_, from, to, why) => {
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  expect(unlike(changed)).toContain(why)
  const codes = judgeWorkflows(new Map([...shipped, [file, changed]]), 'main').map(({ code }) => code)
  expect(codes).toContain('risky-event')
})

test.each([
  ['app-id', 'repositories: secrets\n          app-id'],
  ['secrets.APP_KEY', 'vars.APP_KEY'],
  ['secrets.APP_KEY', 'github.event.issue.title'],
])('the token of an app is made of its own secret alone: %s as %s', (from, to) => {
  expect(unlike(withApp.replace(from, to))).not.toBeNull()
})
