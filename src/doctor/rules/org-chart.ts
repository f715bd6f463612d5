import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at } from '../tree.js'
import { isAction, type WorkflowFile, type WorkflowStep } from '../workflow.js'

/** A plan on a pull request has its org chart page: uploaded as one file, and linked in the comment. */
export function judgeOrgChart({ file, jobs }: WorkflowFile): readonly Finding[] {
  return jobs
    .filter(({ command }) => command === 'plan')
    .flatMap(({ id, node, steps }) => {
      const missing = steps.some(uploadsPage)
        ? steps.some(({ linksPage }) => linksPage)
          ? null
          : `The job ${id} does not link the org chart page.`
        : `The job ${id} does not upload the org chart page.`
      return missing === null ? [] : [doctorFinding('no-org-chart', file, node, missing)]
    })
}

/** In a browser opens only what is no archive. */
export function uploadsPage(step: WorkflowStep): boolean {
  const input = at(step.node, 'with')
  const isPage = /^\$\{\{ *steps\.[\w-]+\.outputs\.page *\}\}$/.test(at(input, 'path').text ?? '')
  return isAction(step, 'actions/upload-artifact') && isPage && at(input, 'archive').text === 'false'
}
