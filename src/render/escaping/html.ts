import { visible } from '../../model/visible.js'
import { pageScript, pageScriptHash, pageStyle, pageStyleHash } from '#page/assets'
import type { DataBlock } from './data-block.js'
import { sink, type Safe } from './safe.js'

/** A part of an HTML document, which a log can show: no line of it is a command to a runner. */
export type Html = Safe<'html'>

const { tag, made } = sink<'html'>({
  kind: 'html',
  takes: ['html'],
  harmless: escaped,
  between: () => '',
})

/**
 * A part of an HTML document. A foreign value may be in the text of an element and in an attribute in double quotes:
 * html`<td title="${a}">${b}</td>`. Never in a script, a style or the name of anything, and an address only as a `Url`.
 */
export const html = tag

/** The bracket is among them because a runner obeys `##[command]`. */
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
  '[': '&#91;',
}

function escaped(text: string): string {
  return visible(text).replaceAll(/[&<>"'`[]/g, (character) => entities[character] ?? character)
}

/** The only style of a page, and its only script, which are ours. */
export const styleElement = made(`<style>${pageStyle}</style>`)
export const scriptElement = made(`<script>${pageScript}</script>`)

/** The policy of a page: its own script and style, by their hashes, and nothing else from anywhere. */
export const policyElement = made(
  `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'sha256-${pageScriptHash}'; style-src 'sha256-${pageStyleHash}'; base-uri 'none'; form-action 'none'">`,
)

/** The data of a page. Nothing runs it: the script reads it. */
export function dataElement(data: DataBlock): Html {
  return made(`<script type="application/json" id="chart">${data.text}</script>`)
}
