import { expect, test } from 'vitest'
import { seedsOf, unlimited } from '../../support/charts.js'
import { chartOf } from '../../support/github/chart-text.js'
import { expectHead } from '../../support/github/ends.js'
import { checksOf, issuesOf } from '../../support/github/pull-request.js'
import { hr, repository, type Beginning, type Repository } from '../../support/github/repository.js'
import { movedBy } from '../../support/github/history.js'
import { long } from '../../support/long.js'
import { expectNothingWritten } from '../../support/stage.js'
import { expectRun, outputsOf } from './outputs.js'
import { before } from './small.js'

/** The small company as it is pushed for the first time: nothing was applied. */
async function pushed(more: Partial<Beginning> = {}): Promise<Repository> {
  return await repository({
    files: chartOf(before, `${unlimited}api: { showsWithin: 1 }\n`),
    company: seedsOf(before),
    workflows: ['plan', 'apply', 'schedule'],
    git: 'folder',
    ...more,
  })
}

let edits = 0
const edit = { 'org/espalier.yaml': (old: string): string => `${old}# ${(edits += 1)}\n` }

const firstChecks = async (repo: Repository): Promise<readonly string[]> =>
  // The newest comes first.
  (await checksOf(repo, repo.tip()))
    .filter(({ name }) => name === 'espalier / first plan')
    .map(({ conclusion }) => conclusion)

test('the first push is not red: it asks for an approval in words, is neutral until it is given, and then settled', async () => {
  const repo = await pushed()
  const [run] = await repo.commit(edit)
  expectRun(run, 'success')
  const outputs = outputsOf(run)
  expect(outputs).toMatchObject({ 'exit-code': '0', result: 'first-plan' })
  expect(Number(outputs['changes'])).toBeGreaterThan(0)
  expect(await firstChecks(repo)).toEqual(['neutral'])
  // By the clock, the same waits, and nothing new is opened.
  expectRun(await repo.schedule('2026-12-02'), 'success')
  const [issue, ...more] = await issuesOf(repo)
  expect([issue?.title, issue?.state, more]).toEqual(['Espalier: the first plan waits for your approval', 'open', []])
  const digits = /fingerprint: `([0-9a-f]{32})`/.exec(issue?.body ?? '')?.[1] ?? ''
  expect(outputs['fingerprint']).toContain(digits)
  expectNothingWritten(repo.sandbox)

  // Another fingerprint is an error as ever.
  const wrong = await repo.dispatch('apply', { expect: '0'.repeat(32) })
  expect([wrong.conclusion(), outputsOf(wrong)['exit-code']]).toEqual(['failure', '5'])

  expectRun(await repo.dispatch('apply', { expect: digits }), 'success')
  expect(await firstChecks(repo)).toEqual(['success', 'neutral'])
  expect((await issuesOf(repo)).map(({ state }) => state)).toEqual(['closed'])
  await expectHead(repo, { made: 0, changed: 0 })
})

long('a state in a file, from before the workflows, is not theirs: the first push asks as ever', async () => {
  const chart = chartOf(before, `${unlimited}api: { showsWithin: 1 }\n`)
  const repo = await pushed({ files: { ...chart, '.espalier/state.json': '{"format":7,"serial":3}\n' } })
  const [run] = await repo.commit(edit)
  expectRun(run, 'success')
  expect(outputsOf(run)).toMatchObject({ result: 'first-plan' })
  expect((await issuesOf(repo)).map(({ body }) => body).join('\n')).toContain('with its state on the branch?')
})

long('a state that was deleted is no first plan: the run is red, and asks for no approval in these words', async () => {
  const repo = await pushed()
  const [run] = await repo.commit(edit)
  expectRun(
    await repo.dispatch('apply', { expect: outputsOf(run)['fingerprint']?.replace('sha256:', '').slice(0, 32) ?? '' }),
    'success',
  )
  // The workflows of a repository have pushed the state; then a writer deletes it.
  movedBy(repo.github.facts, hr, 'main', repo.tip())
  repo.origin.git(['update-ref', '-d', 'refs/heads/espalier-state'])
  const [red] = await repo.commit(edit)
  expect(red?.conclusion()).toBe('failure')
  expect(outputsOf(red)['result']).not.toBe('first-plan')
  expect((await issuesOf(repo)).at(-1)?.title).toContain('a run failed')
  expect(await firstChecks(repo)).toEqual([])
})

long('where GitHub does not say what was, or main pins a state, the run is red', async () => {
  const pinned = await pushed({
    files: chartOf(before, `${unlimited}state: { lineage: 3f9c2a71d08b4e6f9a5d7c1e20b8f463 }\n`),
  })
  const [run] = await pinned.commit(edit)
  expect([run?.conclusion(), outputsOf(run)['exit-code']]).toEqual(['failure', '7'])
})

long(
  'with the permissions of older workflows the first push is green as well, and only the check is missing',
  async () => {
    const repo = await pushed()
    const path = '.github/workflows/espalier-apply.yml'
    const [run] = await repo.commit({ ...edit, [path]: (old) => old.replace('checks: write', 'checks: read') })
    expectRun(run, 'success')
    expect(outputsOf(run)).toMatchObject({ result: 'first-plan' })
    expect(await firstChecks(repo)).toEqual([])
  },
)
