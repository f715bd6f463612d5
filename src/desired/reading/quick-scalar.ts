import { hasHidden } from './hidden.js'
import { isNull } from './nulls.js'

/** A key that needs no quotes or escapes. Setting `__proto__` on an object does something else. */
export const plainKey = /^(?!__proto__$)\w[\w.-]{0,127}$/

const keyHere = /\w[\w.-]{0,127}:(?: |$)/my

/** Whether a key is at this offset. */
export function quickKey(text: string, at: number): boolean {
  keyHere.lastIndex = at
  return keyHere.test(text)
}

/**
 * A plain scalar: a first character that starts nothing else, then anything but `: ` and ` #`, which end it. Spaces
 * inside stay, as the strict reader has it.
 */
const plain = /^[\w(/.+$\xa1-\uffff](?: *(?:[^ :#]|:(?=[^ ])|(?<! )#))*$/

/** Nearly all plain scalars: words of letters, digits and a few signs, with one space between. A cheaper test. */
const common = /^[\w\xa1-\uffff][\w.@\xa1-\uffff-]*(?: [\w.@\xa1-\uffff-]+)*$/

const [space, sharp] = [32, 35]

/** The value that fills a line from `at` to `end`, a comment aside; undefined if it is none of the simple forms. */
export function quickScalar(text: string, at: number, end: number): string | null | undefined {
  const first = text[at]
  if (first === '"' || first === "'") {
    const read = quoted(text, at, end)
    return read === undefined || !isTail(text, read.end, end) ? undefined : read.value
  }
  const line = text.slice(at, end)
  if (common.test(line)) return isNull(line) ? null : line
  const value = uncommented(line)
  if (isNull(value)) return null
  return plain.test(value) ? value : undefined
}

function uncommented(text: string): string {
  const comment = text.indexOf(' #')
  return withoutSpaces(comment === -1 ? text : text.slice(0, comment))
}

/** Without the spaces at the end. `trim` would take other white space too, and that belongs to the value. */
function withoutSpaces(text: string): string {
  let end = text.length
  while (text.charCodeAt(end - 1) === space) end--
  return end === text.length ? text : text.slice(0, end)
}

/** What JSON can say in double quotes, YAML says in the same way. */
const json = /"(?:[^"\\\r\n]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y

/** The text in quotes that starts at `at`, and where it ends; undefined if it does not end in this line. */
export function quoted(text: string, at: number, end: number): { value: string; end: number } | undefined {
  if (text[at] === '"') {
    const near = text.indexOf('"', at + 1)
    if (near === -1 || near >= end) return undefined
    const inner = text.slice(at + 1, near)
    return inner.includes('\\') ? escaped(text, at) : { value: inner, end: near + 1 }
  }
  let close = text.indexOf("'", at + 1)
  while (close !== -1 && text[close + 1] === "'") close = text.indexOf("'", close + 2)
  if (close === -1 || close >= end) return undefined
  return { value: text.slice(at + 1, close).replaceAll("''", "'"), end: close + 1 }
}

function escaped(text: string, at: number): { value: string; end: number } | undefined {
  json.lastIndex = at
  const [written] = json.exec(text) ?? []
  if (written === undefined) return undefined
  const value = JSON.parse(written) as string
  return hasHidden(value) ? undefined : { value, end: at + written.length }
}

/** Whether nothing but spaces and a comment follows. */
export function isTail(text: string, start: number, end: number): boolean {
  let at = start
  while (text.charCodeAt(at) === space) at++
  return at === end || (start < at && at < end && text.charCodeAt(at) === sharp)
}
