import { setTimeout as sleep } from 'node:timers/promises'
import { expect } from 'vitest'
import { named } from '../../support/charts.js'
import type { Run } from '../../support/github/actions.js'
import { expectHead, stateOf } from '../../support/github/ends.js'
import type { Way } from '../../support/github/merging.js'
import type { Edits } from '../../support/github/origin.js'
import { issuesOf, open, type PullRequest } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import { expectRun } from './outputs.js'
import { edited, settled } from './small.js'

// Each is run by the tests or, if it is slow and a faster one covers the same behaviour, by the campaign "pulls" alone.

/** A pull request that is merged in one of GitHub's ways is applied by the approval of its last plan. */
export async function expectMergedBy(way: Way): Promise<void> {
  const repo = await settled()
  const pull = await unplanned(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.push(edited({ bob: { manager: 'dan' }, marc: named('marc', 'ann') }))
  await pull.approve()
  const [run] = await pull.merge(way)
  expectRun(run, 'success')
  await expectHead(repo, { made: 1, changed: 1 })
  expect(stateOf(repo).applied?.commit).toBe(repo.tip())
  expect((await pull.comments()).length).toBe(1)
}

/** A pull request whose first commit was never planned. */
async function unplanned(repo: Repository, branch: string, edits: Edits): Promise<PullRequest> {
  const made: PullRequest[] = []
  await repo.holding(async () => made.push(await open(repo, branch, edits)))
  return made[0] as PullRequest
}

/** Two pull requests about different people, merged one right after the other; their runs have not begun. */
async function twoMerges(): Promise<{ repo: Repository; pulls: readonly PullRequest[]; runs: readonly Run[] }> {
  const repo = await settled({ switches: { latency: 5 } })
  const a = await open(repo, 'a', {
    'org/people/a.yaml':
      'people:\n  marc:\n    email: marc@acme.example\n    firstName: Marc\n    lastName: Example\n    manager: ann\n',
  })
  const b = await open(repo, 'b', edited({ bob: { manager: 'dan' }, cid: { department: 'Sales' } }))
  const runs = await repo.holding(async () => {
    await a.merge('squash')
    await b.merge('merge')
  })
  expect(runs.length).toBe(2)
  return { repo, pulls: [a, b], runs }
}

/** In which order the runs of two merges begin, and whether both do. */
export const orders = {
  laterFirst: async ([a, b]: readonly Run[]) => {
    await b?.start()
    await a?.start()
  },
  together: async (runs: readonly Run[]) => {
    await Promise.all(runs.map(async (run) => await run.start()))
  },
  firstIsLost: async ([, b]: readonly Run[]) => {
    await b?.start()
  },
} as const

/** Whatever the order of two runs: the head of main, each change once, and a result on each pull request. */
export async function expectTwoMerges(order: keyof typeof orders): Promise<void> {
  const { repo, pulls, runs } = await twoMerges()
  await orders[order](runs)
  for (const run of runs.filter((one) => one.conclusion() !== null)) expectRun(run, 'success')
  await expectHead(repo, { made: 1, changed: 2 })
  for (const pull of pulls) expect((await pull.comments()).map(({ body }) => body).join('\n')).toContain('applied')
  expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
}

const hires = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at + 100}`, named(`n${at + 100}`, 'ann')]))

/** An apply of 40 hires, on the merge or by the clock, in which this happens after 12 were asked for. */
export async function cut(
  act: (run: Run) => void,
  by: 'merge' | 'clock' = 'merge',
): Promise<{ readonly repo: Repository; readonly run: Run }> {
  const repo = await settled({ switches: { latency: 40 } })
  const pull = await open(repo, 'forty', edited(hires))
  const [merged, scheduled] = await repo.holding(async () => {
    await pull.merge()
    if (by === 'clock') await repo.schedule('2026-12-02')
  })
  const run = by === 'clock' ? scheduled : merged
  if (run === undefined) throw new Error('nothing runs on a merge')
  const before = repo.sandbox.stats().methods['POST'] ?? 0
  const done = run.start()
  while ((repo.sandbox.stats().methods['POST'] ?? 0) < before + 12 && run.conclusion() === null) await sleep(5)
  act(run)
  await done
  // What was in flight is still done by the service.
  await sleep(60)
  expect(repo.sandbox.stats().requests['POST 201'] ?? 0).toBeLessThan(40)
  return { repo, run }
}

/** What ends a run in the middle. */
export const cuts = {
  button: (run: Run) => run.cancel(),
  SIGTERM: (run: Run) => run.kill('SIGTERM'),
  lostMachine: (run: Run) => run.kill('SIGKILL'),
} as const

/** A run that was ended in the middle does the rest when it is started again, and makes no second account. */
export async function expectGoesOn(act: keyof typeof cuts): Promise<void> {
  const { repo, run } = await cut(cuts[act])
  expect(['failure', 'cancelled']).toContain(run.conclusion())
  await run.start()
  expectRun(run, 'success')
  await expectHead(repo, { made: 40, changed: 0 })
  expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
}
