import { expect, test } from 'vitest'
import { judgeJobs } from '../../../../src/doctor/rules/jobs.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

function found({
  name = 'espalier / validate',
  runner = 'ubuntu-24.04',
  rights = '{ contents: read }',
  timeout = '    timeout-minutes: 5\n',
  more = '',
}): readonly string[] {
  const job = `    name: ${name}\n    runs-on: ${runner}\n${timeout}    permissions: ${rights}\n    steps:\n      - uses: ./\n        with: { command: validate }\n${more}`
  return judgeJobs(workflowOf('a.yml', `on: push\njobs:\n  a:\n${job}`)).map(({ code }) => code)
}

test.each([
  [{}, []],
  [{ name: 'check' }, ['wrong-check-name']],
  [{ name: 'espalier / plan' }, ['wrong-check-name']],
  [{ runner: 'self-hosted' }, ['own-runner']],
  [{ timeout: '' }, ['no-timeout']],
  [{ rights: '{ contents: write }' }, ['too-many-permissions']],
  [{ rights: '{ contents: read, issues: read }' }, ['too-many-permissions']],
  [{ rights: '{ contents: none }' }, ['missing-permission']],
  [{ more: '      - uses: actions/checkout@v7\n' }, ['kept-credentials']],
])('%j: %j', (job, codes) => {
  expect(found(job).toSorted()).toEqual(codes)
})

test.each(['echo it is valid', 'espalier validate'])(
  'a job that runs "%s" is not the check that validates',
  (script) => {
    const job = `    name: espalier / validate\n    runs-on: ubuntu-24.04\n    steps:\n      - run: ${script}\n`
    const codes = judgeJobs(workflowOf('a.yml', `on: push\njobs:\n  a:\n${job}`)).map(({ code }) => code)
    expect(codes).toEqual(['wrong-check-name'])
  },
)
