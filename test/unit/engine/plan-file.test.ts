import { expect, test } from 'vitest'
import { badPlan } from '../../../src/engine/plan-file.js'

test('the way to another plan is a command for the same chart, as a shell reads it', () => {
  const flags = new Map([
    ['org', ['my org']],
    ['as-of', ['2026-12-01']],
    ['plan', ["o'neil.json"]],
  ])
  expect(badPlan("o'neil.json", 'it is old', { words: [], flags }).message).toBe(
    String.raw`The plan o'neil.json cannot be used: it is old. Make it with "espalier plan --org 'my org' --as-of 2026-12-01 --out 'o'\''neil.json'".`,
  )
})

test('a value that looks like a flag stays a value in that command', () => {
  const flags = new Map([['org', ['--x']]])
  expect(badPlan('plan.json', 'it is old', { words: [], flags }).message).toContain(
    '"espalier plan --org=--x --out plan.json"',
  )
})
