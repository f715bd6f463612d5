import { keyNames, type WorkflowFile } from '../workflow.js'
import { unlikeExact } from './exact.js'

/**
 * In what a workflow differs from the one workflow that a comment may start, as `espalier init` writes it; null if in
 * nothing. Everyone who can read the repository can start it.
 */
export function unlikeAskedPlan(workflow: WorkflowFile): string | null {
  return unlikeExact(workflow, {
    command: 'plan',
    event: 'issue_comment',
    types: 'created',
    condition:
      "github.event.repository.private && github.event.issue.pull_request && startsWith(github.event.comment.body, '/espalier plan')",
    // The group of the plan of the same pull request.
    group: 'espalier-plan-${{ github.event.issue.number }}',
    queue: '',
    environments: ['espalier-plan'],
    variables: keyNames,
    actions: {
      'actions/checkout': ['fetch-depth', 'persist-credentials'],
      'actions/upload-artifact': ['name', 'path', 'archive', 'retention-days'],
    },
  })
}
