import { visible } from '../../model/visible.js'
import { sink } from './safe.js'

const { tag } = sink<'html'>({ kind: 'html', takes: ['html'], harmless: escaped, between: () => '' })

/**
 * A part of an HTML document. A foreign value may be in the text of an element and in an attribute in double quotes:
 * html`<td title="${a}">${b}</td>`. Never in a script, a style or the name of anything, and an address only as a `Url`.
 */
export const html = tag

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

function escaped(text: string): string {
  return visible(text).replaceAll(/[&<>"'`]/g, (character) => entities[character] ?? character)
}
