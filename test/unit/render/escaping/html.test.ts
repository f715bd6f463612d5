import { expect, test } from 'vitest'
import { html } from '../../../../src/render/escaping/html.js'

test('HTML: in the text of an element and in a quoted attribute', () => {
  const cell = html`<td title="${'"><b>'}">${"R&D's\u0000"}</td>`
  expect(cell.text).toBe('<td title="&quot;&gt;&lt;b&gt;">R&amp;D&#39;s\\u{0}</td>')
  expect(html`<tr>${cell}</tr>`.text).toBe(`<tr>${cell.text}</tr>`)
})

test('HTML: a log shows it, and obeys nothing in it', () => {
  expect(html`<b>${'##[error]a'}</b>`.text).toBe('<b>##&#91;error]a</b>')
})
