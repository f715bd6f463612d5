import { parse, type DefaultTreeAdapterTypes } from 'parse5'

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document

/** What a parser of HTML finds in a document. */
export interface Markup {
  /** How often each kind of element is there: its name and the names of its attributes. */
  readonly elements: Readonly<Record<string, number>>
  /** The text of each `bdi`. */
  readonly isolated: readonly string[]
  readonly comments: number
}

/** Reads a document as a browser does that runs scripts, or as one that does not. */
export function markupOf(document: string, scripting: boolean): Markup {
  const elements: Record<string, number> = {}
  const isolated: string[] = []
  let comments = 0
  const rest: Node[] = [parse(document, { scriptingEnabled: scripting })]
  for (let node = rest.pop(); node !== undefined; node = rest.pop()) {
    if (node.nodeName === '#comment') comments += 1
    if ('tagName' in node) {
      const name = [node.tagName, ...node.attrs.map((one) => one.name)].join(' ')
      elements[name] = (elements[name] ?? 0) + 1
      if (node.tagName === 'bdi')
        isolated.push(node.childNodes.map((one) => ('value' in one ? one.value : '<')).join(''))
    }
    if ('childNodes' in node) rest.push(...node.childNodes)
  }
  return { elements, isolated, comments }
}

/** The text of the element `script` with this id. */
export function dataIn(document: string): string {
  return /<script type="application\/json" id="chart">([^<]*)<\/script>/.exec(document)?.[1] ?? ''
}
