import { visible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'

/** A part of an XML document, such as an SVG picture, that a log can show. */
export type Xml = Safe<'xml'>

const { tag } = sink<'xml'>({ kind: 'xml', takes: ['xml'], harmless: escaped, between: () => '' })

/**
 * A foreign value may be in the text of an element and in an attribute in double quotes: xml`<text x="${a}">${b}</text>`.
 * Each line of ours starts with a tag, and a value holds no end of a line, so that no line is a command to a runner.
 */
export const xml = tag

/** No document may hold them, not even as a reference. */
const impossible = /[\ufffe\uffff]/g

/** The bracket is among them because a runner obeys `##[command]`. */
const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '[': '&#91;',
}

function escaped(text: string): string {
  return visible(text)
    .replaceAll(impossible, (one) => `\\u{${one.charCodeAt(0).toString(16)}}`)
    .replaceAll(/[&<>"'[]/g, (one) => references[one] ?? one)
}
