import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/files.js'
import { annotationsOf } from '../../../src/render/annotations.js'

function some(severity: Diagnostic['severity'], count: number): readonly Diagnostic[] {
  const place = { file: 'org/a.yaml', line: 3, column: 5 }
  return Array.from({ length: count }, (_, at) => ({ severity, code: `c${at}`, message: `m${at}`, place }))
}

test('of each kind, errors first, the tenth counts the rest, which comes after it', () => {
  const all = annotationsOf([...some('warning', 9), ...some('error', 11)])
  expect(all).toHaveLength(9 + 1 + 2 + 9)
  expect(all[9]).toMatchObject({ severity: 'error', title: 'more' })
  expect(all[9]?.says.text).toBe('and 2 more errors; the log lists all of them')
  expect(all.slice(10).map(({ severity }) => severity)).toEqual([
    'error',
    'error',
    ...Array.from({ length: 9 }, () => 'warning'),
  ])
  expect(annotationsOf(some('error', 10))[9]?.says.text).toBe('and 1 more error; the log lists all of them')
})

test('a finding without a place is about no file', () => {
  const [one] = annotationsOf([{ severity: 'error', code: 'loop', message: 'm' }])
  expect(one).not.toHaveProperty('file')
  expect(annotationsOf(some('error', 1))[0]).toMatchObject({ file: 'org/a.yaml', startLine: 3, startColumn: 5 })
})
