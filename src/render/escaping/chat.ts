import { invisible } from '../../model/visible.js'
import { sink, type Safe } from './safe.js'
import type { Url } from './url.js'
import type { Words } from './words.js'

/** A line of a message for Slack or Teams, in which a value is never more than words. */
export type Chat = Safe<'chat'>

const { tag, made } = sink<'chat', 'words'>({
  kind: 'chat',
  takes: ['chat', 'words'],
  harmless: valueText,
  between: () => '',
})

/** Foreign values become words: no mention, link, emoji or format is left in them. */
export const chat = tag

/** A link as Slack writes it. */
export function chatLink(label: Words, to: Url): Chat {
  return made(`<${to.text.replaceAll('&', '&amp;')}|${label.text}>`)
}

const most = 200

/**
 * Letters, marks, digits, blanks, apostrophes, hyphens and dots that end a word stay as they are. Everything else is a
 * visible escape, because chats have no way to quote: Slack decodes only its own brackets, and each of them finds
 * addresses, mentions (`@`, `<!`), emoji (`:x:`) and formats in plain text.
 */
function valueText(text: string): string {
  const characters = Array.from(text.slice(0, 2 * most))
  const shown = characters.map((one, at) => (isPlain(one, characters[at + 1]) ? one : escaped(one)))
  let kept = ''
  for (const one of shown) {
    if (kept.length + one.length > most) return `${kept}…`
    kept += one
  }
  return kept === '' ? '(blank)' : kept
}

const plain = /^[\p{L}\p{M}\p{Nd} '’-]$/u

function isPlain(one: string, next = ' '): boolean {
  return one === '.' ? next === ' ' : plain.test(one) && one.search(invisible) === -1
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`
}
