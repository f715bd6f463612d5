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

test('of each kind GitHub shows nine annotations and a tenth that counts the rest; the log has a line for each', () => {
  const findings = Array.from({ length: 31 }, (_, index) => finding({ severity: index < 21 ? 'error' : 'warning' }))
  const lines = diagnosticsGithub(findings).text.trimEnd().split('\n')
  expect(lines).toHaveLength(33)
  expect(lines.filter((line) => line.includes('title=unknown-manager'))).toHaveLength(31)
  expect(lines[9]).toBe('::error title=more::and 12 more errors; the log lists all of them')
  expect(lines[22 + 9]).toBe('::warning title=more::and 1 more warning; the log lists all of them')
})

const at = (line: number): Partial<Diagnostic> => ({ place: { file: 'org/people/a.yaml', line, column: 3 } })
const several = (count: number, rest: Partial<Diagnostic>): Diagnostic[] =>
  Array.from({ length: count }, (_, index) => finding({ ...at(index + 1), ...rest }))

test('sixteen findings of one cause are one, with the places of the others', () => {
  const { text } = diagnosticsText(several(16, { cause: 'grace.hoper' }), false)
  expect(text.match(/ {2}error {2}unknown-manager/g)).toHaveLength(1)
  expect(text).toContain('\n  and 15 more like it, at:\n    org/people/a.yaml:2:3\n')
  expect(text).toContain('    and 3 more\n')
  expect(text.endsWith('\n\n16 errors ("espalier validate --format json" lists each of them)\n')).toBe(true)
})

test('three findings of one cause are shown in full, and so are ten that share only the code', () => {
  for (const few of [several(3, { cause: 'grace.hoper' }), several(10, { code: 'date-order' })]) {
    const { text } = diagnosticsText(few, false)
    expect(text.match(/\n {2}The manager/g)).toHaveLength(few.length)
    expect(text).not.toMatch(/more like|from \d+ cause/)
  }
})

test('many findings begin with their causes: what hides others first, then the most frequent, warnings last', () => {
  const found = [
    ...several(20, { severity: 'warning', code: 'allowance-over' }),
    ...several(4, { code: 'missing-property', cause: 'email' }),
    ...several(9, { cause: 'sam' }),
    ...several(2, { code: 'foreign-domain', cause: 'acme.com' }),
    finding({ code: 'foreign-domain', cause: 'other.example' }),
    ...several(1, { code: 'yaml-syntax' }),
  ]
  expect(diagnosticsText(found, false).text.split('\n').slice(0, 9)).toEqual([
    '17 errors, 20 warnings from 6 causes. Fix them in this order:',
    '',
    '  1.  1 ×   yaml-syntax               org/people/a.yaml:1:3',
    '  2.  9 ×   unknown-manager: sam      org/people/a.yaml:1:3 and 8 more',
    '  3.  4 ×   missing-property: email   org/people/a.yaml:1:3 and 3 more',
    '  4.  2 ×   foreign-domain: acme.com  org/people/a.yaml:1:3 and 1 more',
    '  5.  1 ×   foreign-domain            org/people/a.yaml:17:14',
    '  6.  20 ×  allowance-over            org/people/a.yaml:1:3 and 19 more',
    '',
  ])
})

test('more causes than fit a screen are counted', () => {
  const found = Array.from({ length: 80 }, (_, index) => several(2, { cause: `gone.${index}` })).flat()
  const lines = diagnosticsText(found, false).text.split('\n')
  expect(lines[0]).toBe('160 errors from 80 causes. Fix them in this order:')
  expect(lines[32]).toBe('  and 50 more causes, below')
})

test('the annotations that GitHub shows are of as many causes as there are', () => {
  const found = [...several(12, { cause: 'sam' }), ...several(12, { cause: 'eva' }), ...several(1, { code: 'loop' })]
  const shown = diagnosticsGithub(found).text.split('\n').slice(0, 3)
  expect(shown.map((line) => /title=([\w-]+)/.exec(line)?.[1])).toEqual(['unknown-manager', 'unknown-manager', 'loop'])
})
