import { code, markdown } from '../escaping/markdown.js'
import { words } from '../escaping/words.js'
import { commitLink, runLink, type PullContext } from './context.js'
import { markedPage, type MarkedPage } from './page.js'

/** The pull request changes no file of the chart, which is in `org`: what an earlier plan said no longer holds. */
export function untouchedPage(org: string, context: PullContext): MarkedPage {
  const { pull, head, base, baseBranch } = context
  return markedPage({ kind: 'plan', state: 'open', pull, risk: 'nothing', shows: '' }, [
    words`## Espalier plan: no file of the chart changes`,
    markdown`After the merge, ${code(org, 500)} is the same as on ${baseBranch} now, so this pull request changes nothing in Small Improvements. The service was not read.`,
    markdown`<sub>commit ${commitLink(head, context)} on ${baseBranch} ${commitLink(base, context)} · ${runLink(context)}</sub>`,
  ])
}
