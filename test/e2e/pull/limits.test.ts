import { expect } from 'vitest'
import { altered, outline, seedsOf, type People } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { adopt, expectHead } from '../../support/github/ends.js'
import { checksOf, open } from '../../support/github/pull-request.js'
import { repository } from '../../support/github/repository.js'
import { expectRun, outputsOf } from './outputs.js'
import { expectNothingWritten } from '../../support/stage.js'
import { long } from '../../support/long.js'

const people: People = outline(`
top
  ann
  dan
${Array.from({ length: 100 }, (_, at) => `    p${at + 100}`).join('\n')}
`)

const moved = altered(
  people,
  Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`p${at + 100}`, { manager: 'ann' }])),
)

long('a pull request that lifts the limits and moves 60 people is judged by the limits of main', async () => {
  const repo = await repository({ files: chartOf(people), company: seedsOf(people) })
  await adopt(repo)
  const lifted = {
    ...chartOf(moved, 'limits: { move: { percent: 100, atLeast: 1000 } }\n'),
    'org/contract.yaml': 'contract: v1\nfacts: {}\nfields: { list: {}, one: {} }\n',
  }
  const pull = await open(repo, 'everybody', lifted)
  const [comment] = await pull.comments()
  // 30 % of 103 people, as main has it.
  expect(comment?.body).toContain('moves: 60, but at most 31 are allowed')
  expect(comment?.body).toContain('These settings change: limits')
  expect(comment?.body).toContain('The service facts change: `org/contract.yaml`')
  expect(await checksOf(repo, pull.head())).toMatchObject([{ name: 'espalier / plan', conclusion: 'failure' }])

  // Merged although it was red: nothing was approved, so nothing is written until it is.
  const [run] = await pull.merge()
  expectRun(run, 'failure')
  expectNothingWritten(repo.sandbox)
  const approved = await repo.dispatch('apply', { expect: outputsOf(run)['fingerprint'] ?? '' })
  expectRun(approved, 'success')
  await expectHead(repo, { made: 0, changed: 60 })
})
