import { expect, test } from 'vitest'
import { judgeGroup } from '../../../../src/doctor/rules/group.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'

const shared = (group: string): readonly string[] =>
  judgeGroup([
    workflowOf('a.yml', `name: espalier\non: push\nconcurrency: "${group}"\njobs:\n  a:\n    steps: []\n`),
  ]).map(({ code }) => code)

test.each([
  ['espalier-apply', true],
  ['Espalier-Apply', true],
  ['espalier-plan', false],
  ['${{ github.workflow }}-apply', true],
  ['${{ github.workflow }}-plan', false],
  ['espalier-${{ github.sha }}', false],
  ['espalier-${{ inputs.name }}', true],
  ['${{ a }}${{ b }}${{ c }}${{ d }}-none', true],
])('the group %s could be that of the runs that write: %s', (group, is) => {
  expect(shared(group)).toEqual(is ? ['shared-group'] : [])
})
