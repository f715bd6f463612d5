import { invisible } from '../../model/visible.js'

/** Signs of Markdown, HTML, snippets and addresses, and all that is no letter, digit or mark of a usual name. */
const unusual = /[^\p{L}\p{M}\p{Nd} '’,.()&-]+/gu
/** A dot that ends no word, or ends `www`: editors make a link of it. */
const linkingDot = /\.(?![ ,)]|$)|(?<![\p{L}\p{M}\p{Nd}])\.|(?<=www)\./giu
const most = 120

/**
 * A foreign text as an editor shows it beside what it completes: letters, digits and a few signs, so that no editor can
 * take it for Markdown, a link, a picture or a snippet, whichever of them it reads.
 */
export function editorText(text: string): string {
  const plain = text
    .slice(0, 2 * most)
    .replaceAll(unusual, ' ')
    .replaceAll(linkingDot, ' ')
  const words = plain.replaceAll(/ +/g, ' ').replaceAll(' ,', ',').trim()
  return words.length > most ? `${words.slice(0, most).trimEnd()}…` : words
}

/**
 * Whether an editor may offer a foreign value: it writes the value into the file. One that begins with a quotation mark
 * is inserted as it is, and one with the end of a line would add a line.
 */
export function isTypeable(value: string): boolean {
  return value.search(invisible) === -1 && !/^['"]/.test(value)
}
