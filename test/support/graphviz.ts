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

/** The graphs as Graphviz reads and draws them, all in one run. Fails on any warning. */
export function graphsOf(graphs: readonly string[]): readonly DrawnGraph[] {
  const { error, status, stdout, stderr } = spawnSync('dot', ['-Tjson'], {
    input: graphs.join(''),
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  })
  if (error !== undefined) throw new Error('This test needs Graphviz: apt-get install graphviz', { cause: error })
  if (status !== 0 || stderr !== '') throw new Error(`Graphviz: exit ${status}: ${stderr.slice(0, 2_000)}`)
  const answers = stdout.split(/(?<=^\})\n(?=\{)/m).map((text) => drawnGraph(JSON.parse(text) as Answer))
  if (answers.length !== graphs.length) throw new Error(`Graphviz found ${answers.length} graphs in ${graphs.length}.`)
  return answers
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
