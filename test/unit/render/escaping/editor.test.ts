import * as fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { expect, test } from 'vitest'
import { editorText } from '../../../../src/render/escaping/editor.js'

test.each([
  ["Grace O'Brien-Müller, R&D", "Grace O'Brien-Müller, R&D"],
  ['Dr. Grace Hopper Jr., Ops', 'Dr. Grace Hopper Jr., Ops'],
  ['ქეთი, 工程', 'ქეთი, 工程'],
  ['[here](https://evil.example)', 'here (https evil example)'],
  ['![x](//evil.example/a.png) www.evil.example', 'x ( evil example a png) www evil example'],
  ['<img src=x> `a` ${1:b} $2', 'img src x a 1 b 2'],
  ['a\n\n# b\u202ec', 'a b c'],
])('%j is shown as %j', (text, shown) => {
  expect(editorText(text)).toBe(shown)
})

test('whatever the text is, Markdown makes one paragraph of plain words of it behind a word', () => {
  const signs = fc.constantFrom(
    ...Array.from('[]()<>!`*_~#&;:@/\\.$ {}|"\'\n=-+'),
    'www.',
    'http://',
    'a',
    '1',
    '\u202e',
    '&lt',
  )
  fc.assert(
    fc.property(fc.string({ unit: signs, maxLength: 80 }), (text) => {
      const { children } = fromMarkdown(`Name ${editorText(text)}`, {
        extensions: [gfm()],
        mdastExtensions: [gfmFromMarkdown()],
      })
      const [paragraph, ...more] = children
      expect(more).toEqual([])
      expect(paragraph?.type === 'paragraph' && paragraph.children.every(({ type }) => type === 'text')).toBe(true)
      expect(editorText(text)).not.toMatch(/[$\p{C}\n]/u)
    }),
    { numRuns: 2_000 },
  )
})
