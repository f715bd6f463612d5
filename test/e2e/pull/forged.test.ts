import { expect, test } from 'vitest'
import { expectWritten } from '../../support/github/ends.js'
import { bot } from '../../support/github/facts.js'
import { checksOf, open, type PullRequest } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import { outputsOf } from './outputs.js'
import { edited, settled } from './small.js'
import { eachOf } from '../../support/long.js'

const name = 'espalier / plan'

/** What a workflow on a branch can do: put a check of that name, by the app of the jobs, with any text. */
async function forge({ github: { facts, url } }: Repository, head: string, text: string): Promise<void> {
  const token = 'ghs_ofABranch'
  facts.jobs.set(token, { job: 'evil.yml/forge', login: bot, permissions: { checks: 'write' } })
  const output = { title: 'Espalier plan', summary: 'Nothing to see.', text }
  const made = await fetch(`${url}/repos/${facts.repository}/check-runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ name, head_sha: head, status: 'completed', conclusion: 'success', output }),
  })
  expect(made.status).toBe(201)
}

/** A pull request of which no run has made a plan. */
async function unplanned(repo: Repository): Promise<PullRequest> {
  const made: PullRequest[] = []
  const edits = { 'org/people/all.yaml': edited({ gus: { status: 'left' } })['org/people/all.yaml'] ?? '' }
  await repo.holding(async () => made.push(await open(repo, 'forged', edits)))
  return made[0] as PullRequest
}

test('the plan of another pull request, and one that no run has sealed, approve nothing', async () => {
  const repo = await settled()
  const planned = await open(repo, 'planned', edited({ gus: { status: 'left' } }))
  const check = (await checksOf(repo, planned.head())).find((one) => one.name === name)
  const text = check?.output.text ?? ''
  expect(text).toContain('"seal"')
  const pull = await unplanned(repo)
  await forge(repo, pull.head(), text)
  const moved = text
    .replaceAll(planned.head(), pull.head())
    .replace(`"pull":${planned.number}`, `"pull":${pull.number}`)
  await forge(repo, pull.head(), moved)
  await pull.approve()
  const [run] = await pull.merge()
  expect([run?.conclusion(), outputsOf(run)['exit-code']]).toEqual(['failure', '5'])
  expectWritten(repo, { made: 0, changed: 0 })
})

const losses: readonly (readonly [string, (repo: Repository) => readonly string[]])[] = [
  ['set back to an older one', (repo: Repository) => ['update-ref', 'refs/heads/espalier-state', older(repo)]],
  ['deleted', () => ['update-ref', '-d', 'refs/heads/espalier-state']],
]

eachOf(
  test,
  losses,
  () => true,
)('a state that was %s after a plan was made by it stops the apply', async (_, command) => {
  const repo = await settled()
  const first = await open(repo, 'first', edited({ bob: { manager: 'dan' } }))
  await first.approve()
  await first.merge()
  const second = await open(repo, 'second', edited({ bob: { manager: 'dan' }, cid: { manager: 'dan' } }))
  await second.approve()
  repo.origin.git(command(repo))
  const [run] = await second.merge()
  expect([run?.conclusion(), outputsOf(run)['exit-code'], outputsOf(run)['result']]).toEqual(['failure', '7', 'state'])
  expectWritten(repo, { made: 0, changed: 1 })
})

/** The state before the last apply, which had a seal that fits there. */
function older({ origin }: Repository): string {
  return origin.say(['rev-list', '--first-parent', 'refs/heads/espalier-state']).split('\n').at(-1) ?? ''
}
