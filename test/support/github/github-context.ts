import type { Run, Runner } from './actions.js'

/** The context `github`, but for what belongs to one job. */
export function githubOf({ facts, machine }: Runner, run: Run, attempt: number): Readonly<Record<string, unknown>> {
  const { event, workflow, id } = run
  return {
    event: event.payload,
    event_name: event.name,
    repository: facts.repository,
    repository_owner: facts.repository.split('/')[0],
    sha: event.sha,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|tags|pull)\//, ''),
    head_ref: event.headRef,
    base_ref: event.baseRef,
    actor: event.actor,
    triggering_actor: event.actor,
    run_id: String(id),
    run_number: String(id - 4_400),
    run_attempt: String(attempt),
    workflow: workflow.name ?? workflow.file,
    server_url: machine.url,
    api_url: machine.url,
  }
}
