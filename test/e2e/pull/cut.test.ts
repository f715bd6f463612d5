import { expectHead } from '../../support/github/ends.js'
import { cut, cuts, expectGoesOn } from './cases.js'
import { expectRun } from './outputs.js'
import { long } from '../../support/long.js'

long(
  'a run ended by SIGTERM in the middle: started again, it does the rest, and makes no second account',
  async () => await expectGoesOn('SIGTERM'),
)

long('after a run whose machine was lost, the clock does the rest', async () => {
  const { repo } = await cut(cuts.lostMachine)
  expectRun(await repo.schedule('2026-12-02'), 'success')
  await expectHead(repo, { made: 40, changed: 0 })
})
