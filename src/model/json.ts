const [mostLevels, mostGroups, mostNames, mostCommas] = [64, 150_000, 100_000, 750_000]

/**
 * Why a text of JSON is not even parsed, in a few words; null if it may be. Looks at each byte once and keeps next to
 * nothing: to parse 8 MiB of brackets takes a second and half a gibibyte, and 8 MiB of names nearly as much. The plan of
 * 20,000 changes has 100,000 lists and objects, 20,000 names and 420,000 commas.
 */
export function overgrown(json: Uint8Array): string | null {
  if (isUtf16(json)) return 'it is in UTF-16: save it as UTF-8'
  const { length } = json
  let [levels, groups, names, commas] = [0, 0, 0, 0]
  for (let at = 0; at < length; at += 1) {
    const byte = json[at]
    if (byte === quote) at = endOfText(json, at)
    else if (byte === comma) commas += 1
    else if (byte === colon) names += 1
    else if (byte === closedList || byte === closedObject) levels -= 1
    else if (byte === openList || byte === openObject) {
      levels += 1
      groups += 1
      if (levels > mostLevels) return `it is nested deeper than ${mostLevels} levels`
    }
  }
  if (groups > mostGroups) return `it has more than ${mostGroups} lists and objects`
  if (names > mostNames && differentNames(json) > mostNames) return `it has more than ${mostNames} names`
  if (commas > mostCommas) return `it has more than ${mostCommas} values`
  return null
}

/** The text of bytes in UTF-8, without the byte order mark that an editor may have put before it. */
export function withoutMark(bytes: Buffer): string {
  const text = bytes.toString('utf8')
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}

/** Some editors and shells write UTF-16: it begins with a mark, or has a zero in its first two bytes. */
function isUtf16([first, second]: Uint8Array): boolean {
  return first === 0 || second === 0 || (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)
}

const [quote, backslash, comma, colon] = [0x22, 0x5c, 0x2c, 0x3a]
const [openList, closedList, openObject, closedObject] = [0x5b, 0x5d, 0x7b, 0x7d]

/** Where the text that begins at a quote ends. */
function endOfText(json: Uint8Array, start: number): number {
  const { length } = json
  let at = start + 1
  for (let byte = json[at]; at < length && byte !== quote; byte = json[at]) at += byte === backslash ? 2 : 1
  return at
}

/** How many names differ: most texts repeat a few. */
function differentNames(json: Uint8Array): number {
  const seen = new Uint8Array(slots)
  let [names, start, end] = [0, 0, 0]
  for (let at = 0; at < json.length; at += 1) {
    if (json[at] === quote) {
      start = at
      at = end = endOfText(json, at)
    } else if (json[at] === colon) names += newIn(seen, slotOf(json, start, end))
  }
  return names
}

/** A hash tells names apart: a few collide and count as one. */
const slots = 2 ** 20

function slotOf(json: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (json[at] ?? 0), 0x01000193)
  return hash >>> 12
}

function newIn(seen: Uint8Array, slot: number): 0 | 1 {
  if (seen[slot] === 1) return 0
  seen[slot] = 1
  return 1
}
