import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/files.js'
import { findingGroups } from '../../../src/render/finding-groups.js'

const finding = (code: string, cause: string | null, severity: Diagnostic['severity'] = 'error'): Diagnostic => ({
  severity,
  code,
  message: code,
  place: { file: 'a', line: 1, column: 1 },
  ...(cause !== null && { cause }),
})

const told = (...all: readonly Diagnostic[]) =>
  findingGroups(all).map(({ code, cause, findings }) => [code, cause, findings.length])

test('findings of one cause are a group, and a cause of a single one is none', () => {
  const all = [finding('unknown-manager', 'sam'), finding('unknown-manager', 'zoe'), finding('unknown-manager', 'sam')]
  expect(told(...all)).toEqual([
    ['unknown-manager', 'sam', 2],
    ['unknown-manager', null, 1],
  ])
})

test('what hides others comes first, warnings last, and the frequent before the rare', () => {
  const all = [
    finding('late', null, 'warning'),
    finding('late', null, 'warning'),
    finding('loop', null),
    finding('bad-key', null),
    finding('bad-key', null),
    finding('yaml-syntax', null),
  ]
  expect(told(...all).map(([code]) => code)).toEqual(['yaml-syntax', 'bad-key', 'loop', 'late'])
})

test('what only follows from other errors comes after them, however often', () => {
  const follows = (): Diagnostic => finding('hr-manager-not-taken', 'not taken')
  const all = [follows(), follows(), finding('hr-blank-manager', null), finding('late', null, 'warning')]
  expect(told(...all).map(([code]) => code)).toEqual(['hr-blank-manager', 'hr-manager-not-taken', 'late'])
})

test('an error and a warning of one code and cause are two groups', () => {
  const both = [finding('late', 'x'), finding('late', 'x', 'warning')]
  expect(told(...both, ...both)).toEqual([
    ['late', 'x', 2],
    ['late', 'x', 2],
  ])
})
