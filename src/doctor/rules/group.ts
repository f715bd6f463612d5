import type { Finding } from '../../model/finding.js'
import { doctorFinding } from '../codes.js'
import { at } from '../tree.js'
import type { WorkflowFile } from '../workflow.js'
import { concurrencyOf, groupOf, writes } from './applying.js'

/** The group of the runs that write, as `espalier init` writes it. */
const usual = 'espalier-apply'

/** What else is, or could be, in the group of the runs that write. If a job writes, its whole run is in the group. */
export function judgeGroup(workflows: readonly WorkflowFile[]): readonly Finding[] {
  const ours = groupsOf(workflows)
  return workflows.flatMap((workflow) => {
    const { file, root, jobs } = workflow
    const others = jobs.filter((job) => !writes(job)).map(({ node }) => node)
    return [...(jobs.some(writes) ? [] : [root]), ...others]
      .map((node) => at(node, 'concurrency'))
      .filter((concurrency) => ours.some((group) => mayBe(group, groupOf(concurrency), workflow)))
      .map((concurrency) =>
        doctorFinding(
          'shared-group',
          file,
          concurrency,
          `The group "${groupOf(concurrency)}" is that of the runs that write, or could be.`,
        ),
      )
  })
}

/** A group that is made by an expression has a finding of its own. */
function groupsOf(workflows: readonly WorkflowFile[]): readonly string[] {
  const named = workflows.flatMap((workflow) =>
    workflow.jobs.filter(writes).map((job) => groupOf(concurrencyOf(workflow, job))),
  )
  return [...new Set([usual, ...named.filter((group) => group !== '' && !group.includes('${{'))])]
}

/** With more expressions than this it takes too long to tell, so the names may be the same. */
const mostExpressions = 3

/** GitHub ignores the case of letters here. */
function mayBe(ours: string, group: string, workflow: WorkflowFile): boolean {
  const parts = group.split(/\$\{\{([\s\S]*?)\}\}/)
  if (parts.length > 2 * mostExpressions + 1) return true
  const pattern = parts.map((part, place) => (place % 2 === 0 ? literal(part) : comesTo(part.trim(), workflow)))
  return new RegExp(`^\\s*${pattern.join('')}\\s*$`, 'i').test(ours)
}

/** The possible values of an expression, as a pattern: anything, unless they are known. */
function comesTo(expression: string, { file, root }: WorkflowFile): string {
  if (expression === 'github.workflow') return literal(at(root, 'name').text ?? file)
  if (expression === 'github.ref') return 'refs/.*'
  if (expression === 'github.sha') return '[0-9a-f]{40}'
  if (/^github\.(?:run_id|run_number|event\.number|event\.(?:pull_request|issue)\.number)$/.test(expression))
    return '\\d*'
  return '[\\s\\S]*'
}

function literal(text: string): string {
  return text.replaceAll(/[\\^$.*+?|()[\]{}]/g, String.raw`\$&`)
}
