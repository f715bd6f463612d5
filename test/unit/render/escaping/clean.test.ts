import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../../src/render/escaping/clean.js'

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
    expect(clean('two\twords')).toBe(String.raw`two\twords`)
    expect(clean(':::x##[y')).toBe(String.raw`:\:\:x##\[y`)
  })

  test('is bounded, and never ends in half an escape or half a character', () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 }).map((text) => text.replaceAll('\\', ''))
    fc.assert(
      fc.property(texts, fc.integer({ min: 1, max: 40 }), (text, most) => {
        const shown = clean(text, most)
        expect(shown.length).toBeLessThanOrEqual(2 * most)
        expect(shown.search(/\p{Cs}/u)).toBe(-1)
        expect(shown.replaceAll(/\\u\{[0-9a-f]+\}|\\t|:\\|##\\\[/g, '')).not.toContain('\\')
      }),
    )
  })
})
