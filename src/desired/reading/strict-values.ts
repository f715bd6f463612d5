import type * as yamlLibrary from 'yaml'
import type { Node, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml'
import { hiddenIn } from './hidden.js'
import { mark, type Marks } from './marks.js'
import { isNull } from './nulls.js'
import { hiddenCharacter, type SyntaxIssue } from './syntax-issue.js'

/** The library, loaded when a file needs it: that takes 25 ms, and most charts are read without it. */
export type Yaml = typeof yamlLibrary

/**
 * The value of a node: objects with own properties only, arrays, text, and null for a plain `null` or `~`. An empty value is
 * an empty text. What a chart must not hold is added to `wrong`; then the value must not be used. The place of
 * everything is added to `marks`.
 */
export function valueOf(yaml: Yaml, node: unknown, wrong: SyntaxIssue[], marks: Marks): unknown {
  if (yaml.isMap(node)) return mapOf(yaml, node, wrong, marks)
  if (yaml.isSeq(node)) return listOf(yaml, node, wrong, marks)
  return yaml.isScalar(node) ? textOf(node, wrong) : ''
}

function listOf(yaml: Yaml, list: YAMLSeq, wrong: SyntaxIssue[], marks: Marks): unknown[] {
  const result: unknown[] = []
  for (const [index, item] of list.items.entries()) {
    result.push(valueOf(yaml, item, wrong, marks))
    const start = nodeStart(item as Node)
    mark(marks, result, index, start, start)
  }
  return result
}

function textOf(node: Scalar, wrong: SyntaxIssue[]): string | null {
  const text = String(node.value)
  const hidden = hiddenIn(text)
  if (hidden !== null) wrong.push(hiddenCharacter(hidden.name, nodeStart(node)))
  return node.type === 'PLAIN' && isNull(text) ? null : text
}

function mapOf(yaml: Yaml, map: YAMLMap, wrong: SyntaxIssue[], marks: Marks): Record<string, unknown> {
  const result: Record<string, unknown> = {}
  for (const pair of map.items) {
    const key = keyOf(pair)
    const mistake = keyMistake(pair, key, result)
    if (mistake !== null) wrong.push(mistake)
    // Defined, not assigned: `__proto__` must become a property like any other, which the schema then rejects.
    const value = valueOf(yaml, pair.value, wrong, marks)
    if (mistake?.holder !== undefined) continue
    Object.defineProperty(result, key, { value, writable: true, enumerable: true, configurable: true })
    const start = nodeStart(pair.key as Node)
    mark(marks, result, key, start, (pair.value as Node | null)?.range?.[0] ?? start)
  }
  return result
}

/** The text of a key. The parser has made sure that it is a scalar. */
export function keyOf(pair: Pair): string {
  return (pair.key as Scalar<string> | null)?.value ?? ''
}

function keyMistake(pair: Pair, key: string, before: object): SyntaxIssue | null {
  const node = pair.key as Scalar
  const offset = nodeStart(node)
  const hidden = hiddenIn(key)
  if (hidden !== null) return hiddenCharacter(hidden.name, offset)
  if (key.normalize('NFC') !== key) return { code: 'hidden-character', message: decomposed, offset }
  if (key === '<<' && node.type === 'PLAIN') return { code: 'yaml-feature', message: merge, offset }
  if (!Object.hasOwn(before, key)) return null
  return { code: 'duplicate-key', message: `"${key}" is here twice. Keep one of the two.`, offset, holder: before, key }
}

const decomposed = 'This name has a letter that is made of two characters, as some systems write ä. Type it again.'
const merge = 'A merge key (<<) is not allowed: a chart says everything in full. Write the fields themselves.'

/** Where a node starts. */
export function nodeStart(node: Node | null | undefined): number {
  return node?.range?.[0] ?? 0
}
