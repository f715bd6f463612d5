import { expect, test } from 'vitest'
import { judgeWorkflows } from '../../../../src/doctor/judge.js'
import { unlikeAskedPlan } from '../../../../src/doctor/rules/comments.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'
import { shipped } from '../../../support/workflows.js'

const file = '.github/workflows/espalier-comment.yml'
const text = shipped.get(file) ?? ''
const unlike = (changed: string): string | null => unlikeAskedPlan(workflowOf(file, changed))

test('the shipped workflow is the one that a comment may start, also with another runner or action', () => {
  expect(unlike(text)).toBeNull()
  expect(
    unlike(text.replace('ubuntu-24.04', 'ubuntu-26.04').replace('retention-days: 7', 'retention-days: 3')),
  ).toBeNull()
  expect(unlike(text.replace('command: plan', 'command: plan\n          org: people'))).toBeNull()
  expect(unlike(text.replaceAll('./.github/espalier', `acme/espalier@${'a'.repeat(40)}`))).toBeNull()
})

const step = '      - uses: ./.github/espalier\n'
const secret = 'ESPALIER_STATE_KEY: $'
const days = 'retention-days: 7'
const condition = / {4}if: >-\n( {6}.*\n)+/

test.each<[string, string | RegExp, string, string]>([
  ['edited comments', '[created]', '[created, edited]', 'types'],
  ['comments of all types', '\n    types: [created]', '', 'types'],
  ['another event', 'on:\n', 'on:\n  workflow_dispatch:\n', 'another event'],
  ['the event of reviews', 'on:\n', 'on:\n  pull_request_review_comment:\n', 'another event'],
  ['no condition', condition, '', 'condition'],
  ['issues as well', '      github.event.issue.pull_request &&\n', '', 'condition'],
  ['public as well', '      github.event.repository.private &&\n', '', 'condition'],
  ['any comment', "startsWith(github.event.comment.body, '/espalier plan')", 'true', 'condition'],
  ['an "or"', 'private &&', 'private ||', 'condition'],
  ['a "not"', 'github.event.issue.pull_request &&', '!github.event.issue.pull_request &&', 'condition'],
  ['a comment that contains it', 'startsWith(', 'contains(', 'condition'],
  [
    'a text around the condition, which is always true',
    condition,
    "    if: x ${{ github.event.repository.private && github.event.issue.pull_request && startsWith(github.event.comment.body, '/espalier plan') }}\n",
    'condition',
  ],
  ['another command', 'command: plan', 'command: apply', 'job'],
  ['a second job', '\njobs:\n', '\njobs:\n  more: { runs-on: ubuntu-24.04, steps: [] }\n', 'job'],
  ['the environment that applies', 'environment: espalier-plan', 'environment: espalier-apply', 'environment'],
  ['no environment', '    environment: espalier-plan\n', '', 'environment'],
  [
    'a group of the workflow, which any comment cancels',
    '\njobs:',
    '\nconcurrency: espalier-plan\njobs:',
    '"concurrency"',
  ],
  ['no group', / {4}concurrency:\n( {6}.*\n)+/, '', 'concurrency'],
  ['variables of the workflow', '\njobs:', '\nenv: { NODE_OPTIONS: x }\njobs:', '"env"'],
  ['variables of the job', '    steps:', '    env: { NODE_OPTIONS: x }\n    steps:', '"env"'],
  ['a shell of its own', '\njobs:', '\ndefaults: { run: { shell: sh } }\njobs:', '"defaults"'],
  ['a container', '    steps:', '    container: node\n    steps:', '"container"'],
  ['a service', '    steps:', '    services: {}\n    steps:', '"services"'],
  ['a matrix', '    steps:', '    strategy: {}\n    steps:', '"strategy"'],
  ['a script', step, `      - run: npm ci\n${step}`, '"run"'],
  ['another action', step, `      - uses: actions/github-script@${'a'.repeat(40)} # v7\n${step}`, 'github-script'],
  ['an action of the folder', step, `      - uses: ./.github/other\n${step}`, './.github/other'],
  [
    'the action of the pull request',
    step,
    step.replace('./.github/espalier', './head/.github/espalier'),
    'Espalier is ./head',
  ],
  ['Espalier by a branch', step, step.replace('./.github/espalier', 'acme/espalier@main'), 'Espalier is acme'],
  ['Espalier twice', step, `${step}        with: { command: plan }\n${step}`, 'once'],
  ['a checkout of the head', 'fetch-depth: 0', 'fetch-depth: 0\n          ref: refs/pull/7/head', '"ref"'],
  ['a checkout of the fork', 'fetch-depth: 0', 'fetch-depth: 0\n          repository: mallory/org', '"repository"'],
  ['a checkout elsewhere', 'fetch-depth: 0', 'fetch-depth: 0\n          path: head', '"path"'],
  [
    'an address from the comment',
    '          ESPALIER_STATE_KEY:',
    '          ESPALIER_API_URL: ${{ github.event.comment.body }}\n          ESPALIER_STATE_KEY:',
    'event',
  ],
  [
    'an input from the comment',
    'command: plan',
    'command: plan\n          as-of: ${{ github.event.comment.body }}',
    'event',
  ],
  ['a plan that any comment cancels', 'cancel-in-progress: false', 'cancel-in-progress: true', 'concurrency'],
  ['one group for all pull requests', '-${{ github.event.issue.number }}', '', 'concurrency'],
  ['a group by the comment', 'github.event.issue.number }}', 'github.event.comment.body }}', 'concurrency'],
  ['a name by the comment', 'name: plan again', "name: '${{ github.event.comment.body }}'", 'name'],
  ['another service', secret, `ESPALIER_API_URL: https://other.example\n          ${secret}`, '"ESPALIER_API_URL"'],
  ['a service that a variable names', secret, `ESPALIER_API_URL: $\{{ vars.API }}\n          ${secret}`, 'variable'],
  ['a proxy', secret, `HTTPS_PROXY: http://other.example\n          ${secret}`, '"HTTPS_PROXY"'],
  ['options of Node', secret, `NODE_OPTIONS: --import ./x.mjs\n          ${secret}`, '"NODE_OPTIONS"'],
  ['a variable of the upload', days, `${days}\n        env: { NODE_OPTIONS: x }`, '"NODE_OPTIONS"'],
  ['an upload of everything', 'path: ${{ steps.espalier.outputs.report }}', 'path: .', 'artifact'],
  ['an upload of hidden files', days, `${days}\n          include-hidden-files: true`, '"include-hidden-files"'],
  ['a chart that a variable names', 'command: plan', 'command: plan\n          org: ${{ vars.ORG }}', 'variable'],
  ['a condition by the comment', 'if: always() &&', 'if: github.event.comment.body &&', 'event'],
  ['the event behind a brace', 'command: plan', "command: plan\n          as-of: ${{ '}}' && github.actor }}", 'event'],
  ['an "or" of the event', 'command: plan', 'command: plan\n          as-of: ${{ join(github || 1) }}', 'event'],
  ['all of the event', 'command: plan', 'command: plan\n          as-of: ${{ toJSON(github) }}', 'event'],
])('near it: %s', (_, from, to, why) => {
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  expect(unlike(changed)).toContain(why)
})

