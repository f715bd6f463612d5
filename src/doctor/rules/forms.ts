import type { WorkflowFile } from '../workflow.js'
import { unlikeExact } from './exact.js'

/**
 * In what a workflow differs from the one workflow that an issue may start, as `espalier init` writes it; null if in
 * nothing. Everyone who can read the repository can start it. It has no key; an environment of its own may hold that of an
 * app which opens the pull requests.
 */
export function unlikeForms(workflow: WorkflowFile): string | null {
  return unlikeExact(workflow, {
    command: 'form',
    event: 'issues',
    types: 'opened, edited, reopened',
    condition: "github.event.repository.private && startsWith(github.event.issue.title, '[org] ')",
    group: 'espalier-form-${{ github.event.issue.number }}',
    queue: '',
    environments: ['', 'espalier-propose'],
    variables: [],
    actions: {
      'actions/checkout': ['fetch-depth', 'persist-credentials'],
      'actions/create-github-app-token': ['app-id', 'client-id', 'private-key'],
    },
  })
}
