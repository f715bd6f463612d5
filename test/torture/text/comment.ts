import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A node of a tree of Markdown, as far as it matters here. */
interface Node {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Node[]
}

/** What a comment is to GitHub. */
export interface Comment {
  /** The kinds of nodes from top to bottom; words and code are the same, our HTML stands as it is. */
  readonly skeleton: string
  /** What GitHub would still make a mention, a reference or a link of, and every node that no comment of ours has. */
  readonly active: readonly string[]
}

const options = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

/** Nodes that only data could have brought in. */
const foreign = /^(?:link|image|definition|footnote|.*Reference|delete|emphasis|thematicBreak|break)/

/** In text, after entities are decoded, GitHub looks for people, teams, issues, commits and addresses. */
const reference = /@[\p{L}\p{Nd}]|#\d|\bGH-\d|\b[0-9a-f]{7,40}\b|www\.|:\/\/|[<>`*_~[\]]/iu

/** The head of an alert, a quotation in a colour, which is ours. */
const alert = /^\[!(?:CAUTION|IMPORTANT|WARNING|NOTE)\]\n/

export function readComment(markdown: string): Comment {
  const active: string[] = []
  const parts: string[] = []
  walk(fromMarkdown(markdown, options), parts, active)
  return { skeleton: parts.join(''), active }
}

function walk({ type, value = '', children }: Node, parts: string[], active: string[]): void {
  if (foreign.test(type)) active.push(type)
  if (type === 'text' && reference.test(value.replace(alert, ''))) active.push(`text ${JSON.stringify(value)}`)
  if (type === 'text' || type === 'inlineCode') {
    if (parts.at(-1) !== 'words ') parts.push('words ')
    return
  }
  parts.push(type === 'html' ? `${value} ` : `${type} `)
  if (children === undefined) return
  parts.push('(')
  for (const child of children) walk(child, parts, active)
  parts.push(')')
}
