import { expect, test } from 'vitest'
import { readXml } from '../../../src/hr/xml.js'

function texts(xml: string): readonly string[] {
  const found: string[] = []
  readXml(xml, {
    open: (name, attributes) => found.push(`<${name} ${JSON.stringify(attributes())}>`),
    close: (name) => found.push(`</${name}>`),
    text: (text) => found.push(text),
  })
  return found
}

test('names come without a prefix, and texts with their letters', () => {
  expect(texts('<x:a xmlns:x="y" r="A1&quot;"><![CDATA[<b>]]>&lt;&amp;&#128512;&#x1F600;&#xE4;</x:a>')).toEqual([
    '<a {"xmlns:x":"y","r":"A1\\""}>',
    '<b>',
    '<&😀😀ä',
    '</a>',
  ])
})

test('entities of a document type stay as they are written', () => {
  expect(texts('<!DOCTYPE a [<!ENTITY b "bbbb">]><a>&b;&#1114112;</a>').at(1)).toBe('&b;&#1114112;')
})

test('what is not well-formed throws', () => {
  expect(() => texts('<a><b></a>')).toThrow(/clos/)
})
