import { expect } from 'vitest'
import { edited, settled } from './small.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import { expectWritten } from '../../support/github/ends.js'
import { outputsOf } from './outputs.js'
import { long } from '../../support/long.js'

long('a run whose state is gone names who leaves by the chart and is still active, and writes nothing', async () => {
  const repo = await settled()
  const pull = await open(repo, 'leave', edited({ bob: { status: 'left' } }))
  await repo.holding(async () => await pull.merge())
  repo.origin.git(['update-ref', '-d', 'refs/heads/espalier-state'])
  const run = await repo.schedule('2026-12-02')
  expect(outputsOf(run)).toMatchObject({ 'exit-code': '7', result: 'state' })
  const failure = (await issuesOf(repo)).find(({ title }) => title.includes('a run failed'))
  expect(failure?.body).toMatch(/leave by the chart but are still active, by their addresses: Bob [^,]* \(bob\)\. If/)
  expectWritten(repo, { made: 0, changed: 0 })
})
