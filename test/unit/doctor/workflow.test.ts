import { expect, test } from 'vitest'
import { isAction, isPrivileged, workflowOf } from '../../../src/doctor/workflow.js'

const textOf = (job: string, on = 'push'): string => `on: ${on}\njobs:\n  a:\n${job}`
const step = (uses: string, command = 'plan'): string =>
  `    steps:\n      - uses: ${uses}\n        with: { command: ${command} }\n`

test.each([
  ['./.github/espalier', 'plan', 'plan'],
  ['./', 'apply', 'apply'],
  ['acme/espalier@v1', 'drift', 'drift'],
  ['acme/other@v1', 'plan', null],
  ['./.github/espalier', 'delete', null],
])('%s with %s is the command %s', (uses, command, expected) => {
  const { jobs, ours } = workflowOf('a.yml', textOf(step(uses, command)))
  expect([jobs[0]?.command, ours]).toEqual([expected, expected !== null])
})

test('a workflow that names the key, or has our environment, is ours', () => {
  expect(workflowOf('a.yml', textOf('    env: { X: "${{ secrets.SMALL_IMPROVEMENTS_API_KEY }}" }\n')).ours).toBe(true)
  expect(workflowOf('a.yml', textOf('    environment: { name: espalier-apply }\n')).ours).toBe(true)
  expect(workflowOf('a.yml', textOf('    environment: production\n')).ours).toBe(false)
})

test('events may be one, a list or a map', () => {
  const events = (on: string) => [...workflowOf('a.yml', textOf('    name: x\n', on)).events.keys()]
  expect([events('push'), events('[push, schedule]'), events('{ push: { branches: [main] } }')]).toEqual([
    ['push'],
    ['push', 'schedule'],
    ['push'],
  ])
})

test('a job is privileged by a right to write, an environment or a secret, and not by its own token', () => {
  const privileged = (job: string): boolean => workflowOf('a.yml', textOf(job)).jobs.some(isPrivileged)
  expect(privileged('    permissions: { contents: write }\n')).toBe(true)
  expect(privileged('    env: { X: "${{ secrets.OTHER }}" }\n')).toBe(true)
  expect(privileged('    env: { X: "${{ secrets.GITHUB_TOKEN }}" }\n')).toBe(false)
})

test('a file without jobs is no workflow, and an action has its name alone', () => {
  expect(() => workflowOf('a.yml', 'on: push\n')).toThrow('it has no jobs')
  const [used] = workflowOf('a.yml', textOf(step('actions/checkout@v7'))).jobs[0]?.steps ?? []
  expect(used !== undefined && [isAction(used, 'actions/checkout'), isAction(used, 'actions/check')]).toEqual([
    true,
    false,
  ])
})
