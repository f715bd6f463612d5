import { expect, test } from 'vitest'
import { readMarker } from '../../../../src/model/marker.js'
import { pageText } from '../../../../src/render/pull/page.js'
import { filesOnlyPage, troublePage, unsoundPage } from '../../../../src/render/pull/trouble-page.js'
import { context } from '../../../fixtures/pull/example.js'

const wrong = {
  severity: 'error',
  code: 'loop',
  message: 'A loop.',
  place: { file: 'org/a.yaml', line: 3, column: 1 },
} as const

test.each([
  ['plan', 6, 'a plan writes nothing, so nothing has changed in Small Improvements.'],
  ['apply', 6, 'nothing more was written in Small Improvements.'],
  ['apply', 8, 'nothing was written in Small Improvements.'],
] as const)('a %s that ends with %d says that %s', (step, exit, said) => {
  expect(pageText(troublePage({ message: 'x', exit, step, context })).text).toContain(`**State now:** ${said}`)
})

test('a page of a plan is found as one, that of a scheduled run as an apply', () => {
  const kind = (step: 'plan' | 'drift') =>
    readMarker(pageText(troublePage({ message: 'x', exit: 1, step, context })).text)?.kind
  expect([kind('plan'), kind('drift')]).toEqual(['plan', 'apply'])
})

test('an unsound chart is fixed where it is', () => {
  const { text } = pageText(
    unsoundPage({ diagnostics: [wrong, { ...wrong, severity: 'warning' }], step: 'apply', context }),
  )
  expect(text).toContain('## Espalier apply: 1 error in the files')
  expect(text).toContain('> **E1** · A loop. ([`org/a.yaml:3`](')
  expect(text).toContain('fix the lines above in a new pull request')
})

test('many findings are grouped by their causes, on both pages', () => {
  const gone = Array.from({ length: 16 }, (_, at) => ({
    ...wrong,
    code: 'unknown-manager',
    cause: 'sam',
    place: { ...wrong.place, line: at + 10 },
  }))
  const diagnostics = [wrong, ...gone, { ...wrong, severity: 'warning' as const, code: 'odd' }]
  const pages = [
    pageText(unsoundPage({ diagnostics, step: 'plan', context })).text,
    filesOnlyPage({ diagnostics, people: 1, files: 2, why: 'A fork.' }).text,
  ]
  for (const text of pages) {
    expect(text).toContain('**17 errors, 1 warning from 3 causes.** Fix them in this order:')
    expect(text).toMatch(
      /\| 16 \| `unknown-manager` `sam` \| .*`org\/a\.yaml:10[:`].* and 15 more \|\n\| 1 \| `loop` \|/,
    )
    expect(text.match(/\*\*[EW]\d+\*\*/g)).toEqual(['**E1**', '**E2**', '**W1**'])
    expect(text).toMatch(
      /and 15 more like it, at .*`org\/a\.yaml:11[:`].*, and 3 more; `espalier validate --format json`/,
    )
  }
})

test('thousands of findings of hundreds of causes fit on a page', () => {
  const diagnostics = Array.from({ length: 9_000 }, (_, at) => ({
    ...wrong,
    code: 'bad-value',
    message: 'This is no value. '.repeat(20),
    cause: `${'x'.repeat(60)}${at % 300}`,
    place: { file: `org/people/${'long-name-'.repeat(20)}${at}.yaml`, line: at + 1, column: 1 },
  }))
  const { text } = pageText(unsoundPage({ diagnostics, step: 'plan', context }))
  expect(Buffer.byteLength(text)).toBeLessThan(60_000)
  expect(text).toContain('**9000 errors from 300 causes.**')
  expect(text).toContain('and more; `espalier validate --format json` lists each')
})

test('files alone are judged without a claim about the service', () => {
  const judged = (diagnostics: readonly (typeof wrong)[]) =>
    filesOnlyPage({ diagnostics, people: 1, files: 2, why: 'A fork.' }).text
  expect(judged([])).toMatch(/^## Espalier: the files are valid\n\n✅ 1 person in 2 files: no loops/)
  expect(judged([wrong])).toMatch(/^## Espalier: 1 error in the files\n\n1 person in 2 files\n/)
})
