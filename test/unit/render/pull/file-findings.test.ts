import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../../src/model/files.js'
import { fileFindings } from '../../../../src/render/pull/file-findings.js'
import { code } from '../../../../src/render/escaping/markdown.js'

const finding = (at: number, more: Partial<Diagnostic> = {}): Diagnostic => ({
  severity: 'error',
  code: 'loop',
  message: `Number ${at}.`,
  place: { file: 'a.yaml', line: at, column: 1 },
  ...more,
})

const told = (diagnostics: readonly Diagnostic[]): readonly string[] =>
  fileFindings(diagnostics, ({ file, line }) => code(`${file}:${line}`)).map(({ text }) => text)

test('a few findings stay in their order, errors before warnings', () => {
  expect(told([finding(1, { severity: 'warning' }), finding(2), finding(3, { place: undefined as never })])).toEqual([
    expect.stringMatching(/^> \[!CAUTION\]\n> \*\*E1\*\* · Number `?2`?\..*\n>\n> \*\*E2\*\* · /),
    expect.stringMatching(/^> \[!WARNING\]\n> \*\*W1\*\* · Number `?1`?\./),
  ])
})

test('without findings there is nothing', () => {
  expect(told([])).toEqual([])
})
