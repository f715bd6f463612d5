import { expect, test } from 'vitest'
import { conditionsOf, judgePullRequests } from '../../../../src/doctor/rules/pull-requests.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const ours = '      - uses: ./\n        with: { command: plan }\n'
const guard = 'github.event.repository.private && github.event.pull_request.head.repo.full_name == github.repository'

const workflow = (on: string, job: string) => workflowOf('a.yml', `on: ${on}\njobs:\n  a:\n${job}`)

function found(on: string, { head = `    if: ${guard}\n    environment: live\n`, steps = '' } = {}): readonly string[] {
  return judgePullRequests(workflow(on, `${head}    steps:\n${ours}${steps}`)).map(({ code }) => code)
}

test('a job with the key that runs no code of the pull request is right', () => {
  expect(found('pull_request_target')).toEqual([])
  expect(found('pull_request_target', { steps: '      - uses: actions/checkout@v7\n' })).toEqual([])
})

test.each([
  '      - uses: actions/checkout@v7\n        with: { ref: "${{ github.head_ref }}" }\n',
  '      - uses: actions/checkout@v7\n        with: { ref: refs/pull/7/head }\n',
  '      - run: git --no-pager fetch origin pull/7/head\n',
  '      - run: gh pr checkout 7\n',
  '      - run: git -c a=b fetch origin pull/7/head\n',
  `      - run: git -C "a folder" --git-dir x -c 'a=b c' --no-pager pull origin x\n`,
  '      - run: |\n          git \\\n            -c a=b \\\n            fetch\n',
])('a job with the key must not get the code of the pull request: %j', (steps) => {
  expect(found('pull_request_target', { steps })).toEqual(['untrusted-checkout'])
  expect(found('pull_request', { head: '', steps })).toEqual([])
})

test.each(['-c "x -c "', '-c -c ', "-c 'x ", '-c x\\ ', '--a\\\n'])('a script of many %j takes no time', (part) => {
  const began = performance.now()
  const run = JSON.stringify(`git ${part.repeat(5000)}status`)
  expect(found('pull_request_target', { steps: `      - run: ${run}\n` })).toEqual([])
  expect(performance.now() - began).toBeLessThan(2000)
})

test('a pull request starts nothing that holds a secret', () => {
  expect(found('pull_request')).toEqual(['secret-on-pull-request'])
  expect(found('merge_group', { head: '    env: { A: "${{ secrets.KEY }}" }\n' })).toEqual(['secret-on-pull-request'])
  expect(found('pull_request', { head: '' })).toEqual([])
})

test('a fork is refused by both conditions', () => {
  const head = '    if: github.event.repository.private\n    environment: live\n'
  expect(found('pull_request_target', { head })).toEqual(['fork-not-refused'])
})

test('an event that outsiders cause starts nothing of ours', () => {
  expect(found('{ issue_comment: {}, push: {} }')).toEqual(['risky-event'])
})

test('only what must hold is a condition', () => {
  const conditions = (text: string) => workflow('push', `    if: ${text}\n`).jobs.flatMap(conditionsOf)
  expect(conditions('a == 1 && b')).toEqual(['a == 1', 'b'])
  expect(conditions('a == 1 || b')).toEqual([])
})
