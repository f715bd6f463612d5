import { expect, test } from 'vitest'
import { pullFrame } from '../../../../src/render/pull/frame.js'
import { example } from '../../../fixtures/pull/example.js'

const topOf = (more: Partial<typeof example>): readonly string[] =>
  pullFrame({ ...example, ...more }).top.map(({ text }) => text)

test('a plain plan has nothing above it', () => {
  expect(topOf({})).toEqual([])
})

test('settings and facts that change are said to count after the merge', () => {
  const [settings, contract] = topOf({ settings: ['limits', 'admins'], contract: 'org/contract.yaml' })
  expect(settings).toContain(
    '**These settings change: limits, admins.** They count once this is merged; this plan uses those on main.',
  )
  expect(contract).toContain('**The service facts change: `org/contract.yaml`.**')
})

test('many settings are counted', () => {
  expect(topOf({ settings: Array.from({ length: 22 }, (_, at) => `s${at}`) })[0]).toContain('s19, 2 more.')
})

test.each([
  [1, '1 change that waits'],
  [2, '2 changes that wait'],
])('%d that is taken back: %s', (undone, said) => {
  expect(topOf({ undone })).toEqual([`This pull request takes back ${said} on main.`])
})
