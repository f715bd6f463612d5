import { expect, test } from 'vitest'
import { judgeApplying } from '../../../../src/doctor/rules/applying.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const onMain = "github.ref == 'refs/heads/main'"

function found({
  on = '{ push: { branches: [main] } }',
  group = 'espalier-apply',
  condition = onMain,
  cancel = 'false',
  main = 'main' as string | null,
}): readonly string[] {
  const job = `    if: ${condition}\n    concurrency: { group: "${group}", cancel-in-progress: ${cancel} }\n    steps:\n      - uses: ./\n        with: { command: apply }\n`
  return judgeApplying([workflowOf('a.yml', `on: ${on}\njobs:\n  a:\n${job}`)], main).map(({ code }) => code)
}

test('on main alone, one after the other', () => {
  expect(found({})).toEqual([])
})

test.each([
  [{ on: '{ push: { branches: [main, dev] } }' }, 'apply-elsewhere'],
  [{ on: '{ pull_request: {} }' }, 'apply-elsewhere'],
  [{ condition: 'always()' }, 'apply-elsewhere'],
  [{ main: 'trunk' }, 'apply-elsewhere'],
  [{ group: '' }, 'no-concurrency'],
  [{ group: 'x-${{ github.ref }}' }, 'no-concurrency'],
  [{ cancel: 'true' }, 'cancelled-apply'],
])('%j is %s', (more, code) => {
  expect(found(more)).toContain(code)
})

test('where the name of the branch is not known, any one will do', () => {
  expect(found({ main: null })).toEqual([])
})
