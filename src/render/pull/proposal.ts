import { code, markdown, type Markdown } from '../escaping/markdown.js'
import { printed, type Printed } from '../escaping/printed.js'
import { plainTitle } from '../plain-title.js'
import { words } from '../escaping/words.js'
import { whenWords, type ProposalPage, type Speaker } from './issues.js'
import { markedPage, type MarkedPage } from './page.js'

/**
 * The texts as they are sent. `startsChecks`: an app opens it. A pull request that the token of a job opens starts no
 * checks, and then it says what to click.
 */
export function proposalText(
  { title, body }: ProposalPage,
  startsChecks: boolean,
): { readonly title: string; readonly body: string } {
  const whole = startsChecks ? body : markdown`${body}\n${noChecks}\n`
  return { title: plainTitle(title.text), body: whole.text.replace(skips, '($1)') }
}

const noChecks = words`GitHub starts no checks on a pull request that a workflow opened. If this page offers to approve the workflows, do that. If not, close this pull request and open it again.`

/**
 * Title and text may become the message of the merge, and GitHub starts no workflow for a commit whose message has one
 * of these: a name in the chart must not be able to stop an apply.
 * https://docs.github.com/en/actions/how-tos/manage-workflow-runs/skip-workflow-runs
 */
const skips = /\[(skip ci|ci skip|no ci|skip actions|actions skip)\]/gi

/** The comment when one is closed. */
export function withdrawnNote(speaker: Speaker): Markdown {
  return markdown`Closed: there is nothing left to propose (${whenWords(speaker)}). The next difference opens a new pull request.\n`
}

/** The comment when other people have pushed to its branch, and something else is to be proposed now. */
export function leftNote(pull: number, branch: string, speaker: Speaker): MarkedPage {
  return markedPage({ kind: 'proposal', state: 'open', pull, risk: 'nothing', shows: '' }, [
    markdown`Other people have pushed to ${code(branch)}, so Espalier no longer changes this pull request. It would propose something else now (${whenWords(speaker)}).`,
    words`**What to do:** merge this pull request, or close it. The next run then opens a new one, if anything is left to propose.`,
  ])
}

/** The same, on the page of the run. */
export function leftWarning(branch: string): Printed {
  return printed`Other people have pushed to the branch ${branch}, so Espalier left it alone. Merge its pull request, or close it: the next run then opens a new one, if anything is left to propose.`
}
