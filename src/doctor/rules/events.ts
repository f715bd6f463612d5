import type { WorkflowFile } from '../workflow.js'
import { unlikeExact } from './exact.js'

/**
 * In what a workflow differs from the one workflow that an event of another program may start, as `espalier init` writes
 * it; null if in nothing. Everyone with a token that may write to the repository can start it. It has no key of the service:
 * its environment may hold the webhook of a chat, and the key of an app which opens the pull requests.
 */
export function unlikeEvents(workflow: WorkflowFile): string | null {
  return unlikeExact(workflow, {
    command: 'event',
    event: 'repository_dispatch',
    types: 'espalier-scim',
    condition: 'github.event.repository.private',
    group: 'espalier-event',
    queue: 'max',
    environments: ['', 'espalier-propose'],
    variables: ['ESPALIER_NOTICE_URL'],
    actions: {
      'actions/checkout': ['fetch-depth', 'persist-credentials'],
      'actions/create-github-app-token': ['app-id', 'client-id', 'private-key'],
    },
  })
}
