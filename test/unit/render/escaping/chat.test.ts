import { array, assert, constantFrom, oneof, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { chat, chatLink } from '../../../../src/render/escaping/chat.js'
import { addressOn } from '../../../../src/render/escaping/url.js'
import { words } from '../../../../src/render/escaping/words.js'

test.each([
  ['Lena Fischer-O’Hara Jr.', 'Lena Fischer-O’Hara Jr.'],
  ['<!channel>', String.raw`\u{3c}\u{21}channel\u{3e}`],
  ['<https://evil.example|Ada>', String.raw`\u{3c}https\u{3a}\u{2f}\u{2f}evil\u{2e}example\u{7c}Ada\u{3e}`],
  ['&lt;!here&gt;', String.raw`\u{26}lt\u{3b}\u{21}here\u{26}gt\u{3b}`],
  ['*b* _i_ ~s~ `c` :x:', String.raw`\u{2a}b\u{2a} \u{5f}i\u{5f} \u{7e}s\u{7e} \u{60}c\u{60} \u{3a}x\u{3a}`],
  ['[a](b) @all #all', String.raw`\u{5b}a\u{5d}\u{28}b\u{29} \u{40}all \u{23}all`],
  ['a\nb\u{202e}c\u{3164}', String.raw`a\u{a}b\u{202e}c\u{3164}`],
  ['\ud800', String.raw`\u{d800}`],
  ['', '(blank)'],
])('a value in a chat: %j', (value, shown) => {
  expect(chat`${value}`.text).toBe(shown)
})

/** What no chat reads as anything but text, and our own escapes and cut. */
const inert = /^(?:[\p{L}\p{M}\p{Nd} '’-]|\.(?= |$)|\\u\{[0-9a-f]{1,6}\}|…$)*$/u

test('no text is more than words in a chat, nor longer than a value', () => {
  const signs = constantFrom(
    ...Array.from('<>&|!@#*_~`:/.\\[](){}"=\n\r\u{200d}\u{feff}\u{2028}'),
    'http',
    '!here',
    'a',
    '💩',
    '\ud83d',
  )
  const texts = oneof(
    string({ unit: 'binary' }),
    array(signs, { maxLength: 300 }).map((all) => all.join('')),
  )
  assert(
    property(texts, (text) => {
      const shown = chat`${text}`.text
      expect(shown === '(blank)' || inert.test(shown), JSON.stringify(shown)).toBe(true)
      expect(shown.length).toBeLessThanOrEqual(201)
    }),
    { numRuns: 5_000 },
  )
})

test('a link of ours is the only thing in brackets', () => {
  const to = addressOn('https://github.com', ['acme', 'a|b>c&d'])
  expect(to === null ? null : chatLink(words`the run`, to).text).toBe('<https://github.com/acme/a%7Cb%3Ec%26d|the run>')
})
