import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A node of Markdown, as far as it matters here. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly lang?: string | null
  readonly depth?: number
  readonly children?: readonly Node[]
}

/** What a comment is to GitHub. */
export interface Seen {
  readonly headings: readonly string[]
  /** Tables as rows of cells. */
  readonly tables: readonly (readonly (readonly string[])[])[]
  /** The language of each fence. */
  readonly fences: readonly string[]
  /** Tags of HTML, as they stand there. */
  readonly tags: readonly string[]
  /** All words that are read. */
  readonly words: string
  /** Those of them that are read before anything is unfolded. */
  readonly open: string
}

/** Parses a comment as GitHub does. */
export function seenOnGithub(markdown: string): Seen {
  const root = fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }) as Node
  const all = below(root)
  return {
    headings: all.filter(({ type }) => type === 'heading').map(wordsOf),
    tables: all
      .filter(({ type }) => type === 'table')
      .map((table) => (table.children ?? []).map((row) => (row.children ?? []).map(wordsOf))),
    fences: all.filter(({ type }) => type === 'code').map(({ lang }) => lang ?? ''),
    tags: all.filter(({ type }) => type === 'html').flatMap(({ value = '' }) => value.match(/<\/?[a-z]+/g) ?? []),
    words: wordsOf(root),
    open: unfolded(root.children ?? [])
      .map(wordsOf)
      .join('\n'),
  }
}

/** What stands outside of each `<details>`; its ends are nodes of their own, beside what they hold. */
function unfolded(nodes: readonly Node[]): readonly Node[] {
  let depth = 0
  return nodes.filter(({ type, value = '' }) => {
    if (type !== 'html') return depth === 0
    depth += (value.match(/<details/g) ?? []).length - (value.match(/<\/details/g) ?? []).length
    return false
  })
}

const below = (node: Node): readonly Node[] => [node, ...(node.children ?? []).flatMap(below)]

function wordsOf(node: Node): string {
  if (node.type === 'html') return ''
  const inner = (node.children ?? []).map(wordsOf)
  return (
    node.value ??
    inner.join(['paragraph', 'tableCell', 'heading', 'emphasis', 'strong', 'link'].includes(node.type) ? '' : '\n')
  )
}
