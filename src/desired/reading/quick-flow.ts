import { mark, type Marks } from './marks.js'
import { isNull } from './nulls.js'
import { plainKey, quoted } from './quick-scalar.js'

/** A part of a line in which a collection is read. */
interface Flow {
  readonly text: string
  /** The offset of the next character to read. */
  at: number
  readonly end: number
  readonly marks: Marks | null
  /** How many values were read. */
  values: number
}

/** What a collection of one line holds, where it ends, and how many values are in it. */
export interface QuickFlow {
  readonly value: object
  readonly end: number
  readonly values: number
}

/** A collection within a collection within a collection: more in one line is not usual. */
const deepest = 3

/** The collection that starts at `at`; undefined if it is none of the simple forms, or does not end in this line. */
export function quickFlow(text: string, at: number, end: number, marks: Marks | null): QuickFlow | undefined {
  const flow: Flow = { text, at, end, marks, values: 0 }
  const value = readCollection(flow, 1)
  return value === undefined ? undefined : { value, end: flow.at, values: flow.values }
}

function readCollection(flow: Flow, depth: number): object | undefined {
  const isMap = flow.text[flow.at] === '{'
  const closer = isMap ? '}' : ']'
  const holder = (isMap ? {} : []) as Record<string | number, unknown>
  if (depth > deepest) return undefined
  flow.at++
  skipSpaces(flow)
  if (flow.text[flow.at] === closer) return closed(flow, holder)
  for (let index = 0; ; index++) {
    const start = flow.at
    const name = isMap ? readKey(flow) : index
    if (name === undefined || Object.hasOwn(holder, name)) return undefined
    const from = flow.at
    const value = readValue(flow, depth)
    if (value === undefined) return undefined
    holder[name] = value
    flow.values++
    if (flow.marks !== null) mark(flow.marks, holder, name, start, from)
    skipSpaces(flow)
    const next = flow.at < flow.end ? flow.text[flow.at] : undefined
    if (next === closer) return closed(flow, holder)
    if (next !== ',') return undefined
    flow.at++
    skipSpaces(flow)
  }
}

function closed(flow: Flow, holder: object): object {
  flow.at++
  return holder
}

/** A key, its colon and the spaces behind it. */
function readKey(flow: Flow): string | undefined {
  const colon = flow.text.indexOf(':', flow.at)
  if (colon === -1 || colon >= flow.end || flow.text[colon + 1] !== ' ') return undefined
  const key = flow.text.slice(flow.at, colon)
  if (!plainKey.test(key)) return undefined
  flow.at = colon + 1
  skipSpaces(flow)
  return key
}

/** A plain scalar inside of a flow collection. */
const atom = /~(?= *[,}\]])|[\w(/.+$\xa1-\uffff](?: *[^ \r\n,:#[\]{}])*/y

function readValue(flow: Flow, depth: number): unknown {
  const first = flow.text[flow.at]
  if (first === '{' || first === '[') return readCollection(flow, depth + 1)
  if (first === '"' || first === "'") {
    const read = quoted(flow.text, flow.at, flow.end)
    if (read !== undefined) flow.at = read.end
    return read?.value
  }
  atom.lastIndex = flow.at
  const [text] = atom.exec(flow.text) ?? []
  if (text === undefined) return undefined
  flow.at += text.length
  return isNull(text) ? null : text
}

function skipSpaces(flow: Flow): void {
  while (flow.text.charCodeAt(flow.at) === 32) flow.at++
}