test('what is near it is a risky event, or worse, and it stands for no plan on pushes', () => {
  const judged = (more: ReadonlyMap<string, string>): readonly string[] =>
    judgeWorkflows(new Map([...shipped, ...more]), 'main').map(({ code }) => code)
  expect(judged(new Map())).toEqual([])
  expect(judged(new Map([[file, text.replace('private &&', 'private ||')]]))).toEqual(['risky-event'])
  const checkedOut = text.replace('fetch-depth: 0', 'fetch-depth: 0\n          ref: refs/pull/7/head')
  expect(judged(new Map([[file, checkedOut]]))).toEqual(['untrusted-checkout', 'risky-event'])
  const without = new Map([...shipped].filter(([name]) => !name.endsWith('-plan.yml')))
  expect(judgeWorkflows(without, 'main').map(({ code }) => code)).toEqual(['missing-workflow'])
})

const link = 'command: link-page\n'

test.each<[string, string, string, string]>([
  ['a link that is given a key', `        with:\n          ${link}`, `        env: { SMALL_IMPROVEMENTS_API_KEY: x }\n        with:\n          ${link}`, 'variable'], // prettier-ignore
  ['a link with another token', link, `${link}          token: x\n`, '"token"'],
  ['a link to an address of the comment', 'steps.page.outputs.artifact-url', 'github.event.comment.body', 'event'],
  ['an upload of another output', 'path: ${{ steps.espalier.outputs.page }}', 'path: ${{ steps.espalier.outputs.token }}', 'artifact'], // prettier-ignore
  ['a page in an archive', 'archive: false', 'archive: true', 'artifact'],
])('near its page: %s', (_, from, to, why) => {
  const changed = text.replace(from, () => to)
  expect(changed).not.toBe(text)
  expect(unlike(changed)).toContain(why)
})
