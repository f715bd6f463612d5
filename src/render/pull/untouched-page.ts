import { code, markdown, markerOf, type Markdown } from '../escaping/markdown.js'
import { words } from '../escaping/words.js'
import { commitLink, runLink, type PullContext } from './context.js'

/** The pull request changes no file of the chart, which is in `org`: what an earlier plan said no longer holds. */
export function untouchedPage(org: string, context: PullContext): Markdown {
  const { pull, head, base, baseBranch } = context
  const marker = markerOf({ kind: 'plan', state: 'open', pull, risk: 'nothing', shows: '' })
  const parts = [
    words`## Espalier plan: no file of the chart changes`,
    markdown`After the merge, ${code(org, 500)} is the same as on ${baseBranch} now, so this pull request changes nothing in Small Improvements. The service was not read.`,
    markdown`<sub>commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)} · ${runLink(context)}</sub>`,
  ]
  return markdown`${marker}\n${markdown.join(parts, '\n\n')}\n`
}
