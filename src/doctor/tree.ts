import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node as YamlNode } from 'yaml'

/** A part of a workflow: a scalar, a map or a list, with the line where it begins. */
export interface TreeNode {
  readonly line: number
  /** A scalar as text, an empty one as ''; null for anything else. */
  readonly text: string | null
  /** The comment after it on its line. */
  readonly comment: string
  readonly map: ReadonlyMap<string, TreeNode>
  readonly list: readonly TreeNode[]
}

/** A missing part: it has no text, nothing in it, and line 0. */
const absent: TreeNode = { line: 0, text: null, comment: '', map: new Map(), list: [] }

/** A workflow has some hundred parts; with aliases, a few lines can make any number. */
const mostParts = 20_000

/** The tree of a YAML file. Throws an Error with the parser's sentence. */
export function parseTree(text: string): TreeNode {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', schema: 'failsafe' })
  const [mistake] = document.errors
  if (mistake !== undefined) throw new Error(mistake.message.split('\n', 1)[0] ?? '')
  let parts = 0
  return nodeOf(document.contents, 1, document, (node) => {
    if ((parts += 1) > mostParts) throw new Error('it has too many parts')
    return node.range === undefined || node.range === null ? 1 : lines.linePos(node.range[0]).line
  })
}

type LineOf = (node: YamlNode) => number

function nodeOf(node: unknown, line: number, document: Document, lineOf: LineOf): TreeNode {
  if (isAlias(node)) {
    lineOf(node)
    return { ...nodeOf(node.resolve(document), line, document, lineOf), line }
  }
  if (isMap(node)) {
    const map = new Map<string, TreeNode>()
    for (const { key, value } of node.items) {
      const begin = isScalar(key) ? lineOf(key) : line
      map.set(textOf(key), nodeOf(value, begin, document, lineOf))
    }
    return { ...absent, line, map }
  }
  if (isSeq(node)) {
    const list = node.items.map((item) => nodeOf(item, lineOf(item as YamlNode), document, lineOf))
    return { ...absent, line, list }
  }
  if (!isScalar(node)) return { ...absent, line, text: '' }
  return { ...absent, line, text: textOf(node), comment: node.comment ?? '' }
}

/** As it is written: 0, false and null are texts here. */
function textOf(node: unknown): string {
  return isScalar(node) && typeof node.value === 'string' ? node.value : ''
}

/** The part at a path of keys; `absent` if there is none. */
export function at(node: TreeNode, ...path: readonly string[]): TreeNode {
  return path.reduce((part, key) => part.map.get(key) ?? absent, node)
}

export function isPresent(node: TreeNode): boolean {
  return node !== absent
}

/** Every scalar of a part, in its order. */
export function scalarsOf(node: TreeNode): readonly TreeNode[] {
  if (node.text !== null) return [node]
  return [...node.map.values(), ...node.list].flatMap(scalarsOf)
}
