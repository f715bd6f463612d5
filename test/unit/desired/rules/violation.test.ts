import { expect, test } from 'vitest'
import { mostShown } from '../../../../src/desired/reading/budget.js'
import type { Tree } from '../../../../src/desired/reading/tree.js'
import { emptyReport, located, sorted, violation } from '../../../../src/desired/rules/violation.js'
import type { Diagnostic } from '../../../../src/model/files.js'

let reads = 0
const tree = {
  file: 'a.yaml',
  again: () => {
    reads += 1
    const place = (path: readonly unknown[]) => ({ file: 'a.yaml', line: path.length, column: 1 })
    return { value: null, place, excerpt: (line: number) => `line ${line}` }
  },
} as unknown as Tree

test('a report takes one more than is shown, so that it can say that there are more', () => {
  const report = emptyReport()
  for (let at = 0; at < mostShown + 9; at += 1) report.add(violation('loop', tree, [], `${at}`))
  expect(report.violations).toHaveLength(mostShown + 1)
  expect(report.full()).toBe(true)
})

test('a file is read again once, whatever is found in it', () => {
  reads = 0
  const found = located([violation('loop', tree, ['a'], 'x'), violation('own-manager', tree, ['a', 'b'], 'y')])
  expect(found.map(({ code, place, excerpt }) => [code, place?.line, excerpt])).toEqual([
    ['loop', 1, 'line 1'],
    ['own-manager', 2, 'line 2'],
  ])
  expect(reads).toBe(1)
})

test('findings are in the order of their places, and the same one is there once', () => {
  const at = (line: number, code: string): Diagnostic => ({
    severity: 'error',
    code,
    message: 'm',
    place: { file: 'a', line, column: 1 },
  })
  const nowhere: Diagnostic = { severity: 'error', code: 'z', message: 'm' }
  expect(
    sorted([at(2, 'b'), at(10, 'a'), at(2, 'a'), nowhere, at(2, 'b')]).map(
      ({ code, place }) => `${code}${place?.line ?? ''}`,
    ),
  ).toEqual(['z', 'a2', 'b2', 'a10'])
})
