/** A key that needs no quotes and no thought. Setting `__proto__` on an object does something else. */
export const plainKey = /^(?!__proto__$)\w[\w.-]{0,127}$/

const keyHere = /\w[\w.-]{0,127}:(?: |$)/my

/** Whether a key stands at this offset. */
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

/** A plain scalar inside of a flow collection. */
const atom = /^[\w(/.+$\xa1-\uffff](?: *[^ ,:#[\]{}])*$/

const [space, sharp] = [32, 35]

/** The value that fills a line from `at` to `end`, a comment aside; undefined if it is none of the simple forms. */
export function quickScalar(text: string, at: number, end: number): unknown {
  switch (text[at]) {
    case '"':
    case "'":
      return quoted(text, at, end)
    case '{':
      return flow(text, at, end, '}', mapOf)
    case '[':
      return flow(text, at, end, ']', listOf)
    default: {
      const value = text.slice(at, end)
      return common.test(value) ? plainOf(value, common) : plainOf(uncommented(value), plain)
    }
  }
}

function plainOf(text: string, pattern: RegExp): string | null | undefined {
  return !pattern.test(text) ? undefined : text === 'null' ? null : text
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

function quoted(text: string, at: number, end: number): string | undefined {
  const close = text.indexOf(text.charAt(at), at + 1)
  if (close === -1 || !isTail(text, close + 1, end)) return undefined
  const inner = text.slice(at + 1, close)
  return text[at] === '"' && inner.includes('\\') ? undefined : inner
}

/** Whether nothing but spaces and a comment follows. */
function isTail(text: string, start: number, end: number): boolean {
  let at = start
  while (text.charCodeAt(at) === space) at++
  return at === end || (start < at && at < end && text.charCodeAt(at) === sharp)
}

function flow(
  text: string,
  at: number,
  end: number,
  closer: string,
  read: (items: readonly string[]) => unknown,
): unknown {
  const close = text.indexOf(closer, at)
  if (close === -1 || !isTail(text, close + 1, end)) return undefined
  const inner = withoutSpaces(text.slice(at + 1, close))
  return read(inner === '' ? [] : inner.split(',').map((item) => withoutSpaces(item.replace(/^ +/, ''))))
}

function listOf(items: readonly string[]): unknown {
  const list = items.map((item) => plainOf(item, atom))
  return list.includes(undefined) ? undefined : list
}

function mapOf(items: readonly string[]): unknown {
  const map: Record<string, unknown> = {}
  for (const item of items) {
    const colon = item.indexOf(':')
    const key = item.slice(0, colon)
    if (colon === -1 || !plainKey.test(key) || map[key] !== undefined || item[colon + 1] !== ' ') return undefined
    const value = plainOf(item.slice(colon + 1).replace(/^ +/, ''), atom)
    if (value === undefined) return undefined
    map[key] = value
  }
  return map
}
