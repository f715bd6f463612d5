import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { named } from '../../support/charts.js'
import { expectHead } from '../../support/github/ends.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import type { Repository } from '../../support/github/repository.js'
import type { Run } from '../../support/github/actions.js'
import { edited, settled } from './small.js'
import { expectRun } from './outputs.js'

const hires = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`n${at + 100}`, named(`n${at + 100}`, 'ann')]))

/** An apply of 40 hires, in which this happens after 12 were asked for. */
async function cut(act: (run: Run) => void): Promise<{ readonly repo: Repository; readonly run: Run }> {
  const repo = await settled({ switches: { latency: 40 } })
  const pull = await open(repo, 'forty', edited(hires))
  const [run] = await repo.holding(async () => await pull.merge())
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

const cuts: Readonly<Record<string, (run: Run) => void>> = {
  'cancelled with the button': (run) => run.cancel(),
  'ended by SIGTERM': (run) => run.kill('SIGTERM'),
  'whose machine is lost': (run) => run.kill('SIGKILL'),
}

for (const [title, act] of Object.entries(cuts)) {
  test(`a run ${title} in the middle: started again, it does the rest, and makes no second account`, async () => {
    const { repo, run } = await cut(act)
    expect(['failure', 'cancelled']).toContain(run.conclusion())
    await run.start()
    expectRun(run, 'success')
    await expectHead(repo, { made: 40, changed: 0 })
    expect((await issuesOf(repo)).filter(({ state }) => state === 'open')).toEqual([])
  })
}

test('after a run whose machine was lost, the clock does the rest', async () => {
  const { repo } = await cut((run) => run.kill('SIGKILL'))
  expectRun(await repo.schedule('2026-12-02'), 'success')
  await expectHead(repo, { made: 40, changed: 0 })
})
