import { expect, test } from 'vitest'
import { create } from '../../../src/sandbox/company.js'
import { expectHead, stateOf } from '../../support/github/ends.js'
import { issuesOf, open } from '../../support/github/pull-request.js'
import { expectNothingWritten } from '../../support/stage.js'
import { named, seedsOf } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { repository } from '../../support/github/repository.js'
import { expectRun, outputsOf } from './outputs.js'
import { before, edited, settled } from './small.js'
import { long } from '../../support/long.js'

long(
  'an account that was made by hand after the approval: nothing is written until the new plan is approved',
  async () => {
    const repo = await settled()
    const pull = await open(repo, 'hire', edited({ marc: named('marc', 'ann'), bob: { manager: 'dan' } }))
    await pull.approve()
    create(repo.sandbox.company, {
      email: 'marc@acme.example',
      firstName: 'Marc',
      lastName: 'Example',
      managerId: 'id-top',
    })

    const [run] = await pull.merge()
    expect([run?.conclusion(), outputsOf(run)['exit-code'], outputsOf(run)['result']]).toEqual([
      'failure',
      '5',
      'plan-changed',
    ])
    expectNothingWritten(repo.sandbox)
    const [, said] = await pull.comments()
    expect(said?.author).toBe('github-actions[bot]')
    expect(said?.body).toMatch(/adopt/i)
    expect(said?.body).toContain('Marc Example')
    expect(said?.body).not.toContain('Bob Example: ')

    const { fingerprint = '' } = outputsOf(run)
    expect(said?.body).toContain(fingerprint.replace('sha256:', '').slice(0, 32))
    const again = await repo.dispatch('apply', { expect: `sha256:${'0'.repeat(64)}` })
    expect([again.conclusion(), outputsOf(again)['exit-code']]).toEqual(['failure', '5'])
    expectNothingWritten(repo.sandbox)

    const approved = await repo.dispatch('apply', { expect: fingerprint })
    expect([approved.conclusion(), outputsOf(approved)['exit-code']]).toEqual(['success', '0'])
    await expectHead(repo, { made: 0, changed: 2 })
  },
)

long('a commit on main without a pull request is not approved by the merge of another one', async () => {
  const repo = await settled()
  const pull = await open(repo, 'move', edited({ bob: { manager: 'dan' } }))
  await pull.approve()
  const [direct] = await repo.commit({
    'org/people/more.yaml':
      'people:\n  eve:\n    email: eve@acme.example\n    firstName: Eve\n    lastName: Example\n    manager: top\n',
  })
  expect([direct?.conclusion(), outputsOf(direct)['exit-code']]).toEqual(['failure', '5'])
  const [run] = await pull.merge()
  expect([run?.conclusion(), outputsOf(run)['exit-code']]).toEqual(['failure', '5'])
  expectNothingWritten(repo.sandbox)
  const last = (await pull.comments()).at(-1)
  expect(last?.body).toContain('Eve Example')

  const approved = await repo.dispatch('apply', { expect: outputsOf(run)['fingerprint'] ?? '' })
  expectRun(approved, 'success')
  await expectHead(repo, { made: 1, changed: 1 })
})

test('the first run of all: every account is named, and bound once somebody has approved that by hand', async () => {
  const repo = await repository({ files: chartOf(before), company: seedsOf(before), workflows: ['apply'] })
  const first = await repo.dispatch('apply')
  expect([first.conclusion(), outputsOf(first)['exit-code']]).toEqual(['success', '0'])
  // What is to be approved stands in the log as a whole, and in the issue.
  const log = first.jobs.flatMap(({ steps }) => steps.map((step) => step.log)).join('\n')
  const [issue] = await issuesOf(repo)
  for (const key of Object.keys(before)) {
    expect(log).toContain(`${key}@acme.example`)
    expect(issue?.body).toContain(`${key}@acme.example`)
  }
  const approved = await repo.dispatch('apply', { expect: outputsOf(first)['fingerprint'] ?? '' })
  expectRun(approved, 'success')
  expect(Object.keys(stateOf(repo).bindings).toSorted()).toEqual(Object.keys(before).toSorted())
  expectNothingWritten(repo.sandbox)
  await expectHead(repo, { made: 0, changed: 0 })
})
