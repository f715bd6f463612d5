import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../../src/render/escaping/clean.js'
import { exactLines } from '../../../../src/render/plan/fields.js'
import { markdown, prose } from '../../../../src/render/escaping/markdown.js'
import { progressLine } from '../../../../src/render/progress.js'
import { headline } from '../../../../src/render/plan/counts.js'
import { nameOf } from '../../../../src/render/plan/names.js'
import { change, plan } from '../../../fixtures/render/plans.js'

describe('clean text', () => {
  test('leaves what people write as it is', () => {
    const names = [
      'Zoë O’Connor-Smith',
      '山田 太郎',
      'אבי',
      'R&D | Sales',
      'C:\\x',
      'a: b',
      '## [x]',
      '50 %',
      'ﬁ',
      '🎉',
    ]
    expect(names.map((name) => clean(name))).toEqual(names)
  })

  test('shows what acts or hides', () => {
    expect(clean('a\u001b[31mb\u009b\u202e\u200b\u2028\ud800\u007f')).toBe(
      String.raw`a\u{1b}[31mb\u{9b}\u{202e}\u{200b}\u{2028}\u{d800}\u{7f}`,
    )
    expect(clean(':::x##[y')).toBe(String.raw`:\:\:x##\[y`)
  })

  test('is bounded, and never ends in half an escape or half a character', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\\', ''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const shown = clean(text, most)
        expect(shown.length).toBeLessThanOrEqual(2 * most)
        expect(shown.search(/\p{Cs}/u)).toBe(-1)
        expect(shown.replaceAll(/\\u\{[0-9a-f]+\}|:\\|##\\\[/g, '')).not.toContain('\\')
      }),
    )
  })
})

describe('exact fields', () => {
  test('stand in pairs, old above new, with keys as they are', () => {
    const before = { manager: 'dana.weiss', department: 'Engineering', email: 'same@acme.example' }
    const after = { manager: null, department: 'Platform', email: 'same@acme.example' }
    expect(exactLines(change('update', 'change', 'a', 'A', before, after)).map(({ text }) => text)).toEqual([
      '- department: Engineering',
      '+ department: Platform',
      '- manager: dana.weiss',
      '+ manager: null',
    ])
  })

  test('tell the text "null" from nothing and an empty text from a missing one', () => {
    const one = change(
      'update',
      'change',
      'a',
      'A',
      { department: null, lastName: '' },
      { department: 'null', lastName: ' x' },
    )
    expect(exactLines(one).map(({ text }) => text)).toEqual([
      '- lastName: ""',
      '+ lastName: " x"',
      '- department: null',
      '+ department: "null"',
    ])
  })

  test('survive any values', () => {
    const texts = fc.option(fc.string({ unit: 'binary', maxLength: 20 }))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const lines = exactLines(change('update', 'change', 'a', 'A', { department: before }, { department: after }))
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const { text } of lines) expect(text).toMatch(/^[-+] department: .*$/u)
        expect(lines.length > 0).toBe(before !== after)
      }),
    )
  })
})

describe('values in Markdown', () => {
  test.each(['Zoë O’Connor', "D'Arcy", 'Dr. Jean-Luc Jr.', '山田 太郎', 'People Ops', 'Team 7'])(
    '%s stays as it is',
    (name) => {
      expect(markdown`${name}`.text).toBe(name)
    },
  )

  test.each(['@hr', '#1', 'GH-1', 'deadbee', 'a.b', 'x@y', '<b>', '*a*', ' a', 'a ', '-a', 'https://x', '\u3164x'])(
    '%j becomes code',
    (text) => {
      expect(markdown`${text}`.text).toMatch(/^`.*`$/)
    },
  )

  test('code is fenced longer than its back-ticks and holds no pipe', () => {
    expect(markdown`${'a``b|'}`.text).toBe('```a``b\\u{7c}```')
    expect(markdown`${'`'}`.text).toBe('`` ` ``')
    expect(markdown`${''}`.text).toBe('`(blank)`')
    // Beside the number of a step it would begin a list in the list.
    expect(markdown`3. ${'1. Ada'}`.text).toBe('3. `1. Ada`')
    expect(prose('1. Ada').text).toBe('`1.` Ada')
    expect(prose('All 3. Ada').text).toBe('All 3. Ada')
  })

  test('a message stays a sentence, with code for what is no word', () => {
    expect(prose('Ada (ada.k) has "x@y", #1 and @hr: run it!').text).toBe(
      'Ada (`ada.k`) has "`x@y`", `#1` and `@hr`: run it!',
    )
  })
})

test('a name is looked up among the names only, and never in a prototype', () => {
  const some = plan([], { names: { 'ada.king': 'Ada King' } })
  expect(nameOf(some, 'ada.king')).toBe('Ada King')
  expect(nameOf(some, 'constructor')).toBe('constructor')
  expect(nameOf(some, '__proto__')).toBe('__proto__')
  expect(nameOf(some, null)).toBe('none')
})

test('a plan that only adopts says that nothing is written, unless something is to come', () => {
  const adoptions = ['ann', 'bob'].map((key) => change('adopt', 'adopt', key, key, {}, {}))
  const later = { on: '2026-12-01', verb: 'leave', key: 'cid', name: 'Cid', values: { active: false } }
  const scheduled = [{ ...later, stands: { department: null, manager: null }, at: { file: 'a', line: 1, column: 1 } }]
  expect(headline(plan(adoptions)).text).toBe('Espalier plan: 2 accounts recognised; nothing is written')
  expect(headline(plan(adoptions, { scheduled } as never)).text).toBe(
    'Espalier plan: 2 accounts recognised, 1 scheduled',
  )
  const moved = change('move', 'move', 'ann', 'Ann', { manager: null }, { manager: 'bob' })
  expect(headline(plan([...adoptions, moved])).text).toBe('Espalier plan: 2 people change')
})

test('progress names failures only when there are some', () => {
  expect(progressLine(120, 400, 10, 1).text).toBe('applying 120 of 400 · 10 in flight · 1 failed')
  expect(progressLine(0, 400, 1, 0).text).toBe('applying 0 of 400 · 1 in flight')
})
