import { expect } from 'vitest'
import { expectHead } from '../../support/github/ends.js'
import { checksOf, issuesOf, open } from '../../support/github/pull-request.js'
import { expectNothingWritten } from '../../support/stage.js'
import { expectMergedBy, expectTwoMerges } from './cases.js'
import { edited, settled } from './small.js'
import { expectRun } from './outputs.js'
import { long } from '../../support/long.js'

// Squash and merge are in other stories, and in the campaign "pulls".
long('merged by rebase: applied, with the approval found', async () => await expectMergedBy('rebase'))

long('through a merge queue: the group is checked, and then applied', async () => {
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

long(
  'two merges, at the same time: the head of main, each change once, a result on each pull request',
  async () => await expectTwoMerges('together'),
)

long('two merges, the first run is lost: the later one does both', async () => await expectTwoMerges('firstIsLost'))

long('a run that is started again, of an old commit: nothing is put back, nothing is written', async () => {
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

long(
  'a merge while the checks are red: nothing is written while the files are wrong, all of it once they are mended',
  async () => {
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
  },
)
