import type { ActionResult } from '../action-result.js'
import { notFor, type Job } from '../context.js'
import { filesOnly } from '../files-only.js'

/** `command: validate`: the files alone, as they would be after the merge. No key, and no request to the service. */
export async function validatePull(job: Job): Promise<ActionResult> {
  const { event } = job
  if (event.kind !== 'pull' && event.kind !== 'queue') throw notFor('validate', event, 'pull requests')
  return await filesOnly(job, 'HEAD', 'This step has no key: it checks only the files.')
}
