import { spawnSync } from 'node:child_process'

/** A graph as Graphviz has drawn it. */
export interface DrawnGraph {
  /** The nodes with the lines of text that are drawn in them. */
  readonly nodes: readonly { readonly name: string; readonly lines: readonly string[] }[]
  /** By the names of their nodes. */
  readonly edges: readonly (readonly [from: string, to: string])[]
}

interface Answer {
  readonly objects?: readonly {
    readonly name: string
    readonly _ldraw_?: readonly { readonly op: string; readonly text?: string }[]
  }[]
  readonly edges?: readonly { readonly tail: number; readonly head: number }[]
}

/** A graph as Graphviz reads and draws it, with a run of its own: 2.43 frees memory twice after many graphs. Fails on any warning. */
export function graphOf(graph: string): DrawnGraph {
  const { error, status, stdout, stderr } = spawnSync('dot', ['-Tjson'], {
    input: graph,
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error !== undefined) throw new Error('This test needs Graphviz: apt-get install graphviz', { cause: error })
  if (status !== 0 || stderr !== '') throw new Error(`Graphviz: exit ${status}: ${stderr.slice(0, 2_000)}`)
  return drawnGraph(JSON.parse(stdout) as Answer)
}

function drawnGraph({ objects = [], edges = [] }: Answer): DrawnGraph {
  return {
    nodes: objects.map(({ name, _ldraw_ = [] }) => ({
      name,
      lines: _ldraw_.flatMap(({ op, text }) => (op === 'T' && text !== undefined ? [text] : [])),
    })),
    edges: edges.map(({ tail, head }) => [objects[tail]?.name ?? '', objects[head]?.name ?? '']),
  }
}
