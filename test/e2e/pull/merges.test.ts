import { expect, test } from 'vitest'
import { named } from '../../support/charts.js'
import { expectHead, stateOf } from '../../support/github/ends.js'
import type { Way } from '../../support/github/merging.js'
import type { Edits } from '../../support/github/origin.js'
import { checksOf, issuesOf, open, type PullRequest } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import type { Run } from '../../support/github/actions.js'
import { expectNothingWritten } from '../../support/stage.js'
import { edited, settled } from './small.js'
import { expectRun } from './outputs.js'

for (const way of ['merge', 'squash', 'rebase'] as const satisfies readonly Way[]) {
  test(`merged by ${way}: applied, with the approval found`, async () => {
    const repo = await settled()
    const pull = await unplanned(repo, 'move', edited({ bob: { manager: 'dan' } }))
    await pull.push(edited({ bob: { manager: 'dan' }, marc: named('marc', 'ann') }))
    await pull.approve()
    const [run] = await pull.merge(way)
    expectRun(run, 'success')
    await expectHead(repo, { made: 1, changed: 1 })
    expect(stateOf(repo).applied?.commit).toBe(repo.tip())
    expect((await pull.comments()).length).toBe(1)
  })
}

test('through a merge queue: the group is checked, and then applied', async () => {
  const repo = await settled({ workflows: ['validate', 'plan', 'apply'] })
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  const runs = await pull.enqueue()
  expect(runs.map((run) => [run.event.name, run.conclusion()])).toEqual([
    ['merge_group', 'success'],
    ['push', 'success'],
  ])
  await expectHead(repo, { made: 0, changed: 1 })
})

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

const orders: Readonly<Record<string, (runs: readonly Run[]) => Promise<unknown>>> = {
  'the later one first': async ([a, b]) => {
    await b?.start()
    await a?.start()
  },
  'at the same time': async (runs) => await Promise.all(runs.map(async (run) => await run.start())),
  'the first run is lost': async ([, b]) => await b?.start(),
}

for (const [title, order] of Object.entries(orders)) {
  test(`two merges, ${title}: the head of main, each change once, a result on each pull request`, async () => {
    const { repo, pulls, runs } = await twoMerges()
    await order(runs)
    for (const run of runs.filter((one) => one.conclusion() !== null)) expectRun(run, 'success')
    await expectHead(repo, { made: 1, changed: 2 })
    for (const pull of pulls) expect((await pull.comments()).map(({ body }) => body).join('\n')).toContain('applied')
    expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
  })
}

test('a run that is started again, of an old commit: nothing is put back, nothing is written', async () => {
  const repo = await settled()
  const first = await open(repo, 'there', edited({ bob: { manager: 'dan' } }))
  const [old] = await first.merge()
  const second = await open(repo, 'back', edited({ bob: { manager: 'gus' } }))
  await second.merge()
  await expectHead(repo, { made: 0, changed: 2 })
  const comments = [...(await first.comments()), ...(await second.comments())]
  await old?.start()
  expectRun(old, 'success')
  await expectHead(repo, { made: 0, changed: 2 })
  expect([...(await first.comments()), ...(await second.comments())]).toEqual(comments)
})

test('a merge while the checks are red: nothing is written while the files are wrong, all of it once they are mended', async () => {
  const repo = await settled()
  const broken = await open(repo, 'broken', edited({ bob: { manager: 'nobody' } }))
  expect(await checksOf(repo, broken.head())).toMatchObject([{ conclusion: 'failure' }])
  const [red] = await broken.merge()
  expectRun(red, 'failure')
  expectNothingWritten(repo.sandbox)
  expect(await issuesOf(repo)).toMatchObject([{ state: 'open' }])

  const mended = await open(repo, 'mended', edited({ bob: { manager: 'dan' } }))
  const [green] = await mended.merge()
  expectRun(green, 'success')
  await expectHead(repo, { made: 0, changed: 1 })
  expect(await issuesOf(repo)).toMatchObject([{ state: 'closed' }])
})
