import { readdirSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { read, root } from '../support/docs.js'

/** A file of `src`, as a parser reads it. */
export interface Module {
  /** From the root of the repository. */
  readonly path: string
  readonly text: string
  /** What it imports, static, dynamic or for types only: paths from the root for files of ours, else names as written. */
  readonly imports: readonly string[]
  /** The names that it declares and exports. */
  readonly exports: readonly string[]
  /** Whether it has logic: something in it chooses, repeats or catches. Tables, types and plain glue do not. */
  readonly decides: boolean
}

/** Every file of TypeScript below a folder. */
export function modulesIn(folder: string): Module[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .toSorted()
    .map((name) => moduleAt(join(folder, name)))
}

function moduleAt(path: string): Module {
  const text = read(path)
  const program: unknown = parseAst(text, { lang: path.endsWith('.d.ts') ? 'dts' : 'ts' })
  const nodes = [...nodesIn(program)]
  const sources = nodes.flatMap(({ type, source }) =>
    importing.has(type) && isNode(source) && typeof source['value'] === 'string' ? [source['value']] : [],
  )
  const exports = nodes.flatMap(({ type, declaration }) =>
    type === 'ExportNamedDeclaration' && isNode(declaration) ? namesOf(declaration) : [],
  )
  return {
    path,
    text,
    imports: [...new Set(sources)].map((source) => targetOf(path, source)),
    exports,
    decides: nodes.some(({ type }) => deciding.has(type)),
  }
}

const deciding = new Set([
  'IfStatement',
  'ConditionalExpression',
  'SwitchStatement',
  'ForStatement',
  'ForOfStatement',
  'ForInStatement',
  'WhileStatement',
  'DoWhileStatement',
  'TryStatement',
])

const importing = new Set([
  'ImportDeclaration',
  'ExportNamedDeclaration',
  'ExportAllDeclaration',
  'ImportExpression',
  'TSImportType',
])

/** A path of ours from the root, or a library as it is named. */
function targetOf(path: string, source: string): string {
  return source.startsWith('.') ? normalize(join(dirname(path), source)).replace(/\.js$/, '.ts') : source
}

interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string'
}

function* nodesIn(value: unknown): Iterable<Node> {
  if (Array.isArray(value)) for (const one of value) yield* nodesIn(one)
  if (!isNode(value)) return
  yield value
  for (const one of Object.values(value)) yield* nodesIn(one)
}

function namesOf({ id, declarations }: Node): string[] {
  const ids = Array.isArray(declarations) ? declarations.map((one: unknown) => (isNode(one) ? one['id'] : null)) : [id]
  return ids.flatMap((one) => (isNode(one) && typeof one['name'] === 'string' ? [one['name']] : []))
}
