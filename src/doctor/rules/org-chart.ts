import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at } from '../tree.js'
import { isAction, type WorkflowFile, type WorkflowStep } from '../workflow.js'

/** An org chart page is uploaded as one file and, if it is that of a plan, linked in the comment. */
export function judgeOrgChart({ file, jobs }: WorkflowFile): readonly Finding[] {
  return jobs.flatMap(({ id, node, steps, command }) => {
    if (command !== 'plan' && command !== 'chart') return []
    const isLinked = command === 'chart' || steps.some(({ linksPage }) => linksPage)
    const missing = !steps.some(uploadsPage) ? 'upload' : isLinked ? null : 'link'
    const what = `The job ${id} does not ${missing} the org chart page.`
    return missing === null ? [] : [doctorFinding('no-org-chart', file, node, what)]
  })
}

/** In a browser opens only what is no archive. */
export function uploadsPage(step: WorkflowStep): boolean {
  const input = at(step.node, 'with')
  const isPage = /^\$\{\{ *steps\.[\w-]+\.outputs\.page *\}\}$/.test(at(input, 'path').text ?? '')
  return isAction(step, 'actions/upload-artifact') && isPage && at(input, 'archive').text === 'false'
}
