import { expect, test } from 'vitest'
import type { Diagnostic } from '../../../src/model/files.js'
import { diagnosticsGithub, diagnosticsJson, diagnosticsText } from '../../../src/render/diagnostics.js'

function finding(rest: Partial<Diagnostic> = {}): Diagnostic {
  return {
    severity: 'error',
    code: 'unknown-manager',
    message: 'The manager "grace.hoper" is not in the chart. Did you mean "grace.hopper"?',
    place: { file: 'org/people/a.yaml', line: 17, column: 14 },
    excerpt: '    manager: grace.hoper',
    ...rest,
  }
}

test('a finding shows its place, its kind, its sentence and the line with the word marked', () => {
  expect(diagnosticsText([finding()], false).text).toBe(
    [
      'org/people/a.yaml:17:14  error  unknown-manager',
      '  The manager "grace.hoper" is not in the chart. Did you mean "grace.hopper"?',
      '  17 |     manager: grace.hoper',
      '     |              ^^^^^^^^^^^',
      '',
      '1 error',
      '',
    ].join('\n'),
  )
})

test('findings keep their order and are counted', () => {
  const { text } = diagnosticsText(
    [finding({ severity: 'warning', code: 'b' }), finding({ code: 'a' }), finding()],
    false,
  )
  expect(text.indexOf('warning  b')).toBeLessThan(text.indexOf('error  a'))
  expect(text.endsWith('\n\n2 errors, 1 warning\n')).toBe(true)
})

test('no findings are no text', () => {
  expect(diagnosticsText([], false).text).toBe('')
  expect(diagnosticsGithub([]).text).toBe('')
})

test.each([
  ['  email: "a b@x"', 10, '"a b@x"'],
  ["  - { on: 'soon', manager: x }", 11, "'soon'"],
  ['  manager:', 11, ' '],
  ['\u001bmanager: bad', 11, 'bad'],
  [`    department: ${'x'.repeat(500)}, manager: zoe # ${'y'.repeat(500)}`, 528, 'zoe'],
])('the mark stands under the word in %j', (excerpt, column, word) => {
  const place = { file: 'a.yaml', line: 3, column }
  const [line = '', mark = ''] = diagnosticsText([finding({ place, excerpt })], false)
    .text.split('\n')
    .slice(2)
  const [start, end] = [mark.indexOf('^'), mark.lastIndexOf('^') + 1]
  expect(line.padEnd(end).slice(start, end)).toBe(word)
  expect(line.length).toBeLessThan(220)
})

test('JSON holds the findings as they are', () => {
  const findings = [finding(), finding({ message: '##[group]\u202e\u0000\u{e0041}' })]
  expect(JSON.parse(diagnosticsJson(findings).text)).toEqual({ diagnostics: findings })
  expect(diagnosticsJson(findings).text).not.toMatch(/##\[|\u202e/)
})

test('an annotation escapes what would end a property or a line', () => {
  const place = { file: 'org/a,b:c%.yaml', line: 1, column: 2 }
  expect(diagnosticsGithub([finding({ place, message: '100 % sure, see: here' })]).text).toBe(
    '::error file=org/a%2Cb%3Ac%25.yaml,line=1,col=2,title=unknown-manager::100 %25 sure, see: here\n',
  )
})

test('of each kind nine annotations are shown, and the tenth counts the rest', () => {
  const findings = Array.from({ length: 31 }, (_, index) => finding({ severity: index < 21 ? 'error' : 'warning' }))
  const lines = diagnosticsGithub(findings).text.trimEnd().split('\n')
  expect(lines).toHaveLength(20)
  expect(lines[9]).toBe('::error title=more::and 12 more errors; the log lists all of them')
  expect(lines[19]).toBe('::warning title=more::and 1 more warning; the log lists all of them')
})
