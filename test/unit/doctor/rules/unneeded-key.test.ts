import { expect, test } from 'vitest'
import { judgeUnneededKey } from '../../../../src/doctor/rules/unneeded-key.js'
import { workflowOf } from '../../../../src/doctor/workflow.js'
import { shipped } from '../../../support/workflows.js'

const file = '.github/workflows/espalier-chart.yml'
const text = shipped.get(file) ?? ''

const found = (changed: string, path = file): readonly string[] =>
  judgeUnneededKey(workflowOf(path, changed)).map(({ code, what }) => `${code}: ${what}`)

test('no shipped workflow gives a key to a job that does without', () => {
  for (const [path, shown] of shipped) expect(found(shown, path), path).toEqual([])
})

const key = 'SMALL_IMPROVEMENTS_API_KEY: ${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}'

test.each([
  [
    'the step',
    '          command: chart\n',
    `          command: chart\n        env: { ${key.replace(/: .*/, ': x')} }\n`,
  ],
  ['the job', '    runs-on: ubuntu-24.04\n', `    env:\n      ${key}\n    runs-on: ubuntu-24.04\n`],
  ['the workflow', 'permissions: {}\n', `permissions: {}\nenv:\n  ${key}\n`],
  [
    'another variable',
    '    runs-on: ubuntu-24.04\n',
    `    env: { K: "\${{ secrets.ESPALIER_STATE_KEY }}" }\n    runs-on: ubuntu-24.04\n`,
  ],
])('a key in %s is a finding', (_, from, to) => {
  expect(text).toContain(from)
  expect(found(text.replace(from, () => to))).toEqual(['key-unneeded: The job chart is given a key.'])
})

test.each(['espalier-plan', 'Espalier-Apply', '"${{ vars.WHERE }}"', '{ name: espalier-apply }'])(
  'the environment %s can hold a key',
  (name) => {
    const inside = text.replace('    runs-on:', () => `    environment: ${name}\n    runs-on:`)
    expect(found(inside)).toEqual(['key-unneeded: The job chart can be in an environment of the key.'])
  },
)

test('an environment of its own is none of ours, and other commands need their key', () => {
  expect(found(text.replace('    runs-on:', '    environment: pages\n    runs-on:'))).toEqual([])
  expect(
    found(
      text
        .replace('command: chart', 'command: drift')
        .replace('    runs-on:', '    environment: espalier-apply\n    runs-on:'),
    ),
  ).toEqual([])
})
