import { expect, test } from 'vitest'
import { relaid } from '../../../../src/desired/reading/layout.js'

const fields = new Set(['email', 'manager', 'changes', 'absence', 'role'])
const good = `people:
  ada:
    email: a
    manager: bob
    changes:
      - on: 2027-01-01
        manager: cid
  bob:
    email: b
    absence:
      from: 2027-01-01
      to: 2027-02-01
    manager: null
  cid:
    email: c # a comment
    manager: ada
`
/** The same with some lines changed. */
const changed = (from: number, to: number, change: (line: string) => string): string =>
  good
    .split('\n')
    .map((line, at) => (at + 1 >= from && at + 1 <= to ? change(line) : line))
    .join('\n')
const out = (line: string): string => line.slice(2)

test('what is where it belongs is left alone, and so is what is no file of people', () => {
  for (const text of [good, good.replaceAll('\n', '\r\n'), 'a:\n b: c\n', '', 'people: []\n'])
    expect(relaid(text, fields)).toBeNull()
})

test.each([
  ['fields beside their key', changed(9, 13, out), [[9, 13, 2, 'bob', 0]]],
  ['one field', changed(9, 9, (line) => ` ${line}`), [[9, 9, -1, 'bob', 0]]],
  ['an entry at the top', changed(8, 13, out), [[8, 13, 2, 'bob', 1]]],
  ['an entry in another', changed(8, 13, (line) => `  ${line}`), [[8, 13, -2, 'bob', 1]]],
  ['a key alone', changed(8, 8, (line) => ` ${line}`), [[8, 8, -1, 'bob', 1]]],
  ['everything at the top', changed(2, 99, out), [[2, 16, 2, 'ada', 3]]],
  ['lines with CR', changed(9, 13, out).replaceAll('\n', '\r\n'), [[9, 13, 2, 'bob', 0]]],
])('%s: the text is put right, and the lines are known', (_, text, expected) => {
  const found = relaid(text, fields)
  expect(found?.text.replaceAll('\r', '')).toBe(good)
  expect(found?.moves.map((one) => [one.from, one.to, one.by, one.person, one.people])).toEqual(expected)
})

test('tabs and dashes are taken away', () => {
  const tabs = relaid(
    changed(9, 13, (line) => line.replace('    ', '\t')),
    fields,
  )
  expect(tabs?.text).toBe(good)
  expect(tabs?.moves.map(({ from, to, tab }) => [from, to, tab])).toEqual([[9, 13, true]])
  const pasted = relaid(
    changed(9, 9, (line) => line.replace('    ', '\u00A0\u3000 \u00A0')),
    fields,
  )
  expect(pasted?.text).toBe(good)
  expect(pasted?.moves.map(({ from, to, odd }) => [from, to, odd])).toEqual([[9, 9, true]])
  const dash = relaid(good.replace('  bob:', '- bob:'), fields)
  expect([dash?.text, dash?.moves.map((one) => one.dash), dash?.shiftOf(8), dash?.shiftOf(9)]).toEqual([
    good,
    [true],
    0,
    0,
  ])
})

test('blank lines and comments are left as they are', () => {
  const text = changed(9, 13, out).replace('email: b', 'email: b\n\n# a comment')
  expect(relaid(text, fields)?.text).toContain('    email: b\n\n# a comment\n    absence:')
})
