import { expect, test } from 'vitest'
import { judgeAny } from '../../../../src/doctor/rules/everywhere.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const commit = 'a'.repeat(40)
const found = (steps: string, top = 'permissions: {}'): readonly string[] =>
  judgeAny(workflowOf('a.yml', `on: push\n${top}\njobs:\n  a:\n    permissions: {}\n    steps:\n${steps}`)).map(
    ({ code }) => code,
  )

test.each([
  [`      - uses: a/b@${commit} # v1.2\n`, []],
  [`      - uses: a/b@${commit}\n`, ['no-version']],
  ['      - uses: a/b@v1\n', ['unpinned-action']],
  ['      - uses: ./local\n', []],
  [`      - uses: docker://a@sha256:${'b'.repeat(64)}\n`, []],
  ['      - run: echo ${{ github.event.issue.title }}\n', ['script-injection']],
  ['      - run: echo ${{ github.sha }}\n', []],
  ['      - run: x\n        env: { ALL: "${{ toJSON(secrets) }}" }\n', ['all-secrets']],
  ['      - run: x\n        env: { ACTIONS_ALLOW_UNSECURE_COMMANDS: true }\n', ['unsecure-commands']],
])('%j: %j', (steps, codes) => {
  expect(found(steps)).toEqual(codes)
})

test('a token that may write everything, or in all jobs, is open', () => {
  expect(found('      - run: x\n', 'permissions: write-all')).toContain('open-permissions')
  expect(found('      - run: x\n', 'permissions: { contents: write }')).toEqual(['open-permissions'])
  expect(found('      - run: x\n', 'permissions: { contents: read }')).toEqual([])
})
