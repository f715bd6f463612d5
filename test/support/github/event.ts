import { readFileSync } from 'node:fs'
import type { Run } from './actions.js'
import { dispatched } from './happenings.js'
import { hr, type Repository } from './repository.js'

/** The login whose token the identity provider has. */
export const provider = hr

/** An event as GitHub delivers it to espalier-event.yml. `payload`: its client_payload. */
export async function send(repository: Repository, payload: unknown, by = provider): Promise<Run> {
  const sent = { type: 'espalier-scim', payload, by, tip: repository.tip() }
  const [run] = await repository.happened([await dispatched(repository.github, sent)])
  if (run === undefined) throw new Error('No workflow runs on this event.')
  return run
}

/** What Okta or Entra sends, as their documents show it. */
export function scimPayload(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../fixtures/scim/${name}.json`, import.meta.url), 'utf8'))
}

export interface EventPull {
  readonly number: number
  readonly title: string
  readonly body: string
  readonly state: string
  readonly labels: readonly { readonly name: string }[]
  readonly head: { readonly ref: string }
}

/** All pull requests of events, the oldest first. */
export async function eventPulls({ github }: Repository): Promise<readonly EventPull[]> {
  const all = await github.as(hr)('GET', `/repos/${github.facts.repository}/pulls?state=all&per_page=100`)
  return (all as readonly EventPull[])
    .filter(({ head }) => head.ref.startsWith('espalier/event-'))
    .toSorted((a, b) => a.number - b.number)
}

/** The lines that a branch changes. */
export function branchDiff({ origin, tip }: Repository, branch: string): readonly string[] {
  const diff = origin.say(['diff', '--unified=0', tip(), `refs/heads/${branch}`])
  return diff.split('\n').filter((line) => /^(?:\+\+\+|[+-](?![+-]))/.test(line))
}
