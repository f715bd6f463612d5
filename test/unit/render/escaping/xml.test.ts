import { expect, test } from 'vitest'
import { xml } from '../../../../src/render/escaping/xml.js'

test('XML: in the text of an element and in a quoted attribute', () => {
  const box = xml`<text class="${'"><b>'}">${"R&D's ]]>\u0000\uffff ##[x]"}</text>`
  expect(box.text).toBe('<text class="&quot;&gt;&lt;b&gt;">R&amp;D&#39;s ]]&gt;\\u{0}\\u{ffff} ##&#91;x]</text>')
  expect(xml`<g>${box}</g>`.text).toBe(`<g>${box.text}</g>`)
})
