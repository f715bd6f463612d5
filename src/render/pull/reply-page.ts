import { markdown, prose } from '../escaping/markdown.js'
import { words } from '../escaping/words.js'
import { runLink, type PullContext } from './context.js'
import { markedPage, type MarkedPage } from './page.js'

/** The answer to a comment that asked for a plan, and got none. */
export function replyPage(why: string, { pull, run }: Pick<PullContext, 'pull' | 'run'>): MarkedPage {
  return markedPage({ kind: 'reply', state: 'open', pull, risk: 'nothing', shows: '' }, [
    words`## Espalier plan: not planned again`,
    markdown`${prose(why)} The last plan stays as it is.`,
    markdown`<sub>answer to \`/espalier plan\` · ${runLink({ run })}</sub>`,
  ])
}
