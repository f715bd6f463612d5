import { expect, test } from 'vitest'
import type { Change, LimitCheck, Plan } from '../../../src/model/files.js'
import { leaversToLetGo } from '../../../src/model/let-go.js'

const change = (action: Change['action'], key: string, ...needs: readonly string[]): Change =>
  ({ id: `${action}:${key}`, action, key, after: {}, needs }) as unknown as Change

const changes = [
  change('create', 'new'),
  change('move', 'max'),
  change('move', 'kim', 'create:new'),
  change('deactivate', 'eve'),
  change('deactivate', 'bob', 'move:max'),
  change('deactivate', 'cid', 'move:kim'),
]

function found(limits: readonly LimitCheck['limit'][], more: Partial<Plan> = {}): readonly string[] {
  const checks = limits.map((limit) => ({ limit, value: 20, bound: 10, blocked: true }))
  const plan = { changes, findings: [], limits: checks, choices: { only: null }, ...more } as unknown as Plan
  return leaversToLetGo(plan).map(({ key }) => key)
}

test('the leavers to let go are those who need nothing that a limit counts', () => {
  expect(found(['create'])).toEqual(['eve', 'bob'])
  expect(found(['move'])).toEqual(['eve'])
  expect(found(['create', 'email'])).toEqual(['eve', 'bob'])
})

test('there are none where something else blocks the plan, or nothing does', () => {
  expect([found([]), found(['deactivate']), found(['create', 'people']), found(['admins'])]).toEqual([[], [], [], []])
  expect(found(['create'], { findings: [{ severity: 'error', code: 'protected', message: '' }] })).toEqual([])
  expect(found(['create'], { choices: { only: ['eve'] } as unknown as Plan['choices'] })).toEqual([])
})
